package org.ayni.events.value;

import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/**
 * The spelling of every id that people choose: lower-case letters and digits, words joined by one hyphen. It is safe in
 * a URL, in a file name and on paper, and it is the same in every language.
 */
public final class Slug {

    static final int LONGEST = 80;

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static String of(String kind, String value) {
        return of(kind, value, LONGEST);
    }

    /**
     * @param kind what is named, for the message
     * @throws InvalidValue unless {@code value} is so spelt, in at most {@code longest} characters
     */
    public static String of(String kind, String value, int longest) {
        if (value.length() > longest || !SPELLING.matcher(value).matches()) {
            throw new InvalidValue(
                    Rule.ID_MALFORMED,
                    value,
                    "a %s is written in lower-case letters, digits and single hyphens, at most %d characters, not \"%s\""
                            .formatted(kind, longest, value));
        }
        return value;
    }
}
