package org.ayni.events.value;

/** Names a station within one edition of a senior olympiad. */
public record StationId(String value) {

    public StationId {
        Slug.of("station id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
