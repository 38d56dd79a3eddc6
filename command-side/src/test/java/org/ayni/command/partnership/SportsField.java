package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ContestCommand.EnterSingle;
import org.ayni.command.partnership.ContestCommand.EnterTeam;
import org.ayni.command.partnership.ContestCommand.RecordMatch;
import org.ayni.command.partnership.ContestCommand.RecordResult;
import org.ayni.command.partnership.ContestCommand.SetDiscipline;
import org.ayni.command.partnership.OlympiadCommand.OpenOlympiad;
import org.ayni.command.partnership.OlympiadCommand.PlanOlympiad;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WithoutResult;
import org.jspecify.annotations.Nullable;

/** Named facts of the ninth olympiad of Musterhausen: a walk of teams, a throw of single entrants, boule, a place to try chess. */
final class SportsField {

    static final SeriesId SERIES = new SeriesId("olympiade");
    static final int NINTH = 9;
    static final Whose OURS = Whose.of(MUSTERHAUSEN);
    static final DisciplineId WALK = new DisciplineId("geschicklichkeitslauf");
    static final DisciplineId THROW = new DisciplineId("ballwurf");
    static final DisciplineId BOULE = new DisciplineId("boule");
    static final DisciplineId CHESS = new DisciplineId("schach");
    static final StationId MEADOW = new StationId("wiese");
    static final int TEAM = 17;
    static final int OTHER_TEAM = 18;

    private SportsField() {}

    /** Founded (0), the series started (1), the board of the ninth edition open (2). */
    static Telling<PartnershipState, PartnershipCommand> open() {
        return founded()
                .told(FOR_MUSTERHAUSEN, new StartOlympiadSeries(SERIES, text("Olympiade 60+"), OURS))
                .told(FOR_MUSTERHAUSEN, new OpenOlympiad(SERIES, NINTH));
    }

    /** Open, with all four disciplines (3 to 6), two teams (7, 8) and a single entrant (9). */
    static Telling<PartnershipState, PartnershipCommand> ready() {
        return open().told(FOR_MUSTERHAUSEN, rally(WALK, DisciplineForm.TEAM_RALLY, time(2, Counting.BEST)))
                .told(FOR_MUSTERHAUSEN, rally(THROW, DisciplineForm.SINGLE_RALLY, distance()))
                .told(FOR_MUSTERHAUSEN, boule(Tournament.Mode.KNOCK_OUT))
                .told(FOR_MUSTERHAUSEN, set(CHESS, DisciplineForm.OFFER_WITHOUT_RESULT, null, null))
                .told(FOR_MUSTERHAUSEN, team((long) TEAM))
                .told(FOR_MUSTERHAUSEN, team((long) OTHER_TEAM))
                .told(FOR_MUSTERHAUSEN, single(null));
    }

    static PlanOlympiad plan() {
        return new PlanOlympiad(SERIES, NINTH, Edtf.parse("2027-06"), what("Olympiade"));
    }

    static Scoring time(int attempts, Counting counting) {
        return new Scoring(
                Measure.TIME,
                "s",
                2,
                Better.LOWER,
                attempts,
                counting,
                new Scoring.TieBreak(Measure.COUNT, "faults", 0, Better.LOWER));
    }

    static Scoring distance() {
        return new Scoring(Measure.DISTANCE, "m", 2, Better.HIGHER, 3, Counting.BEST, null);
    }

    static SetDiscipline rally(DisciplineId discipline, DisciplineForm form, Scoring scoring) {
        return set(discipline, form, scoring, null);
    }

    static SetDiscipline boule(Tournament.Mode mode) {
        return set(BOULE, DisciplineForm.TOURNAMENT, null, new Tournament(mode, null, null));
    }

    static SetDiscipline set(
            DisciplineId discipline, DisciplineForm form, @Nullable Scoring scoring, @Nullable Tournament tournament) {
        return new SetDiscipline(
                SERIES,
                NINTH,
                discipline,
                text("Disziplin"),
                form,
                scoring,
                tournament,
                List.of(new Station(MEADOW, text("Wiese"))));
    }

    static EnterTeam team(@Nullable Long start) {
        return new EnterTeam(
                SERIES,
                NINTH,
                start,
                null,
                Text.of("Die Flinken"),
                List.of(MUSTERHAUSEN),
                List.of(),
                null,
                6L,
                List.of());
    }

    static EnterSingle single(@Nullable Long start) {
        return new EnterSingle(SERIES, NINTH, start, null, new AgeGroup("70-74"), Text.of("Sportverein am See"));
    }

    static RecordResult result(DisciplineId discipline, int start, String value) {
        return new RecordResult(SERIES, NINTH, discipline, null, start, 1L, new BigDecimal(value), null, null);
    }

    static RecordResult without(DisciplineId discipline, int start, WithoutResult why) {
        return new RecordResult(SERIES, NINTH, discipline, null, start, 1L, null, null, why);
    }

    static RecordMatch match(
            int start,
            @Nullable Long opponent,
            @Nullable Long score,
            @Nullable Long opponentScore,
            @Nullable Long winner) {
        return new RecordMatch(SERIES, NINTH, BOULE, null, 1, start, opponent, score, opponentScore, winner);
    }

    static LocalizedText text(String german) {
        return LocalizedText.of(Language.GERMAN, german);
    }
}
