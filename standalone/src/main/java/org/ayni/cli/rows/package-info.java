/**
 * A chronology in rows: each row is one command, under a name by which it is known again. What a row says depends on the
 * file alone, never on what the server has or on the day of the import, so the same file always has the same rows with
 * the same content.
 */
@NullMarked
package org.ayni.cli.rows;

import org.jspecify.annotations.NullMarked;
