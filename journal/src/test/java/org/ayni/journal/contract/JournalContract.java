package org.ayni.journal.contract;

/** All that a store of journals must do. */
public interface JournalContract
        extends AppendingContract, CommandContract, ReadingContract, CommitsContract, RaceContract, ReopeningContract {}
