/** One process on one machine: both sides, SQLite, the direct feed. It listens to this machine alone. */
@NullMarked
package org.ayni.standalone;

import org.jspecify.annotations.NullMarked;
