/** Every read model through the real wiring, on SQLite. */
@NullMarked
package org.ayni.query.config;

import org.jspecify.annotations.NullMarked;
