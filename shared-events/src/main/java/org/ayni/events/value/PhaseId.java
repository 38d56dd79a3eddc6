package org.ayni.events.value;

/** Names a phase of a programme, such as {@code knp-2}. */
public record PhaseId(String value) {

    public PhaseId {
        Slug.of("phase id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
