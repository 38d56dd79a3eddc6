/** Stocktaking side by side: where each of the two towns sees itself on the way to a goal. What is not known stays unknown, and
 * steps of different scales are never held against each other. */
@NullMarked
package org.ayni.query.stocktaking;

import org.jspecify.annotations.NullMarked;
