package org.ayni.events.value;

import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/** Ages in years, as an organiser groups them: {@code 60-64}, {@code 80+}. */
public record AgeGroup(String value) {

    private static final Pattern SPELLING = Pattern.compile("[0-9]{1,3}(-[0-9]{1,3}|\\+)");

    public AgeGroup {
        if (!SPELLING.matcher(value).matches()) {
            throw new InvalidValue(
                    Rule.AGE_GROUP_MALFORMED,
                    value,
                    "an age group is written like 60-64 or 80+, not \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
