/** The timeline, by example. */
@NullMarked
package org.ayni.query.timeline;

import org.jspecify.annotations.NullMarked;
