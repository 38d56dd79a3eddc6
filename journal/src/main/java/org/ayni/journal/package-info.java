/**
 * The book: what is written into it and read from it, whatever it is kept in. A journal is append-only, its entries are
 * numbered from 0 without gaps, and each entry carries the hash of the one before. Stores implement these ports; one
 * suite of contract tests holds for all of them. Every refusal is a {@link org.ayni.journal.JournalException} of its own
 * type, with the evidence in it.
 */
@NullMarked
package org.ayni.journal;

import org.jspecify.annotations.NullMarked;
