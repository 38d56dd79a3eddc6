package org.ayni.events.value;

import java.util.List;
import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/**
 * What another source says instead. Both stay: a contradiction is recorded, not resolved by forgetting one.
 *
 * @param field which statement is meant, as a path: {@code when}, {@code place}, {@code counts.participants},
 *     {@code quantities.price}
 * @param value what the other source says, in its words
 */
public record DifferingAccount(String field, Text value, List<Source> sources) {

    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST = 120;

    public DifferingAccount {
        checkField(field);
        sources = Lists.orEmpty(sources);
    }

    /** @throws InvalidValue unless it is spelt as the name of a field */
    public static void checkField(String field) {
        if (field.length() > LONGEST || !FIELD.matcher(field).matches()) {
            throw new InvalidValue(
                    Rule.FIELD_MALFORMED,
                    field,
                    "name the field that the other account is about, like when or counts.participants, not \"%s\""
                            .formatted(field));
        }
    }
}
