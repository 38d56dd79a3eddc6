package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.entry.Seen;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.value.Tournament;
import org.ayni.query.contests.Line.State;
import org.ayni.query.contests.Witnessed.Word;
import org.jspecify.annotations.Nullable;

/** The matches of a tournament, each once whoever recorded it, and how they become lines. */
final class Matches {
    /** What nobody knows stands last, and gives no rank. */
    private static final Comparator<@Nullable Long> MORE = Comparator.nullsLast(Comparator.reverseOrder());

    private Matches() {}

    /**
     * A match between two, the lower start number first.
     *
     * @param other absent when the first one had no opponent
     * @param accounts one, unless those who saw it differ
     */
    record Match(int round, int start, @Nullable Integer other, List<Score> accounts) {

        boolean isDisputed() {
            return accounts.size() > 1 || accounts.getFirst().isOpen();
        }

        /** Absent for a draw, and where nobody knows. */
        @Nullable Integer winner() {
            return accounts.getFirst().winner();
        }

        @Nullable Integer loser() {
            var winner = winner();
            return winner == null || other == null ? null : winner == start ? other : Integer.valueOf(start);
        }

        Stream<Integer> both() {
            return other == null ? Stream.of(start) : Stream.of(start, other);
        }
    }

    /** What is told of a match. */
    record Score(
            @Nullable Long first,
            @Nullable Long second,
            @Nullable Integer winner,
            List<Long> entries,
            List<Seen> cite,
            List<Word> words) {

        /** Whether the other side disputes it, and that is not settled. */
        private boolean isOpen() {
            return words.stream().anyMatch(Word::toSettle);
        }

        private boolean hasScore() {
            return first != null || second != null;
        }

        private boolean isSame(Score one) {
            return Objects.equals(first, one.first) && Objects.equals(second, one.second);
        }

        /** Who told no more than the winner agrees with whoever told how, as long as those agree among themselves. */
        private boolean agrees(Score one, List<Score> all) {
            var scored = all.stream()
                    .filter(some -> some.hasScore() && Objects.equals(winner, some.winner))
                    .toList();
            return Objects.equals(winner, one.winner)
                    && (isSame(one)
                            || (!(hasScore() && one.hasScore())
                                    && scored.stream().allMatch(scored.getFirst()::isSame)));
        }

        private Score with(Score same) {
            return new Score(
                    hasScore() ? first : same.first,
                    hasScore() ? second : same.second,
                    winner,
                    Stream.concat(entries.stream(), same.entries.stream()).toList(),
                    Stream.concat(cite.stream(), same.cite.stream()).toList(),
                    Stream.concat(words.stream(), same.words.stream()).toList());
        }
    }

    /**
     * A line of a table.
     *
     * @param scored absent when the score of one of the matches is unknown; {@code conceded} likewise
     */
    record Row(
            long points,
            int won,
            int drawn,
            int lost,
            @Nullable Long scored,
            @Nullable Long conceded) {
        static final Row EMPTY = new Row(0, 0, 0, 0, 0L, 0L);

        Row plus(Row more) {
            return new Row(
                    points + more.points,
                    won + more.won,
                    drawn + more.drawn,
                    lost + more.lost,
                    sum(scored, more.scored),
                    sum(conceded, more.conceded));
        }

        @Nullable Long difference() {
            return scored == null || conceded == null ? null : (Long) (scored - conceded);
        }

        private static @Nullable Long sum(@Nullable Long one, @Nullable Long more) {
            return one == null || more == null ? null : (Long) (one + more);
        }
    }

    private record Key(int round, int start, int other) implements Comparable<Key> {
        @Override
        public int compareTo(Key key) {
            return Comparator.comparingInt(Key::round)
                    .thenComparingInt(Key::start)
                    .thenComparingInt(Key::other)
                    .compare(this, key);
        }
    }

    /** By round and start number. */
    static List<Match> of(List<Witnessed<MatchRecorded>> told) {
        var scores = new TreeMap<Key, List<Score>>();
        told.stream()
                .sorted(Comparator.comparingLong(one -> one.fact().position()))
                .forEach(one -> scores.computeIfAbsent(key(one.told()), _ -> new ArrayList<>())
                        .add(score(one)));
        return scores.entrySet().stream()
                .map(entry -> new Match(
                        entry.getKey().round(),
                        entry.getKey().start(),
                        entry.getKey().other() == 0
                                ? null
                                : (Integer) entry.getKey().other(),
                        differing(entry.getValue())))
                .toList();
    }

    private static List<Score> differing(List<Score> told) {
        var differing = new ArrayList<Score>();
        for (var one : told) {
            var same =
                    differing.stream().filter(other -> one.agrees(other, told)).findFirst();
            if (same.isPresent()) {
                differing.set(differing.indexOf(same.get()), same.get().with(one));
            } else {
                differing.add(one);
            }
        }
        return List.copyOf(differing);
    }

