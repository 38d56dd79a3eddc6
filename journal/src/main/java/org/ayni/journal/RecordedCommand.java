package org.ayni.journal;

import org.ayni.entry.JournalId;

/** A command that led to the entries {@code first} to {@code last}, both included. */
public record RecordedCommand(JournalId journal, CommandKey command, long first, long last) {}
