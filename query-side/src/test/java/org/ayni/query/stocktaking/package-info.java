/** Actors, by example and by chance. */
@NullMarked
package org.ayni.query.stocktaking;

import org.jspecify.annotations.NullMarked;
