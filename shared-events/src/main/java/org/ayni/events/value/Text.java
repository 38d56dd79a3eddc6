package org.ayni.events.value;

import org.ayni.events.value.InvalidValue.Rule;

/**
 * Free text, as a person wrote it. The journal binds it by a digest only, so that a text can be removed later without
 * breaking the record; what is left then is {@link Removed}.
 */
public sealed interface Text {

    int LONGEST = 20_000;

    static Text of(String written) {
        return new Written(written);
    }

    record Written(String value) implements Text {
        public Written {
            if (value.isBlank()) {
                throw new InvalidValue(Rule.TEXT_EMPTY, value, "a text says something; leave the field out otherwise");
            }
            if (value.length() > LONGEST) {
                throw new InvalidValue(
                        Rule.TEXT_TOO_LONG,
                        Integer.toString(value.length()),
                        "a text has at most %d characters, not %d".formatted(LONGEST, value.length()));
            }
            if (value.chars().anyMatch(c -> (c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate((char) c))
                    && !plain(value)) {
                throw new InvalidValue(
                        Rule.TEXT_WITH_CONTROL_CHARACTER,
                        value,
                        "a text has no control characters besides line breaks and tabs, and no half of a character");
            }
        }

        private static boolean plain(String value) {
            return value.codePoints()
                    .allMatch(c -> (c >= ' ' || c == '\n' || c == '\t') && Character.getType(c) != Character.SURROGATE);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** The text was removed by two persons; {@code digest} (64 hex digits) is what the journal still holds of it. */
    record Removed(String digest) implements Text {}
}
