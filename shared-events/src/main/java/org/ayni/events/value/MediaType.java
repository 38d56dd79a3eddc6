package org.ayni.events.value;

import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/** What kind of file it is, by type and subtype (RFC 6838), without parameters: {@code application/pdf}. */
public record MediaType(String value) {

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,62}/[a-z0-9][a-z0-9.+-]{0,126}");

    public MediaType {
        if (!SPELLING.matcher(value).matches()) {
            throw new InvalidValue(
                    Rule.MEDIA_TYPE_MALFORMED,
                    value,
                    "a media type is written like application/pdf, not \"%s\"".formatted(value));
        }
    }

    /** Whether nobody can be recognised in it, and it is read out as it stands. */
    public boolean plainText() {
        return value.equals("text/plain");
    }

    @Override
    public String toString() {
        return value;
    }
}
