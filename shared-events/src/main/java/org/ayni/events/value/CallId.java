package org.ayni.events.value;

/** Names a call for contributors within one partnership. */
public record CallId(String value) {

    public CallId {
        Slug.of("call id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
