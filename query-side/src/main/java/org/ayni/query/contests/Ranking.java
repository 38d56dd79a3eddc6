package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Ranks by competition ranking: equals share a rank, and as many are left out after it (1, 1, 3). */
final class Ranking {

    private Ranking() {}

    record Ranked<T>(int rank, T one) {}

    /** @param better the better one comes first; those that compare as equal are equal */
    static <T> List<Ranked<T>> of(List<T> all, Comparator<T> better) {
        var sorted = all.stream().sorted(better).toList();
        var ranked = new ArrayList<Ranked<T>>();
        for (var one : sorted) {
            var equal = !ranked.isEmpty() && better.compare(ranked.getLast().one(), one) == 0;
            ranked.add(new Ranked<>(equal ? ranked.getLast().rank() : ranked.size() + 1, one));
        }
        return ranked;
    }

    /**
     * Equals that something more would tell apart, if it were known of each of them: nobody can say who of them is the better one.
     *
     * @param known whether that is known of one
     */
    static <T> Predicate<T> undecided(List<T> all, Comparator<T> better, Predicate<T> known) {
        return one -> {
            var equals = all.stream()
                    .filter(other -> better.compare(one, other) == 0)
                    .toList();
            return equals.size() > 1 && !equals.stream().allMatch(known);
        };
    }
}
