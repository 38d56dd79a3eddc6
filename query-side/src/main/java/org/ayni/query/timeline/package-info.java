/**
 * The timeline of a partnership: what happened in the world, in the order in which it happened. Every entry of the journal
 * has a row here; rows that only keep the record (a confirmation, the registration of an actor) are shown to those who ask
 * for them. A correction changes the row of the fact and leaves its earlier versions to time travel; a retraction is shown,
 * not hidden.
 */
@NullMarked
package org.ayni.query.timeline;

import org.jspecify.annotations.NullMarked;
