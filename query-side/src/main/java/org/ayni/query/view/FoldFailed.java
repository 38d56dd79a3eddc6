package org.ayni.query.view;

/** A fold could not take an entry. Everything before it is kept; nothing after it is folded. */
final class FoldFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;

    FoldFailed(long position, RuntimeException cause) {
        super("entry %d: %s".formatted(position, cause), cause, false, false);
        this.position = position;
    }

    /** Of the entry that could not be folded. */
    long position() {
        return position;
    }
}
