package org.ayni.entry;

/** The name of one journal, {@code partnership/berlin-treptow-koepenick-cajamarca}: its kind and the id of what it records. */
public record JournalId(JournalKind kind, String id) {

    /** @throws IllegalArgumentException unless {@code id} is groups of lower-case letters and digits joined by hyphens, at most 170 long */
    public JournalId {
        Slugs.check("the id of a journal", id);
    }

    /** @throws IllegalArgumentException unless {@code name} is a known kind, a slash and an id */
    public static JournalId parse(String name) {
        var slash = name.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a journal is named kind/id, not '%s'".formatted(name));
        }
        return new JournalId(JournalKind.ofWord(name.substring(0, slash)), name.substring(slash + 1));
    }

    /** The bare name: it is the key of streams, caches and topics. */
    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
