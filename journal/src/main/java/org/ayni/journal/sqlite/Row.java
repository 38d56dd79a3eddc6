package org.ayni.journal.sqlite;

import org.ayni.entry.StoredEntry;

/** An entry and the position it is stored at, not checked yet. */
record Row(long position, StoredEntry entry) {}
