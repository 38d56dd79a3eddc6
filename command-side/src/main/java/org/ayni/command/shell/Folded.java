package org.ayni.command.shell;

import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.ayni.journal.IntegrityBroken;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a journal folded up to its head.
 *
 * @param head the last entry folded; absent before the first
 */
record Folded<S>(JournalId journal, S state, @Nullable Head head) {

    /** The position of the last entry; -1 when there is none. */
    long version() {
        return head == null ? -1 : head.position();
    }

    /**
     * @param next the state after {@code entry}
     * @throws IntegrityBroken when the entry does not follow on the last one
     */
    Folded<S> after(Entry<?> entry, S next) {
        var header = entry.header();
        if (header.position() != version() + 1) {
            throw new IntegrityBroken(
                    journal, version() + 1, "the position", "" + (version() + 1), "" + header.position());
        }
        var previous = head == null ? Hash.ZERO : head.hash();
        if (!header.previous().equals(previous)) {
            throw new IntegrityBroken(
                    journal, header.position(), "the hash of the entry before", "" + previous, "" + header.previous());
        }
        return new Folded<>(journal, next, new Head(journal, header.position(), entry.hash(), header.recorded()));
    }
}
