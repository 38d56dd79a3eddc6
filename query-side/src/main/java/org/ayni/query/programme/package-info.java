/** Programmes: phases, who is enrolled in them, and conferences in parts with the countries that were there. */
@NullMarked
package org.ayni.query.programme;

import org.jspecify.annotations.NullMarked;
