package org.ayni.entry;

/** Bytes that are no entry, with what should stand there and what does. */
final class EntryRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String expected;
    private final String found;

    EntryRefused(Fault fault, String expected, String found) {
        super("%s: expected %s, found %s".formatted(fault.sentence(), expected, found));
        this.fault = fault;
        this.expected = expected;
        this.found = found;
    }

    /** The verdict on a journal whose entry at {@code position} this is. */
    Verdict.Broken at(long position) {
        return new Verdict.Broken(position, fault, expected, found);
    }
}
