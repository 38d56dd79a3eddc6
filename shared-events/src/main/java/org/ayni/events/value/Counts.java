package org.ayni.events.value;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one fact, which agree with each other: each unit is counted once of the same whole, a part is part of a
 * unit that is counted, too, and no part is larger than an exact whole. What another source counted stands under {@code
 * differing}. Asked where facts come in; what is recorded is read as it is, whatever rule came later.
 */
public final class Counts {

    private Counts() {}

    public static List<Count> agreeing(@Nullable List<Count> given) {
        var counts = Lists.orEmpty(given);
        var told = new HashSet<String>();
        for (var count : counts) {
            if (!told.add(count.unit() + " of " + count.partOf())) {
                throw new InvalidValue(
                        Rule.COUNTED_TWICE,
                        count.unit(),
                        "%s are counted twice; what another source says stands under differing"
                                .formatted(count.unit()));
            }
        }
        counts.forEach(count -> checkWhole(count, counts));
        return counts;
    }

    private static void checkWhole(Count part, List<Count> counts) {
        if (part.partOf() == null) {
            return;
        }
        if (in(part.partOf(), counts).isEmpty()) {
            throw new InvalidValue(
                    Rule.COUNT_PART_OF_NOTHING,
                    part.partOf(),
                    "%s are part of %s, which this fact does not count".formatted(part.unit(), part.partOf()));
        }
        var above = new LinkedHashSet<String>();
        addWithWholes(part.partOf(), counts, above);
        if (above.contains(part.unit())) {
            throw new InvalidValue(
                    Rule.COUNT_PART_OF_ITSELF, part.unit(), "%s are part of themselves".formatted(part.unit()));
        }
        for (var unit : above) {
            var wholes = in(unit, counts);
            if (!wholes.isEmpty()
                    && wholes.stream().allMatch(whole -> isExact(whole) && atLeast(part) > value(whole))) {
                throw new InvalidValue(
                        Rule.COUNT_PART_LARGER,
                        "%d %s > %d %s".formatted(value(part), part.unit(), value(wholes.getFirst()), unit),
                        "a part is not larger than the whole: %d %s of %d %s"
                                .formatted(value(part), part.unit(), value(wholes.getFirst()), unit));
            }
        }
    }

    /** The unit, what is counted in it is part of, and so on. */
    private static void addWithWholes(String unit, List<Count> counts, Set<String> found) {
        if (found.add(unit)) {
            for (var count : in(unit, counts)) {
                if (count.partOf() != null) {
                    addWithWholes(count.partOf(), counts, found);
                }
            }
        }
    }

    private static List<Count> in(String unit, List<Count> counts) {
        return counts.stream().filter(count -> count.unit().equals(unit)).toList();
    }

    private static boolean isExact(Count count) {
        return count.precision() == Precision.EXACT;
    }

    /** The smallest number that it may be; 0 when nothing is sure. */
    private static long atLeast(Count count) {
        return switch (count.precision()) {
            case EXACT -> value(count);
            case MORE_THAN -> value(count) + 1;
            case ABOUT, UNKNOWN -> 0;
        };
    }

    private static long value(Count count) {
        return count.value() == null ? 0 : count.value();
    }
}
