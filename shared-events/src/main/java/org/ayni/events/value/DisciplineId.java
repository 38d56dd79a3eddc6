package org.ayni.events.value;

/** Names a discipline of a series of senior olympiads. The same id in another edition is the same discipline. */
public record DisciplineId(String value) {

    public DisciplineId {
        Slug.of("discipline id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
