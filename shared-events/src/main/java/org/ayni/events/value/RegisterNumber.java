package org.ayni.events.value;

import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/** The number of a municipality in an official list: AGS 8 digits, UBIGEO 6 digits, Wikidata Q and digits. */
public record RegisterNumber(Register register, String number) {

    public RegisterNumber {
        var spelling = switch (register) {
            case AGS -> "[0-9]{8}";
            case UBIGEO -> "[0-9]{6}";
            case WIKIDATA -> "Q[1-9][0-9]{0,11}";
        };
        if (!Pattern.matches(spelling, number)) {
            throw new InvalidValue(
                    Rule.REGISTER_NUMBER_MALFORMED,
                    number,
                    "%s does not write its numbers like \"%s\"".formatted(register, number));
        }
    }
}
