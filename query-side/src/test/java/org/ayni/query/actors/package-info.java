/** Actors, by example and by chance. */
@NullMarked
package org.ayni.query.actors;

import org.jspecify.annotations.NullMarked;
