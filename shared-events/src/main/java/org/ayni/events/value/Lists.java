package org.ayni.events.value;

import java.util.HashSet;
import java.util.List;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/** What every list in a fact has in common: absent means empty, it cannot be changed, and it is not endless. */
public final class Lists {

    public static final int LONGEST = 500;

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > LONGEST) {
            throw tooMany(given.size());
        }
        return List.copyOf(given);
    }

    /** What is wrong with a list of more than {@link #LONGEST} members. */
    public static InvalidValue tooMany(int members) {
        return new InvalidValue(
                Rule.TOO_MANY,
                Integer.toString(members),
                "a list has at most %d members, not %d".formatted(LONGEST, members));
    }

    /** As {@link #orEmpty}, and no member stands in it twice. */
    public static <T> List<T> distinct(@Nullable List<T> given) {
        var list = orEmpty(given);
        var seen = new HashSet<T>();
        for (var member : list) {
            if (!seen.add(member)) {
                throw new InvalidValue(
                        Rule.TWICE_THE_SAME, member.toString(), "\"%s\" is there twice".formatted(member));
            }
        }
        return list;
    }
}
