package org.ayni.events.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one fact, which agree with each other: each unit is counted once, a part is part of a unit that is counted,
 * too, and no exact part is larger than an exact whole. What another source counted stands under {@code differing}.
 */
public final class Counts {

    private Counts() {}

    public static List<Count> agreeing(@Nullable List<Count> given) {
        var counts = Lists.orEmpty(given);
        var units = new HashMap<String, Count>();
        for (var count : counts) {
            if (units.put(count.unit(), count) != null) {
                throw new InvalidValue(
                        Rule.COUNTED_TWICE,
                        count.unit(),
                        "%s are counted twice; what another source says stands under differing"
                                .formatted(count.unit()));
            }
        }
        counts.forEach(count -> checkWholes(count, units));
        return counts;
    }

    /** Follows what a count is part of, and what that is part of. */
    private static void checkWholes(Count part, Map<String, Count> units) {
        var passed = new HashSet<String>();
        var at = part;
        while (at.partOf() != null && passed.add(at.unit())) {
            var whole = units.get(at.partOf());
            if (whole == null) {
                throw new InvalidValue(
                        Rule.COUNT_PART_OF_NOTHING,
                        at.partOf(),
                        "%s are part of %s, which this fact does not count".formatted(at.unit(), at.partOf()));
            }
            if (whole.unit().equals(part.unit())) {
                throw new InvalidValue(
                        Rule.COUNT_PART_OF_ITSELF, part.unit(), "%s are part of themselves".formatted(part.unit()));
            }
            if (isExact(part) && isExact(whole) && value(part) > value(whole)) {
                throw new InvalidValue(
                        Rule.COUNT_PART_LARGER,
                        "%d %s > %d %s".formatted(value(part), part.unit(), value(whole), whole.unit()),
                        "a part is not larger than the whole: %d %s of %d %s"
                                .formatted(value(part), part.unit(), value(whole), whole.unit()));
            }
            at = whole;
        }
    }

    private static boolean isExact(Count count) {
        return count.precision() == Precision.EXACT;
    }

    private static long value(Count count) {
        return count.value() == null ? 0 : count.value();
    }
}
