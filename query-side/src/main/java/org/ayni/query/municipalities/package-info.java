/** Municipalities: what they are, what they were called when, and who came after them. */
@NullMarked
package org.ayni.query.municipalities;

import org.jspecify.annotations.NullMarked;
