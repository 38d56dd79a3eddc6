/**
 * Workshops as a coordinator needs them: what is on the agenda, whether both sides approved the minutes, what came out and
 * what became of it, and the five questions that the towns ask each other.
 */
@NullMarked
package org.ayni.query.workshops;

import org.jspecify.annotations.NullMarked;
