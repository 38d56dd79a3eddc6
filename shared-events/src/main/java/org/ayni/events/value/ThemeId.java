package org.ayni.events.value;

/** Names a theme or field of action in the vocabulary of a partnership or programme. */
public record ThemeId(String value) {

    public ThemeId {
        Slug.of("theme id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
