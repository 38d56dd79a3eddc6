package org.ayni.journal;

/** All journals of one store, open. Closing writes what still waits and lets go of the store. */
public interface Journals extends AutoCloseable {

    JournalWriter writer();

    JournalReader reader();

    Commits commits();

    /** Whether what is stored is what was recorded, as far as that is known. */
    Soundness soundness();

    /** Takes no new work, finishes what was taken, and returns when the store is closed. Closing again does nothing. */
    @Override
    void close();
}
