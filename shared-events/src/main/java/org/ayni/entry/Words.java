package org.ayni.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the constants of an enum are spelt in a header: {@code PROGRAMME_OFFICE} is {@code programme-office}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String word) {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        var known = Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'%s' is none of: %s".formatted(word, known));
    }
}
