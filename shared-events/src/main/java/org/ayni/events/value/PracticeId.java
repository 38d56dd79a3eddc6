package org.ayni.events.value;

/** Names a practice within one partnership. */
public record PracticeId(String value) {

    public PracticeId {
        Slug.of("practice id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
