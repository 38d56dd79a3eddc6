/** Streams, with a real server and many clients. */
@NullMarked
package org.ayni.query.stream;

import org.jspecify.annotations.NullMarked;
