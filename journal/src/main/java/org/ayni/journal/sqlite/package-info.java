/**
 * Journals in one SQLite file, for one machine. One thread writes: it commits all appends that wait as one transaction, and
 * answers after the sync. The heads of all journals are in memory, which is right because the data directory is held by an
 * exclusive lock. A few platform threads read, in short pages, so that the write-ahead log can be emptied from behind.
 *
 * <p>Nothing but SQLite may open {@code journal.db} while the store is open, in this process above all: closing any other
 * descriptor of the file drops the locks that SQLite holds on it.
 */
@NullMarked
package org.ayni.journal.sqlite;

import org.jspecify.annotations.NullMarked;
