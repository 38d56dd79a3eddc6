/** Partnerships: the list of all, one document each, and what one partnership is. */
@NullMarked
package org.ayni.query.partnerships;

import org.jspecify.annotations.NullMarked;
