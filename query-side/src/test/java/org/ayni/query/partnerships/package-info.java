/** Partnerships, by chance. */
@NullMarked
package org.ayni.query.partnerships;

import org.jspecify.annotations.NullMarked;
