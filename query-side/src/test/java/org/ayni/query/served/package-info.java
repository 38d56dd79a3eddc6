/** The query side as it runs: real server, real wiring, journals and views in SQLite files of a temporary directory. */
@NullMarked
package org.ayni.query.served;

import org.jspecify.annotations.NullMarked;
