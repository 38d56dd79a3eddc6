package org.ayni.journal.sqlite;

import org.ayni.entry.StoredEntry;

/** An entry and where it is stored, not checked yet. */
record Row(long journal, long position, StoredEntry entry) {}
