package org.ayni.command;

import java.util.Optional;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;

/** Where files are looked for that a command names. */
public interface FilesAtHand {

    /** A file that was sent for this journal and may still be named. */
    Optional<FileAtHand> atHand(JournalId journal, Hash file);
}
