/** Promises, by example and by chance. */
@NullMarked
package org.ayni.query.promises;

import org.jspecify.annotations.NullMarked;
