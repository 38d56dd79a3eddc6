/** Actors, by example and by chance. */
@NullMarked
package org.ayni.query.calls;

import org.jspecify.annotations.NullMarked;
