package org.ayni.journal.sqlite;

import org.ayni.journal.Head;

/** A journal of this file: its number and where it ends. */
record Known(long number, Head head) {}