    private static Key key(MatchRecorded match) {
        var opponent = match.opponent();
        return opponent == null
                ? new Key(match.round(), match.start(), 0)
                : new Key(
                        match.round(),
                        Math.min(match.start(), opponent.intValue()),
                        Math.max(match.start(), opponent.intValue()));
    }

    private static Score score(Witnessed<MatchRecorded> telling) {
        var match = telling.told();
        var opponent = match.opponent();
        var turned = opponent != null && opponent < match.start();
        var score = match.score();
        var other = match.opponentScore();
        return new Score(
                turned ? other : score,
                turned ? score : other,
                winner(match),
                List.of(telling.fact().position()),
                List.of(telling.fact().last()),
                List.of(telling.word()));
    }

    private static @Nullable Integer winner(MatchRecorded match) {
        var opponent = match.opponent();
        if (opponent == null) {
            return match.start();
        }
        var winner = match.winner();
        if (winner != null) {
            return winner.intValue();
        }
        var score = match.score();
        var other = match.opponentScore();
        return score == null || other == null || score.equals(other)
                ? null
                : (Integer) (score > other ? match.start() : opponent.intValue());
    }

    /**
     * As long as a match is told in two ways, those who played it have no line of their own, and no other has a rank: it may be
     * theirs.
     *
     * @param expected who takes part in it for certain, or may still do so
     */
    static List<Line> lines(Tournament tournament, List<Match> matches, Set<Integer> expected) {
        var disputed = new HashSet<Integer>();
        matches.stream().filter(Match::isDisputed).flatMap(Match::both).forEach(disputed::add);
        var lines = switch (tournament.mode()) {
            case TABLE -> table(tournament, matches);
            case KNOCK_OUT -> KnockOut.lines(matches, expected);
        };
        return Stream.concat(
                        lines.stream().filter(line -> !disputed.contains(line.start())),
                        disputed.stream().sorted().map(start -> line(start, State.TWO_ACCOUNTS, null)))
                .toList();
    }

    private static List<Line> table(Tournament tournament, List<Match> matches) {
        var rows = new TreeMap<Integer, Row>();
        var undisputed = matches.stream().filter(match -> !match.isDisputed()).toList();
        for (var match : undisputed) {
            match.both().forEach(start -> rows.merge(start, row(tournament, match, start), Row::plus));
        }
        var all = List.copyOf(rows.entrySet());
        var byPoints = Comparator.<Map.Entry<Integer, Row>>comparingLong(
                one -> -one.getValue().points());
        var better = byPoints.thenComparing(one -> one.getValue().difference(), MORE)
                .thenComparing(one -> one.getValue().scored(), MORE);
        var undecided = Ranking.undecided(all, byPoints, one -> one.getValue().difference() != null);
        return Ranking.of(all, better).stream()
                .map(one -> undisputed.size() < matches.size() || undecided.test(one.one())
                        ? line(one.one().getKey(), State.INCOMPLETE, one.one().getValue())
                        : line(one.one().getKey(), State.RANKED, one.one().getValue())
                                .ranked(one.rank()))
                .sorted(Comparator.comparing(line -> line.rank() == null))
                .toList();
    }

    private static Row row(Tournament tournament, Match match, int start) {
        var score = match.accounts().getFirst();
        if (match.other() == null) {
            return Row.EMPTY; // nobody was beaten
        }
        var first = score.first();
        var second = score.second();
        var own = start == match.start() ? first : second;
        var others = start == match.start() ? second : first;
        var winner = match.winner();
        if (winner == null) {
            return new Row(tournament.pointsForDraw(), 0, 1, 0, own, others);
        }
        return winner == start
                ? new Row(tournament.pointsForWin(), 1, 0, 0, own, others)
                : new Row(0, 0, 0, 1, own, others);
    }

    static Line line(int start, State state, @Nullable Row table) {
        return new Line(start, state, null, null, null, null, List.of(), table);
    }

    /** Whether all have played equally often, be it that rounds without an opponent count, or that they do not. */
    static boolean isEven(List<Match> matches) {
        return areEven(matches)
                || areEven(
                        matches.stream().filter(match -> match.other() != null).toList());
    }

    private static boolean areEven(List<Match> matches) {
        return matches.stream()
                        .flatMap(Match::both)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .distinct()
                        .count()
                <= 1;
    }

    /** All who appear in matches. */
    static Set<Integer> players(List<Match> matches) {
        var players = new HashSet<Integer>();
        matches.stream().flatMap(Match::both).forEach(players::add);
        return players;
    }
}
