package org.ayni.command;

import java.util.List;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;

/** A wish that concerns one journal. */
public interface Command {

    /** Entries of other journals that the decision needs to know, besides what the state holds. */
    default List<Address> reads() {
        return List.of();
    }

    /** Files of its own journal that the decision needs to know, by their hashes. */
    default List<Hash> files() {
        return List.of();
    }

    /** Whether it cites what its author saw; such a command is never decided anew after a conflict. */
    default boolean cites() {
        return false;
    }

    /**
     * Whether it tells a fact of the world, so that its author must say when that happened. Other commands are acts of
     * record (confirm, dispute, correct, retract): they happen on the day they are recorded.
     */
    default boolean tells() {
        return true;
    }

    /** Whether the decision needs chance, which is no part of any rule. */
    default boolean draws() {
        return false;
    }

    /** The place of one entry. */
    record Address(JournalId journal, long position) {}
}
