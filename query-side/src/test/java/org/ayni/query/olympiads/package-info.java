/** Olympiads, by example and by chance. */
@NullMarked
package org.ayni.query.olympiads;

import org.jspecify.annotations.NullMarked;
