package org.ayni.events.value;

/** Names a programme that enrols partnerships, such as {@code knp}. */
public record ProgrammeId(String value) {

    public ProgrammeId {
        Slug.of("programme id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
