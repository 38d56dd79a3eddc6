package org.ayni.entry;

import org.ayni.events.value.Slug;

/** The name of one journal, {@code partnership/berlin-treptow-koepenick-cajamarca}: its kind and the id of what it records. */
public record JournalId(JournalKind kind, String id) {
    /** Two municipality ids and the hyphen between them fit in; also a UUID. So it is the longest of every id in a header. */
    static final int LONGEST = 170;

    /** @throws IllegalArgumentException unless {@code id} is groups of lower-case letters and digits joined by hyphens, at most 170 long */
    public JournalId {
        Slug.of("journal id", id, LONGEST);
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
