/** Actors, by example and by chance. */
@NullMarked
package org.ayni.query.products;

import org.jspecify.annotations.NullMarked;
