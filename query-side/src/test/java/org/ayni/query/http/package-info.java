/** Questions, texts and problems, by example. */
@NullMarked
package org.ayni.query.http;

import org.jspecify.annotations.NullMarked;
