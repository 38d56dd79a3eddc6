package org.ayni.query.contests;

import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.Entry;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.value.AgeCount;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.Country;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WithoutResult;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;

/** A sports field: facts of invented editions, told into a journal, and the boards that follow. */
final class Field {
    static final String DAY = "2026-06-15";
    static final LocalDate THAT_DAY = LocalDate.parse(DAY);
    static final DisciplineId WALK = new DisciplineId("lauf");
    static final DisciplineId BOULE = new DisciplineId("boule");
    static final Whose OURS = Whose.of(MUSTERHAUSEN);
    static final Scoring TIME = scoring(Measure.TIME, "s", Better.LOWER, 1, Counting.BEST);

    final Journal journal = Chronicle.founded();

    Field() {
        journal.tell("2012", new OlympiadSeriesStarted(SERIES, text("Olympiade 60+"), OURS));
    }

    /** The ninth edition is open, with a walk on time. */
    static Field open(Scoring scoring) {
        return new Field().tell(new OlympiadOpened(SERIES, 9, OURS)).tell(walk(9, scoring));
    }

    Field tell(PartnershipEvent event) {
        journal.tell(DAY, event);
        return this;
    }

    Field tellOn(String day, PartnershipEvent event) {
        journal.tell(day, event);
        return this;
    }

    Entry<?> told(PartnershipEvent event) {
        return journal.tell(DAY, event);
    }

    Field teams(int... starts) {
        for (var start : starts) {
            tell(team(9, start, null, "team-" + start));
        }
        return this;
    }

    Board board() {
        return board(9, THAT_DAY);
    }

    Board board(int edition, LocalDate today) {
        var facts = folded().state();
        return Board.of(
                journal.size() - 1L, new Edition(SERIES, edition), facts, facts, Field::country, question(), today);
    }

    Years years(LocalDate today) {
        var facts = folded().state();
        return Years.of(journal.size() - 1L, SERIES, facts, facts, Field::country, question(), today);
    }

    Folded<org.ayni.query.fact.Facts<PartnershipEvent.PartnershipFact>> folded() {
        var fold = new ContestsFold();
        return Folded.nothing(fold).evolve(fold, journal.entries());
    }

    Question question() {
        return new Question(journal.id(), new KnownAt.Now(), null, Language.GERMAN, Journal.START);
    }

    /** Only Musterhausen has registered where it is. */
    static Optional<Country> country(MunicipalityId municipality) {
        return municipality.equals(MUSTERHAUSEN) ? Optional.of(new Country("DE")) : Optional.empty();
    }

    /** The lines of the first discipline as "rank: start". */
    static List<String> ranks(Board board) {
        return board.disciplines().getFirst().lines().stream()
                .map(line -> (line.rank() == null ? line.state() : line.rank()) + ": "
                        + line.who().start())
                .toList();
    }

    static DisciplineSet walk(int edition, Scoring scoring) {
        return new DisciplineSet(
                SERIES,
                edition,
                OURS,
                WALK,
                text("Geschicklichkeitslauf"),
                DisciplineForm.TEAM_RALLY,
                scoring,
                null,
                Stream.of("wiese", "halle")
                        .map(id -> new Station(new StationId(id), text(id)))
                        .toList());
    }

    static DisciplineSet boule(Tournament.Mode mode) {
        return new DisciplineSet(
                SERIES,
                9,
                OURS,
                BOULE,
                text("Boule"),
                DisciplineForm.TOURNAMENT,
                null,
                new Tournament(mode, null, null),
                List.of());
    }

    static Scoring scoring(Measure measure, String unit, Better better, int attempts, Counting counting) {
        return new Scoring(measure, unit, 2, better, attempts, counting, null);
    }

    static TeamEntered team(int edition, int start, @Nullable String municipality, @Nullable String team) {
        return new TeamEntered(
                SERIES,
                edition,
                OURS,
                start,
                false,
                team == null ? null : new TeamId(team),
                Text.of("Team " + start),
                municipality == null
                        ? List.of()
                        : Stream.of(municipality.split(","))
                                .map(MunicipalityId::new)
                                .toList(),
                List.of(),
                null,
                null,
                List.of(new AgeCount(new AgeGroup("60-69"), 4), new AgeCount(new AgeGroup("80+"), 1)));
    }

    static SingleEntered single(int start, @Nullable String ages) {
        return new SingleEntered(
                SERIES, 9, OURS, start, ages == null ? null : Text.of(ages), Text.of("Verein " + start));
    }

    static ResultRecorded result(int start, String value) {
        return result(9, start, 1, value, null);
    }

    static ResultRecorded result(int edition, int start, int attempt, String value, @Nullable String second) {
        return new ResultRecorded(
                SERIES,
                edition,
                OURS,
                WALK,
                null,
                start,
                attempt,
                new BigDecimal(value),
                second == null ? null : new BigDecimal(second),
                null);
    }

    static ResultRecorded at(String station, int start, String value) {
        return new ResultRecorded(
                SERIES, 9, OURS, WALK, new StationId(station), start, 1, new BigDecimal(value), null, null);
    }

    static ResultRecorded without(int start, int attempt, WithoutResult why) {
        return new ResultRecorded(SERIES, 9, OURS, WALK, null, start, attempt, null, null, why);
    }

    static MatchRecorded match(int round, int start, int opponent, int score, int opponentScore) {
        return new MatchRecorded(
                SERIES, 9, OURS, BOULE, null, round, start, (long) opponent, (long) score, (long) opponentScore, null);
    }

    /** A round in which there was no opponent left. */
    static MatchRecorded alone(int round, int start) {
        return new MatchRecorded(SERIES, 9, OURS, BOULE, null, round, start, null, null, null, null);
    }

    /** A match of which somebody tells no more than who won. */
    static MatchRecorded won(int round, int winner, int opponent) {
        return new MatchRecorded(
                SERIES, 9, OURS, BOULE, null, round, winner, (long) opponent, null, null, (long) winner);
    }
}
