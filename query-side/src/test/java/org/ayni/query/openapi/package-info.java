/** Tests of the API document. */
@NullMarked
package org.ayni.query.openapi;

import org.jspecify.annotations.NullMarked;
