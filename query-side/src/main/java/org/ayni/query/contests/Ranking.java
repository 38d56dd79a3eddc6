package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
}
