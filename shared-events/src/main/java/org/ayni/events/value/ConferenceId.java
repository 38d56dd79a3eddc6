package org.ayni.events.value;

/** Names a conference of a programme; its parts are numbered. */
public record ConferenceId(String value) {

    public ConferenceId {
        Slug.of("conference id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
