package org.ayni.query.contests;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayni.query.contests.Contest.Standings;

/**
 * Medals: gold for rank 1, silver for 2, bronze for 3. Equals get the same medal, and the one after it is left out.
 *
 * @param provisional how many of them are of disciplines in which something is left to settle, or still to come: they may still be somebody else's
 */
record Medals(long gold, long silver, long bronze, long provisional) {
    private static final int LAST_RANK = 3;

    static final Comparator<Medals> BETTER = Comparator.comparingLong(Medals::gold)
            .thenComparingLong(Medals::silver)
            .thenComparingLong(Medals::bronze)
            .reversed();

    /**
     * @param who whom or what the medals are of, in the words of the answer
     * @param provisional how many of them may still be somebody else's
     */
    record Row<W>(int rank, W who, long gold, long silver, long bronze, long provisional) {}

    /** Somebody's medal. */
    record Won<W>(W who, Medals medal) {}

    static Medals of(int rank, boolean settled) {
        return new Medals(rank == 1 ? 1 : 0, rank == 2 ? 1 : 0, rank == LAST_RANK ? 1 : 0, settled ? 0 : 1);
    }

    Medals plus(Medals more) {
        return new Medals(gold + more.gold, silver + more.silver, bronze + more.bronze, provisional + more.provisional);
    }

    static Stream<Won<Integer>> won(Stream<Standings> standings) {
        return standings.flatMap(one -> one.lines().stream().flatMap(line -> {
            var rank = line.rank();
            return rank == null || rank > LAST_RANK
                    ? Stream.empty()
                    : Stream.of(new Won<>(line.start(), of(rank, one.isSettled())));
        }));
    }

    static <W> List<Row<W>> table(Stream<Won<W>> won, Function<W, String> order) {
        var medals = new LinkedHashMap<W, Medals>();
        won.forEach(one -> medals.merge(one.who(), one.medal(), Medals::plus));
        var all = medals.entrySet().stream()
                .sorted(Comparator.comparing(one -> order.apply(one.getKey())))
                .toList();
        return Ranking.of(all, Map.Entry.comparingByValue(BETTER)).stream()
                .map(ranked -> {
                    var of = ranked.one().getValue();
                    return new Row<>(
                            ranked.rank(),
                            ranked.one().getKey(),
                            of.gold(),
                            of.silver(),
                            of.bronze(),
                            of.provisional());
                })
                .toList();
    }
}
