package org.ayni.events.value;

/** Names a series of senior olympiads. The id stays when the series is renamed. */
public record SeriesId(String value) {

    public SeriesId {
        Slug.of("series id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
