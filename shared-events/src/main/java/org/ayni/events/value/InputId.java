package org.ayni.events.value;

/** Names an input, which is a talk, within one part of a conference. */
public record InputId(String value) {

    public InputId {
        Slug.of("input id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
