package org.ayni.entry;

/** Is told of what a sound journal does not show, entry by entry, while it is verified. */
public interface Notices {

    /** Listens to nothing; the verdict has the numbers. */
    Notices NONE = new Notices() {
        @Override
        public void withheld(long position) {}

        @Override
        public void removed(long position, Hash text) {}
    };

    /** The entry shows its header only. */
    void withheld(long position);

    /** The payload names a text that is no longer there; {@code text} is its digest. */
    void removed(long position, Hash text);
}
