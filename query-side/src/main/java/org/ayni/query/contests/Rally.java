package org.ayni.query.contests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.WithoutResult;
import org.ayni.query.contests.Line.Attempt;
import org.ayni.query.contests.Line.State;
import org.jspecify.annotations.Nullable;

/** The lines of a rally. The same results give the same lines, in whatever order they were recorded. */
final class Rally {
    private final Scoring scoring;
    private final List<StationId> stations;

    private Rally(DisciplineSet set, Scoring scoring) {
        this.scoring = scoring;
        this.stations = set.stations().stream().map(Station::station).toList();
    }

    /** What one attempt, or the only one at a station, is about. */
    private record Key(int attempt, String station) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingInt(Key::attempt)
                    .thenComparing(Key::station)
                    .compare(this, other);
        }
    }

    /** First those with a rank, from the best; then the others by start number. */
    static List<Line> lines(DisciplineSet set, Scoring scoring, List<Witnessed<ResultRecorded>> results) {
        var byStart = new TreeMap<Integer, List<Witnessed<ResultRecorded>>>();
        results.forEach(one -> byStart.computeIfAbsent(one.told().start(), _ -> new ArrayList<>())
                .add(one));
        var rally = new Rally(set, scoring);
        var lines = byStart.entrySet().stream()
                .map(entry -> rally.line(entry.getKey(), entry.getValue()))
                .toList();
        var ranked = lines.stream().filter(line -> line.state() == State.RANKED).toList();
        var undecided = scoring.tieBreak() == null
                ? Set.of()
                : ranked.stream()
                        .filter(Ranking.undecided(ranked, byValue(scoring), line -> line.second() != null))
                        .map(Line::start)
                        .collect(Collectors.toSet());
        return Stream.concat(
                        Ranking.of(ranked, better(scoring)).stream()
                                .map(one -> one.one().ranked(one.rank()))
                                .filter(line -> !undecided.contains(line.start())),
                        lines.stream()
                                .filter(line -> line.state() != State.RANKED || undecided.contains(line.start()))
                                .map(line -> undecided.contains(line.start()) ? line.incomplete() : line))
                .toList();
    }

    private static Comparator<Line> byValue(Scoring scoring) {
        return Comparator.comparing(Line::value, better(scoring.better()));
    }

    private static Comparator<Line> better(Scoring scoring) {
        var tieBreak = scoring.tieBreak();
        return tieBreak == null
                ? byValue(scoring)
                : byValue(scoring).thenComparing(Line::second, better(tieBreak.better()));
    }

    /** What nobody knows comes first: of equal attempts it may be the better one, so that nobody knows of the best. */
    private static Comparator<@Nullable BigDecimal> better(Better better) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return Comparator.nullsFirst(better == Better.LOWER ? order : order.reversed());
    }

    private Line line(int start, List<Witnessed<ResultRecorded>> results) {
        var told = new TreeMap<Key, List<Witnessed<ResultRecorded>>>();
        results.forEach(one ->
                told.computeIfAbsent(key(one.told()), _ -> new ArrayList<>()).add(one));
        var attempts = told.entrySet().stream()
                .map(entry -> attempt(entry.getKey(), entry.getValue()))
                .toList();
        if (attempts.stream().anyMatch(Attempt::isDisputed)) {
            return new Line(start, State.TWO_ACCOUNTS, null, null, null, null, attempts, null);
        }
        if (!attempts.stream().allMatch(Attempt::fits)) {
            return new Line(start, State.DOES_NOT_FIT, null, null, null, null, attempts, null);
        }
        return switch (scoring.counting()) {
            case BEST -> best(start, attempts);
            case SUM -> sum(start, attempts, scoring.attempts());
            case STATIONS -> sum(start, attempts, stations.size());
        };
    }

    private Key key(ResultRecorded result) {
        var station = result.station();
        return scoring.counting() == Counting.STATIONS
                ? new Key(1, station == null ? "" : station.value())
                : new Key(result.attempt(), "");
    }

    private Attempt attempt(Key key, List<Witnessed<ResultRecorded>> results) {
        var accounts = Account.differing(results.stream()
                .map(one -> Account.of(
                        one.told().value(),
                        one.told().second(),
                        one.told().without(),
                        one.fact().position(),
                        one.fact().last(),
                        one.word()))
                .toList());
        var byStation = scoring.counting() == Counting.STATIONS;
        var number = byStation ? null : (Integer) key.attempt();
        var station = byStation && !key.station().isEmpty() ? new StationId(key.station()) : null;
        return new Attempt(number, station, accounts, fits(number, station));
    }

    private Line best(int start, List<Attempt> attempts) {
        var better = better(scoring);
        return attempts.stream()
                .map(attempt -> attempt.accounts().getFirst())
                .filter(account -> account.value() != null)
                .map(account -> line(start, State.RANKED, account.value(), account.second(), attempts))
                .min(better)
                .orElseGet(() -> without(start, attempts));
    }

    private Line sum(int start, List<Attempt> attempts, int needed) {
        var accounts =
                attempts.stream().map(attempt -> attempt.accounts().getFirst()).toList();
        if (accounts.stream().anyMatch(account -> account.without() != null)) {
            return without(start, attempts);
        }
        var value = sum(accounts, Account::value);
        var second = sum(accounts, Account::second);
        return line(start, attempts.size() < needed ? State.INCOMPLETE : State.RANKED, value, second, attempts);
    }

    /** After a correction of the discipline there may be results that it does not ask for any more. */
    private boolean fits(@Nullable Integer number, @Nullable StationId station) {
        return number == null ? station != null && stations.contains(station) : number <= scoring.attempts();
    }

    /** Unknown when a part of it is. */
    private static @Nullable BigDecimal sum(List<Account> parts, Function<Account, @Nullable BigDecimal> figure) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var one = figure.apply(part);
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return parts.isEmpty() ? null : sum;
    }

    private static Line line(
            int start, State state, @Nullable BigDecimal value, @Nullable BigDecimal second, List<Attempt> attempts) {
        return new Line(start, state, null, value, second, null, attempts, null);
    }

    /** Of several words the weightiest: disqualified before gave up before not started. */
    private static Line without(int start, List<Attempt> attempts) {
        var why = attempts.stream()
                .flatMap(attempt ->
                        Stream.ofNullable(attempt.accounts().getFirst().without()))
                .max(Comparator.comparingInt(WithoutResult::ordinal))
                .orElse(null);
        return new Line(start, State.WITHOUT_RESULT, null, null, null, why, attempts, null);
    }
}
