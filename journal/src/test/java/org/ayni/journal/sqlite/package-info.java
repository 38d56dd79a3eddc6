/** The SQLite store under the contract, and under faults. */
@NullMarked
package org.ayni.journal.sqlite;

import org.jspecify.annotations.NullMarked;
