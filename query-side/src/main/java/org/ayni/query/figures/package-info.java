/**
 * Figures over the partnerships of a programme: how many partnerships, how many activities, by phase and by country, theme, goal
 * and kind. The office opens what each figure rests on; the public sees no figure that rests on too few, and none from which one
 * could be worked out.
 */
@NullMarked
package org.ayni.query.figures;

import org.jspecify.annotations.NullMarked;
