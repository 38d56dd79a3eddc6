package org.ayni.query.view;

import org.ayni.entry.Hash;

/**
 * How far a view has followed a journal.
 *
 * @param position of the last entry it has folded
 * @param hash of that entry: a journal with another entry there is another history
 * @param generation counts the rebuilds; rows of another generation than the head's are invisible
 */
public record ViewHead(long position, Hash hash, long generation) {

    /** Where a view stands that has never seen anything. */
    public static final ViewHead NONE = new ViewHead(-1, Hash.ZERO, 0);

    public ViewHead at(long newPosition, Hash newHash) {
        return new ViewHead(newPosition, newHash, generation);
    }

    public ViewHead nextGeneration() {
        return new ViewHead(-1, Hash.ZERO, generation + 1);
    }
}
