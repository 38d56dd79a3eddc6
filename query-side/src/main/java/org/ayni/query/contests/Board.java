package org.ayni.query.contests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.Seen;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.WithoutResult;
import org.ayni.query.contests.AgeGroups.Group;
import org.ayni.query.contests.Contest.Standings;
import org.ayni.query.contests.Line.State;
import org.ayni.query.contests.Matches.Match;
import org.ayni.query.contests.Matches.Score;
import org.ayni.query.contests.Witnessed.Word;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/**
 * The board of one edition.
 *
 * @param resultsKnown false when nobody has told any: then there are no medals, which is not the same as none won
 * @param settled whether nothing is left to settle or missing in what is ranked; medals may change until then. Not where no results
 *     are known
 * @param unlinkedFrom the day from which single entrants are not shown one by one; absent when nothing is told of the edition
 * @param unlinked whether that day has come, by today's clock
 */
record Board(
        long position,
        SeriesId series,
        int edition,
        Stage stage,
        @Nullable LocalizedText title,
        @Nullable Text place,
        @Nullable Edtf planned,
        @Nullable Edtf happened,
        List<FactNote> facts,
        boolean resultsKnown,
        boolean settled,
        @Nullable String unlinkedFrom,
        boolean unlinked,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Discipline> disciplines,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Who> teams,
        List<Group> agesInTeams,
        Singles singles,
        @Nullable MedalTables medals,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ToSettle> toSettle) {

    enum Stage {
        /** Nobody has told of it. */
        UNKNOWN,
        PLANNED,
        OPEN,
        HELD
    }

    /** @param settled whether its medals may not change any more; not where no results are known */
    record Discipline(
            DisciplineId discipline,
            LocalizedText name,
            DisciplineForm form,
            @Nullable Scoring scoring,
            @Nullable Tournament tournament,
            List<Station> stations,
            boolean settled,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<OnBoard> lines,
            List<MatchOnBoard> matches,
            long position) {}

    /** A line with whom it is about. */
    record OnBoard(
            @Nullable Integer rank,
            Who who,
            State state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal second,
            @Nullable WithoutResult without,
            List<Line.Attempt> attempts,
            Matches.@Nullable Row table) {}

    record MatchOnBoard(int round, Who one, @Nullable Who other, List<ScoreOnBoard> accounts) {}

    /**
     * What is told of a match. Of one in which somebody is unlinked, neither the entries are named nor the number that won: each
     * would lead back to who that was.
     *
     * @param wonBy absent for a draw, and where nobody knows
     */
    record ScoreOnBoard(
            @Nullable Long first,
            @Nullable Long second,
            @Nullable Winner wonBy,
            @Nullable Integer winner,
            List<Long> entries,
            List<Seen> cite,
            List<Word> words) {

        enum Winner {
            ONE,
            OTHER
        }

        private static ScoreOnBoard of(Match match, Score score, boolean hidden) {
            var winner = score.winner();
            return new ScoreOnBoard(
                    score.first(),
                    score.second(),
                    winner == null ? null : winner == match.start() ? Winner.ONE : Winner.OTHER,
                    hidden ? null : winner,
                    hidden ? List.of() : score.entries(),
                    hidden ? List.of() : score.cite(),
                    hidden ? List.of() : score.words());
        }
    }

    /** @param each none once they are unlinked; then the groups are all that is shown */
    record Singles(long number, List<Who> each, List<Group> ages, List<Group> from) {}

    record MedalTables(
            List<Medals.Row<Who>> entrants,
            List<Medals.Row<String>> municipalities,
            List<Medals.Row<String>> countries) {}

    /**
     * What those who saw it tell differently, what the other side disputes, and what does not fit: it is corrected or retracted, or
     * both settle on a value.
     *
     * @param cite none where somebody in it is unlinked: the entries name the number
     */
    record ToSettle(
            DisciplineId discipline,
            Who who,
            @Nullable Integer attempt,
            @Nullable StationId station,
            @Nullable Integer round,
            List<Seen> cite) {}

    /**
     * @param now the facts as they are on record today, which say when single entrants are unlinked
     * @param countries in which the municipalities are that have registered it
     * @param today of the clock
     */
    static Board of(
            long position,
            Edition edition,
            Facts<PartnershipFact> facts,
            Facts<PartnershipFact> now,
            Countries countries,
            Question question,
            LocalDate today) {
        var from = Unlinking.from(edition, now);
        var unlinked = !today.isBefore(from);
        // once unlinked, whoever asks for one moment after the other must not see in the groups who was added in
        // between
        var groups = new Entrants(
                Contest.of(
                                edition.series(),
                                unlinked ? question.read(now) : facts,
                                unlinked ? question.whenever() : question)
                        .getOrDefault(edition.number(), Contest.NOTHING),
                countries,
                unlinked);
        var contest = Contest.of(edition.series(), facts, question).getOrDefault(edition.number(), Contest.NOTHING);
        var entrants = new Entrants(contest, countries, unlinked);
        var standings = contest.standings().toList();
        var told = new Told(edition, facts, question);
        return new Board(
                position,
                edition.series(),
                edition.number(),
                told.stage(),
                told.title(),
                told.place(),
                told.planned.map(one -> one.told().planned()).orElse(null),
                told.holding.map(one -> one.fact().happened()).orElse(null),
                told.notes(),
                contest.hasResults(),
                contest.hasResults() && standings.stream().allMatch(Standings::isSettled),
                from.equals(LocalDate.MIN) ? null : from.toString(),
                unlinked && !from.equals(LocalDate.MIN),
                standings.stream().map(one -> discipline(one, entrants)).toList(),
                entrants.teams(),
                entrants.agesInTeams(),
                new Singles(
                        groups.numberOfSingles(),
                        entrants.singles(),
                        groups.agesOfSingles(),
                        groups.originsOfSingles()),
                contest.hasResults() ? medals(standings, entrants) : null,
                standings.stream().flatMap(one -> toSettle(one, entrants)).toList());
    }

    private static Discipline discipline(Standings standings, Entrants entrants) {
        DisciplineSet set = standings.set().told();
        return new Discipline(
                set.discipline(),
                set.name(),
                set.form(),
                set.scoring(),
                set.tournament(),
                set.stations(),
                !standings.lines().isEmpty() && standings.isSettled(),
                standings.lines().stream().map(line -> onBoard(line, entrants)).toList(),
                standings.matches().stream()
                        .map(match -> onBoard(match, entrants))
                        .toList(),
                standings.set().fact().position());
    }

    /** The entries of an unlinked entrant name its number, so they are not named. */
    private static OnBoard onBoard(Line line, Entrants entrants) {
        return new OnBoard(
                line.rank(),
                entrants.of(line.start()),
                line.state(),
                line.value(),
                line.second(),
                line.without(),
                entrants.isUnlinked(line.start()) ? List.of() : line.attempts(),
                line.table());
    }

    private static MatchOnBoard onBoard(Match match, Entrants entrants) {
        var hidden = match.both().anyMatch(entrants::isUnlinked);
        return new MatchOnBoard(
                match.round(),
                entrants.of(match.start()),
                match.other() == null ? null : entrants.of(match.other()),
                match.accounts().stream()
                        .map(score -> ScoreOnBoard.of(match, score, hidden))
                        .toList());
    }

    private static MedalTables medals(List<Standings> standings, Entrants entrants) {
        return new MedalTables(
                Medals.table(
                        Medals.won(standings.stream())
                                .map(one -> new Medals.Won<>(
                                        entrants.isUnlinked(one.who()) ? Who.SINGLES : entrants.of(one.who()),
                                        one.medal())),
                        who -> "%06d".formatted(who.start() == null ? 0 : who.start())),
                Medals.table(
                        Medals.won(standings.stream())
                                .map(one -> new Medals.Won<>(entrants.municipality(one.who()), one.medal())),
                        String::toString),
                Medals.table(
                        Medals.won(standings.stream())
                                .map(one -> new Medals.Won<>(entrants.country(one.who()), one.medal())),
                        String::toString));
    }

    private static Stream<ToSettle> toSettle(Standings standings, Entrants entrants) {
        var discipline = standings.set().told().discipline();
        var results = standings.lines().stream()
                .flatMap(line -> line.attempts().stream()
                        .filter(attempt -> attempt.isDisputed() || !attempt.fits())
                        .map(attempt -> new ToSettle(
                                discipline,
                                entrants.of(line.start()),
                                attempt.number(),
                                attempt.station(),
                                null,
                                cited(
                                        entrants.isUnlinked(line.start()),
                                        attempt.accounts().stream().map(Account::cite)))));
        var matches = standings.matches().stream()
                .filter(Match::isDisputed)
                .map(match -> new ToSettle(
                        discipline,
                        entrants.of(match.start()),
                        null,
                        null,
                        match.round(),
                        cited(
                                match.both().anyMatch(entrants::isUnlinked),
                                match.accounts().stream().map(Score::cite))));
        return Stream.concat(results, matches);
    }

    private static List<Seen> cited(boolean hidden, Stream<List<Seen>> entries) {
        return hidden ? List.of() : entries.flatMap(List::stream).toList();
    }

    /** What is told of the edition itself. */
    private static final class Told {
        private final Optional<Telling<OlympiadPlanned>> planned;
        private final Optional<Telling<OlympiadOpened>> opened;
        private final Optional<Telling<OlympiadHeld>> held;
        /** What the notes show as disputed was not held. */
        private final Optional<Telling<OlympiadHeld>> holding;

        private final Facts<PartnershipFact> facts;
        private final Question question;

        Told(Edition edition, Facts<PartnershipFact> facts, Question question) {
            this.holding = Holdings.of(edition.series(), facts, question)
                    .filter(one -> one.told().edition() == edition.number())
                    .reduce((_, next) -> next);
            this.facts = facts;
            this.question = question;
            this.planned = last(facts.telling(OlympiadPlanned.class)
                    .filter(one -> edition.is(one.told().series(), one.told().edition())));
            this.opened = last(facts.telling(OlympiadOpened.class)
                    .filter(one -> edition.is(one.told().series(), one.told().edition())));
            this.held = last(facts.telling(OlympiadHeld.class)
                    .filter(one -> edition.is(one.told().series(), one.told().edition())));
        }

        private <T extends PartnershipFact> Optional<Telling<T>> last(Stream<Telling<T>> tellings) {
            return tellings.filter(one -> !one.fact().retracted())
                    .filter(one -> question.concerns(one.fact().happened()))
                    .reduce((_, next) -> next);
        }

        Stage stage() {
            if (holding.isPresent()) {
                return Stage.HELD;
            }
            if (opened.isPresent()) {
                return Stage.OPEN;
            }
            return planned.isPresent() ? Stage.PLANNED : Stage.UNKNOWN;
        }

        @Nullable LocalizedText title() {
            return held.map(one -> one.told().what().title())
                    .or(() -> planned.map(one -> one.told().what().title()))
                    .orElse(null);
        }

        @Nullable Text place() {
            var told = held.map(one -> one.told().what().place()).orElse(null);
            return told != null
                    ? told
                    : planned.map(one -> one.told().what().place()).orElse(null);
        }

        List<FactNote> notes() {
            var sides = PartnershipFold.sides(facts);
            return Stream.of(planned, opened, held)
                    .flatMap(Optional::stream)
                    .filter(Objects::nonNull)
                    .map(one -> FactNote.of(one.fact(), ((PartnershipFact) one.told()).whose(), sides, question))
                    .toList();
        }
    }
}
