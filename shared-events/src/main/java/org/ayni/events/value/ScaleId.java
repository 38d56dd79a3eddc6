package org.ayni.events.value;

/** Names a scale within one programme. */
public record ScaleId(String value) {

    public ScaleId {
        Slug.of("scale id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
