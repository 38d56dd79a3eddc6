/**
 * Who may read what, as the two towns see it: what is public or for the programme, what waits for the other side, what was withdrawn and
 * why, and which views are open. Nothing is kept here: it is what the timeline tells of it.
 */
@NullMarked
package org.ayni.query.publishing;

import org.jspecify.annotations.NullMarked;
