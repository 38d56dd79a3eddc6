package org.ayni.cli.chronology;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that keeps it from being imported.
 *
 * @param at where, as a JSON pointer (RFC 6901)
 * @param fact the id of the fact it is in, if it is in one that has an id
 * @param says one sentence for whoever mends the file
 */
public record Problem(Code code, String at, @Nullable String fact, String says) {

    public enum Code {
        NOT_JSON,
        /** It is there, and it is another kind of JSON: a number for a text. */
        OF_ANOTHER_TYPE,
        MISSING,
        /** Nothing of this name is known here, so importing would drop it. */
        UNKNOWN_FIELD,
        /** It breaks the rule of its value: no date, no country, a count without a number. */
        INVALID_VALUE,
        UNKNOWN_WORD,
        /** It names something that the file does not declare. */
        UNKNOWN_REFERENCE,
        /** It rests on something that stands only further down. */
        TOO_EARLY,
        TWICE
    }

    @Override
    public String toString() {
        return (at.isEmpty() ? "/" : at) + (fact == null ? "" : " (" + fact + ")") + ": " + says;
    }
}
