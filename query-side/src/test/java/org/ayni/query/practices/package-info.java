/** Practices over several partnerships, by example. */
@NullMarked
package org.ayni.query.practices;

import org.jspecify.annotations.NullMarked;
