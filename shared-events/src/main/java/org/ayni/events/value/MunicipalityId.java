package org.ayni.events.value;

import java.util.Set;
import org.ayni.events.value.InvalidValue.Rule;

/** Names a municipality: a city, borough, county, province, district or canton. */
public record MunicipalityId(String value) {

    /** Words that stand where a municipality may stand and mean something else there. */
    private static final Set<String> TAKEN = Set.of("both", "external", "programme", "office");

    public MunicipalityId {
        Slug.of("municipality id", value);
        if (TAKEN.contains(value)) {
            throw new InvalidValue(Rule.ID_MALFORMED, value, "\"%s\" is no name for a municipality".formatted(value));
        }
    }

    /** Whether this word, which is written as every id is, can name a municipality. */
    static boolean isOne(String word) {
        return word.length() <= Slug.LONGEST && !TAKEN.contains(word);
    }

    @Override
    public String toString() {
        return value;
    }
}
