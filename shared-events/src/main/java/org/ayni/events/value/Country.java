package org.ayni.events.value;

import java.util.Locale;
import java.util.Set;
import org.ayni.events.value.InvalidValue.Rule;

/** A country by its two-letter code (ISO 3166-1 alpha-2). */
public record Country(String code) {

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Country {
        if (!KNOWN.contains(code)) {
            throw new InvalidValue(
                    Rule.COUNTRY_MALFORMED,
                    code,
                    "a country has two capital letters, like DE or PE, not \"%s\"".formatted(code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
