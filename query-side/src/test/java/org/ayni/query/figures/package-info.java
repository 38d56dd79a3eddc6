/** Figures, by example, and what is kept back from the public, by chance. */
@NullMarked
package org.ayni.query.figures;

import org.jspecify.annotations.NullMarked;
