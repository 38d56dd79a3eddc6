/** Municipalities, by chance. */
@NullMarked
package org.ayni.query.municipalities;

import org.jspecify.annotations.NullMarked;
