package org.ayni.query.contests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.ayni.events.value.SeriesId;
import org.ayni.query.contests.Contest.Standings;
import org.ayni.query.contests.Medals.Won;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the editions of a series add up to: the all-time table and the records. An edition counts once it was held, and a discipline
 * of it once it is settled; its board is live before. Of editions whose results nobody told it says so; they
 * are not counted as editions without medals.
 *
 * @param name the latest one; earlier ones stand in the list of the series
 * @param editions by number, from the first to the last that is told of
 * @param resultsUnknown of how many of them no results are told
 * @param records the best of each discipline, among results that can be compared
 */
record Years(
        long position,
        SeriesId series,
        @Nullable LocalizedText name,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<OfYear> editions,
        long resultsUnknown,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Medals.Row<Who>> entrants,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Medals.Row<String>> municipalities,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Medals.Row<String>> countries,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Best> records) {

    /** A mistyped number must not become a million lines. */
    private static final int MOST_EDITIONS = 500;

    /**
     * @param known whether anybody told that it was held, and the other side does not dispute that: medals and records are those of such editions
     * @param unsettled disciplines in which something is missing or to settle: they give neither medals nor records until then
     */
    record OfYear(
            int edition, boolean known, @Nullable Edtf happened, boolean resultsKnown, List<DisciplineId> unsettled) {}

    /**
     * The best value of a discipline over the editions.
     *
     * @param holders more than one when they are equal
     */
    record Best(
            DisciplineId discipline,
            LocalizedText name,
            Measured measured,
            BigDecimal value,
            @Nullable BigDecimal second,
            List<Holder> holders) {}

    record Holder(int edition, @Nullable Edtf happened, Who who) {}

    /** What must be the same for two results to be compared. */
    record Measured(
            DisciplineForm form,
            Measure measure,
            String unit,
            Better better,
            Counting counting,
            int attempts,
            int stations) {

        static Measured of(Scoring scoring, DisciplineForm form, int stations) {
            return new Measured(
                    form,
                    scoring.measure(),
                    scoring.unit(),
                    scoring.better(),
                    scoring.counting(),
                    scoring.attempts(),
                    scoring.counting() == Counting.STATIONS ? stations : 0);
        }
    }

    /** One edition with its results. */
    private record Year(
            int number,
            Entrants entrants,
            boolean unlinked,
            boolean resultsKnown,
            boolean held,
            List<Standings> standings,
            @Nullable Edtf happened) {

        List<DisciplineId> unsettled() {
            return standings.stream()
                    .filter(one -> !one.isSettled())
                    .map(one -> one.set().told().discipline())
                    .toList();
        }

        /** What counts over the years: what was held, and in which nothing is left to settle. */
        List<Standings> counted() {
            return held ? standings.stream().filter(Standings::isSettled).toList() : List.of();
        }

        /** In all-time a team is the same when it is told to be; else it is that of its edition. */
        Who who(int start) {
            return entrants.isTeam(start) ? entrants.of(start, number) : Who.SINGLES;
        }
    }

    /**
     * @param now the facts as they are on record today, which say when single entrants are unlinked
     * @param countries in which the municipalities are that have registered it
     * @param today of the clock
     */
    static Years of(
            long position,
            SeriesId series,
            Facts<PartnershipFact> facts,
            Facts<PartnershipFact> now,
            Countries countries,
            Question question,
            LocalDate today) {
        var held = held(series, facts, question);
        var contests = Contest.of(series, facts, question);
        var years = new TreeMap<Integer, Year>();
        contests.forEach((number, contest) -> {
            var unlinked = !today.isBefore(Unlinking.from(new Edition(series, number), now));
            years.put(
                    number,
                    new Year(
                            number,
                            new Entrants(contest, countries, unlinked),
                            unlinked,
                            contest.hasResults(),
                            contest.held(),
                            contest.standings().toList(),
                            held.get(number)));
        });
        var editions = editions(held, years);
        return new Years(
                position,
                series,
                name(series, facts, question),
                editions,
                editions.stream().filter(one -> !one.resultsKnown()).count(),
                entrants(years),
                Medals.table(won(years, (year, start) -> year.entrants().municipality(start)), String::toString),
                Medals.table(won(years, (year, start) -> year.entrants().country(start)), String::toString),
                records(years));
    }

    private static Map<Integer, Edtf> held(SeriesId series, Facts<PartnershipFact> facts, Question question) {
        var held = new TreeMap<Integer, Edtf>();
        Holdings.of(series, facts, question)
                .forEach(one -> held.put(one.told().edition(), one.fact().happened()));
        return held;
    }

    private static List<OfYear> editions(Map<Integer, Edtf> held, Map<Integer, Year> years) {
        var last = Stream.concat(held.keySet().stream(), years.keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
        var editions = new ArrayList<OfYear>();
        for (var number = Math.max(1, last - MOST_EDITIONS + 1); number <= last; number++) {
            var year = years.get(number);
            editions.add(new OfYear(
                    number,
                    held.containsKey(number),
                    held.get(number),
                    year != null && year.resultsKnown(),
                    year == null ? List.of() : year.unsettled()));
        }
        return editions;
    }

    private static @Nullable LocalizedText name(SeriesId series, Facts<PartnershipFact> facts, Question question) {
        var started = facts.telling(OlympiadSeriesStarted.class)
                .filter(one -> one.told().series().equals(series))
                .filter(one ->
                        !one.fact().retracted() && question.concerns(one.fact().happened()))
                .map(one -> one.told().name());
        var renamed = facts.telling(OlympiadSeriesRenamed.class)
                .filter(one -> one.told().series().equals(series))
                .filter(one ->
                        !one.fact().retracted() && question.concerns(one.fact().happened()))
                .sorted(Order.<OlympiadSeriesRenamed>happened())
                .map(Telling::told)
                .map(OlympiadSeriesRenamed::name);
        return Stream.concat(started, renamed).reduce((_, next) -> next).orElse(null);
    }

    private interface Naming<W> {
        W of(Year year, int start);
    }

    private static <W> Stream<Won<W>> won(Map<Integer, Year> years, Naming<W> naming) {
        return years.values().stream()
                .flatMap(year -> Medals.won(year.counted().stream())
                        .map(one -> new Won<>(naming.of(year, one.who()), one.medal())));
    }

    /** A team that comes again is shown as it was the last time. */
    private static List<Medals.Row<Who>> entrants(Map<Integer, Year> years) {
        var latest = new TreeMap<String, Who>();
        years.values()
                .forEach(year -> year.entrants().teams().forEach(team -> {
                    if (team.team() != null && team.start() != null) {
                        latest.put(team.team().value(), year.who(team.start()));
                    }
                }));
        return Medals.table(
                won(years, (year, start) -> {
                    var who = year.who(start);
                    return who.team() == null
                            ? who
                            : latest.getOrDefault(who.team().value(), who);
                }),
                who -> "%09d %06d"
                        .formatted(who.edition() == null ? 0 : who.edition(), who.start() == null ? 0 : who.start()));
    }

    private record Of(DisciplineId discipline, Measured measured) {}

    private record Candidate(Year year, Standings standings, Scoring scoring, Line line) {}

    private static List<Best> records(Map<Integer, Year> years) {
        var candidates = new LinkedHashMap<Of, List<Candidate>>();
        years.values()
                .forEach(year -> year.counted().forEach(standings -> {
                    var set = standings.set().told();
                    var scoring = set.scoring();
                    if (scoring != null) {
                        standings.lines().stream()
                                .filter(line -> line.rank() != null && line.rank() == 1)
                                .forEach(line -> candidates
                                        .computeIfAbsent(
                                                new Of(
                                                        set.discipline(),
                                                        Measured.of(
                                                                scoring,
                                                                set.form(),
                                                                set.stations().size())),
                                                _ -> new ArrayList<>())
                                        .add(new Candidate(year, standings, scoring, line)));
                    }
                }));
        return candidates.entrySet().stream()
                .map(entry -> best(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(best -> best.discipline().value()))
                .toList();
    }

    private static Best best(Of of, List<Candidate> candidates) {
        // by the value alone: whether there was a second measure differs from year to year
        var order = Comparator.comparing((Candidate one) -> value(one.line()));
        var better = of.measured().better() == Better.LOWER ? order : order.reversed();
        var first = candidates.stream().min(better).orElseThrow();
        var holders = candidates.stream()
                .filter(one -> better.compare(one, first) == 0)
                .map(one -> new Holder(
                        one.year().number(),
                        one.year().happened(),
                        one.year().entrants().of(one.line().start())))
                .toList();
        return new Best(
                of.discipline(),
                candidates.getLast().standings().set().told().name(),
                of.measured(),
                value(first.line()),
                holders.size() == 1 ? first.line().second() : null,
                holders);
    }

    private static BigDecimal value(Line line) {
        var value = line.value();
        return value == null ? BigDecimal.ZERO : value; // a ranked line of a rally has one
    }
}
