package org.ayni.command;

import org.ayni.command.Command.Address;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the same journal that a command cites: the last change of a fact, as its author saw it.
 *
 * @param hash the hash the author saw there; when it is left out, the position alone is cited and the entry that is
 *     recorded still names the hash
 */
public record Cited(long position, @Nullable Hash hash) {

    /** An entry of another journal. */
    public record Elsewhere(
            JournalId journal, long position, @Nullable Hash hash) {

        public Address address() {
            return new Address(journal, position);
        }
    }
}
