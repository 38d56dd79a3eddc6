package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.ContestFact;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Tournament;
import org.ayni.query.contests.Line.State;
import org.ayni.query.contests.Matches.Match;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Question;

/**
 * What stands of one edition, as a question concerns it. Facts that were retracted are not in it.
 *
 * @param held whether somebody has told that the edition was held, and the other side does not dispute that
 * @param disciplines in the order in which they were told
 * @param teams by start number
 * @param singles by start number
 */
record Contest(
        boolean held,
        List<Telling<DisciplineSet>> disciplines,
        Map<Integer, Telling<TeamEntered>> teams,
        Map<Integer, Telling<SingleEntered>> singles,
        Map<DisciplineId, List<Witnessed<ResultRecorded>>> results,
        Map<DisciplineId, List<Witnessed<MatchRecorded>>> matches) {

    static final Contest NOTHING = new Contest(false, List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private static final Set<State> UNSETTLED = EnumSet.of(State.TWO_ACCOUNTS, State.INCOMPLETE, State.DOES_NOT_FIT);

    /**
     * A discipline with how all stand in it.
     *
     * @param open whether more may come that changes ranks: results of those who have none yet, or matches
     */
    record Standings(Telling<DisciplineSet> set, List<Line> lines, List<Match> matches, boolean open) {

        /** Whether all that is told is settled and ranked, and no more is to come. */
        boolean isSettled() {
            return !open && lines.stream().noneMatch(line -> UNSETTLED.contains(line.state()));
        }
    }

    /** All editions of a series of which something is contested, by number. One pass over the facts. */
    static Map<Integer, Contest> of(SeriesId series, Facts<PartnershipFact> facts, Question question) {
        var sides = PartnershipFold.sides(facts);
        var held = Holdings.of(series, facts, question)
                .map(one -> one.told().edition())
                .collect(Collectors.toSet());
        var contests = new TreeMap<Integer, Contest>();
        facts.telling(ContestFact.class)
                .filter(one -> one.told().series().equals(series))
                .filter(one -> !one.fact().retracted())
                .filter(one -> question.concerns(one.fact().happened()))
                .forEach(one -> contests.computeIfAbsent(one.told().edition(), number -> empty(held.contains(number)))
                        .add(one, sides, question));
        return contests;
    }

    private static Contest empty(boolean held) {
        return new Contest(
                held,
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    private void add(Telling<ContestFact> one, Sides sides, Question question) {
        var fact = one.fact();
        var note = FactNote.of(fact, one.told().whose(), sides, question);
        switch (one.told()) {
            case DisciplineSet set -> disciplines.add(new Telling<>(fact, set));
            case TeamEntered team -> teams.put(team.start(), new Telling<>(fact, team));
            case SingleEntered single -> singles.put(single.start(), new Telling<>(fact, single));
            case ResultRecorded result ->
                results.computeIfAbsent(result.discipline(), _ -> new ArrayList<>())
                        .add(Witnessed.result(new Telling<>(fact, result), note));
            case MatchRecorded match ->
                matches.computeIfAbsent(match.discipline(), _ -> new ArrayList<>())
                        .add(Witnessed.match(new Telling<>(fact, match), note));
        }
    }

    boolean hasResults() {
        return !results.isEmpty() || !matches.isEmpty();
    }

    Stream<Standings> standings() {
        return disciplines.stream().map(this::standings);
    }

    private Standings standings(Telling<DisciplineSet> set) {
        var told = set.told();
        var scoring = told.scoring();
        var tournament = told.tournament();
        var offer = told.form() == DisciplineForm.OFFER_WITHOUT_RESULT;
        if (scoring != null && !offer) {
            var lines = Rally.lines(told, scoring, results.getOrDefault(told.discipline(), List.of()));
            var started = lines.stream().map(Line::start).collect(Collectors.toSet());
            return new Standings(set, lines, List.of(), !started.containsAll(expected(started)));
        }
        if (tournament != null && !offer) {
            var played = Matches.of(matches.getOrDefault(told.discipline(), List.of()));
            var lines = Matches.lines(tournament, played, expected(Matches.players(played)));
            return new Standings(set, lines, played, tournament.mode() == Tournament.Mode.TABLE && isTableOpen(played));
        }
        return new Standings(set, List.of(), List.of(), false);
    }

    /** Who has played less often than others may still rise: matches may follow, or were never told. */
    private boolean isTableOpen(List<Match> played) {
        return !played.isEmpty() && (!held || !Matches.isEven(played));
    }

    /** Until the edition is said to have been held, all who have entered may still start, if others like them do. */
    private Set<Integer> expected(Set<Integer> started) {
        return held
                ? Set.of()
                : Stream.of(teams.keySet(), singles.keySet())
                        .filter(some -> some.stream().anyMatch(started::contains))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
    }
}
