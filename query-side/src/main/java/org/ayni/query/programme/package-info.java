/** Programmes: phases, who joined and left them, and conferences in parts with what was presented there. */
@NullMarked
package org.ayni.query.programme;

import org.jspecify.annotations.NullMarked;
