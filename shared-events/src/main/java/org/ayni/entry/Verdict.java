package org.ayni.entry;

/** What a verifier says of a journal file. */
public sealed interface Verdict {

    /**
     * Every entry is the one that was hashed, and each follows the one before it. Whether entries are missing at the end,
     * or the whole end was written anew, only an expected head can tell.
     *
     * @param entries how many there are; the last has position {@code entries - 1}
     * @param head hash of the last entry
     * @param withheld how many entries show their header only
     * @param removed how many texts are named by a payload and no longer there
     */
    record Sound(JournalId journal, long entries, Hash head, long withheld, long removed) implements Verdict {}

    /**
     * Something is wrong; what follows the first bad position was not looked at.
     *
     * @param position which line it is, counted from 0; the number of intact entries before it
     * @param expected what the rest of the journal, or the expected head, demands there: a hash where there is one
     * @param found what is there
     */
    record Broken(long position, Fault fault, String expected, String found) implements Verdict {}
}
