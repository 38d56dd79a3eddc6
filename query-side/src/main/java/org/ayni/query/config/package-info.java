/** Puts the query side together. Nothing else in it knows how it is put together. */
@NullMarked
package org.ayni.query.config;

import org.jspecify.annotations.NullMarked;
