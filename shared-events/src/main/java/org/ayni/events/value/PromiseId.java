package org.ayni.events.value;

/** Names a promise within one partnership. */
public record PromiseId(String value) {

    public PromiseId {
        Slug.of("promise id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
