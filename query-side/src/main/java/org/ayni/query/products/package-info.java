/** Fair-trade products: prices, shares as each source has them, volumes sold, certificates. No figure is chosen among those that
 * contradict each other, and none is counted twice. */
@NullMarked
package org.ayni.query.products;

import org.jspecify.annotations.NullMarked;
