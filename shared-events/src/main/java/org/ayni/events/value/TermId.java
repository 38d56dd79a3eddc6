package org.ayni.events.value;

/** Names a term of a programme's vocabulary. Of a theme it is the theme's own id, of a sector the sector's word. */
public record TermId(String value) {

    public TermId {
        Slug.of("term id", value);
    }

    public static TermId of(ThemeId theme) {
        return new TermId(theme.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
