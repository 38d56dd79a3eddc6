package org.ayni.journal;

/** Appends to journals. Safe for any number of threads, virtual ones too. */
public interface JournalWriter {

    /**
     * Appends, and returns when the entries are on disk, never before. A refusal concerns its own append alone; only a full
     * or failed store refuses all that wait.
     *
     * @throws DuplicateCommand when the journal has this command id already, also when its head has moved since
     * @throws AppendConflict when the entries do not follow on the head of the journal
     * @throws IllegalArgumentException when the first entry was recorded before the head; nothing was recorded
     * @throws StoreFull when there is no room; nothing was recorded, the same append succeeds once there is
     * @throws StoreUnavailable when the store cannot take it now; nothing was recorded, the same append may be tried again
     * @throws StoreFailed when the store broke; it may or may not have been recorded, and the process is ending
     * @throws OutcomeUnknown when the answer was lost; also when the waiting thread is interrupted (it stays interrupted)
     */
    Appended append(Append append);
}
