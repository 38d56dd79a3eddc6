/** Programmes, by example and by chance. */
@NullMarked
package org.ayni.query.programme;

import org.jspecify.annotations.NullMarked;
