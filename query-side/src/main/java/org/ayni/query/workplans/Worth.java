package org.ayni.query.workplans;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ayni.query.fact.Standing;

/**
 * How many there are, split by what they are worth between the two sides, each with the entries it rests on. What was
 * retracted is in none of them.
 *
 * @param by absent where there are none of that worth
 */
public record Worth(long all, Map<Standing, Figure> by) {

    /** @param entries positions of the entries, in order */
    public record Figure(long count, List<Long> entries) {}

    /** One thing that is counted. */
    public record One(Standing standing, List<Long> entries) {}

    public static Worth of(Collection<One> ones) {
        var by = new EnumMap<Standing, Figure>(Standing.class);
        for (var standing : Standing.values()) {
            var of = ones.stream().filter(one -> one.standing() == standing).toList();
            if (!of.isEmpty() && standing != Standing.RETRACTED) {
                by.put(
                        standing,
                        new Figure(
                                of.size(),
                                of.stream()
                                        .flatMap(one -> one.entries().stream())
                                        .distinct()
                                        .sorted()
                                        .toList()));
            }
        }
        return new Worth(by.values().stream().mapToLong(Figure::count).sum(), by);
    }

    /** What rests on two facts is worth what the less certain one is. */
    public static Standing weaker(Standing one, Standing other) {
        return rank(one) > rank(other) ? one : other;
    }

    /** What is said twice is worth what the surer one is. */
    public static Standing surer(Standing one, Standing other) {
        return weaker(one, other) == one ? other : one;
    }

    private static int rank(Standing standing) {
        return switch (standing) {
            case OWN_AFFAIR -> 0;
            case CONFIRMED -> 1;
            case SETTLED -> 2;
            case NOT_OBJECTED -> 3;
            case ONE_SIDED -> 4;
            case DISPUTED -> 5;
            case RETRACTED -> 6;
        };
    }
}
