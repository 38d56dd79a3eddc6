/** Facts, by example. */
@NullMarked
package org.ayni.query.fact;

import org.jspecify.annotations.NullMarked;
