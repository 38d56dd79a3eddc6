package org.ayni.events.value;

/** Names an expression of interest within one partnership. */
public record InterestId(String value) {

    public InterestId {
        Slug.of("interest id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
