/**
 * What can stand in a journal: one sealed interface per kind of journal. An event is a fact that somebody recorded; it
 * is named in the past tense, it is never changed, and its wire name ({@link org.ayni.events.EventName}) outlives the
 * class. When it happened, who recorded it and who may see it stand in the entry's header, not in the event.
 */
@NullMarked
package org.ayni.events;

import org.jspecify.annotations.NullMarked;
