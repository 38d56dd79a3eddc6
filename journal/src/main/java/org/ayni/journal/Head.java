package org.ayni.journal;

import java.time.Instant;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;

/** The last entry of a journal: its position, its hash, and when it was recorded. */
public record Head(JournalId journal, long position, Hash hash, Instant recorded) {}
