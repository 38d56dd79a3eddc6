package org.ayni.command.shell;

import java.util.List;
import java.util.UUID;
import org.ayni.command.Decision;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;

/** What became of a command. Only {@link Recorded} is remembered; after any other answer the same may be sent again. */
public sealed interface Answer {

    /**
     * It is on disk.
     *
     * @param entries what it led to, in order
     * @param starts the start numbers that were drawn, in order: nobody could know them before
     */
    record Recorded(JournalId journal, List<Seen> entries, List<Integer> starts) implements Answer {
        public Recorded {
            entries = List.copyOf(entries);
            starts = List.copyOf(starts);
        }

        /** The version of the journal right after it: the position of its last entry. */
        public long version() {
            return entries.getLast().position();
        }
    }

    /** Nothing was recorded, because it was only a trial; the rules would have let it. */
    record Possible() implements Answer {}

    /** A rule says no. */
    record Refused(Decision.Refused decision) implements Answer {}

    /** The key was used in this journal for another command, or by somebody else. */
    record KeyReused(UUID key) implements Answer {}

    /** The sender has not seen the last entry. Versions are positions; -1 is a journal without entries. */
    record VersionDiffers(long expected, long actual) implements Answer {}

    /** Something was recorded at the same moment, and this command rests on what its sender saw before. */
    record MovedMeanwhile() implements Answer {}

    /** The clock of this machine is too far behind the last entry to record anything after it. */
    record ClockBehind() implements Answer {}

    /** Too many commands wait for this journal. */
    record Busy() implements Answer {}
}
