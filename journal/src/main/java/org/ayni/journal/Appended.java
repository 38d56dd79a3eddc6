package org.ayni.journal;

import org.ayni.entry.JournalId;

/**
 * Entries that are on disk: positions {@code first} to {@code head.position()}, both included.
 *
 * @param head the head right after them; others may have followed since
 */
public record Appended(long first, Head head) {

    public JournalId journal() {
        return head.journal();
    }

    public long last() {
        return head.position();
    }
}
