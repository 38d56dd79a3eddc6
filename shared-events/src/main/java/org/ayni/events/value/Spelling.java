package org.ayni.events.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the constants of an enum are spelt wherever they are written: {@code PROGRAMME_OFFICE} is {@code programme-office}. */
public final class Spelling {
    private Spelling() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static <E extends Enum<E>> E parse(Class<E> type, String word) {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        var known = Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'%s' is none of: %s".formatted(word, known));
    }
}
