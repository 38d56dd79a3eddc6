/**
 * Journals for tests: {@link org.ayni.query.journals.Journal} writes named facts one after the other, {@link
 * org.ayni.query.journals.RandomJournals} draws valid ones, and {@link org.ayni.query.journals.MemoryJournals} keeps them
 * where readers look for them.
 */
@NullMarked
package org.ayni.query.journals;

import org.jspecify.annotations.NullMarked;
