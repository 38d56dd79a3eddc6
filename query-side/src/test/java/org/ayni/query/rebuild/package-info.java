/** Rebuilds while serving. */
@NullMarked
package org.ayni.query.rebuild;

import org.jspecify.annotations.NullMarked;
