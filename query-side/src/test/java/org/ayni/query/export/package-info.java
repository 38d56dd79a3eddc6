/** Exports, with a real server. */
@NullMarked
package org.ayni.query.export;

import org.jspecify.annotations.NullMarked;
