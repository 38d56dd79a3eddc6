package org.ayni.query.journals;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.events.ContestFact.DisciplineSet;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.value.AgeCount;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.DisciplineForm;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Station;
import org.ayni.events.value.StationId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WithoutResult;

/** Editions with little in them, so that results meet: two editions, two disciplines, few start numbers. */
final class RandomContest {
    static final int KINDS = 8;
    private static final SeriesId SERIES = new SeriesId("series-0");
    private static final Whose OURS = Whose.of(RandomPartnership.BERLIN);
    private static final DisciplineId WALK = new DisciplineId("walk");
    private static final DisciplineId BOULE = new DisciplineId("boule");
    private static final StationId MEADOW = new StationId("meadow");

    private RandomContest() {}

    static OlympiadFact fact(int kind, Samples samples) {
        var edition = 1 + samples.number(2);
        var start = 1 + samples.number(4);
        return switch (kind) {
            case 0 -> new OlympiadPlanned(SERIES, edition, OURS, Edtf.parse(samples.date()), samples.what(List.of()));
            case 1 -> new OlympiadOpened(SERIES, edition, OURS);
            case 2 -> samples.coin() ? walk(edition, samples) : boule(edition, samples);
            case 3 -> team(edition, start, samples);
            case 4 ->
                new SingleEntered(
                        SERIES,
                        edition,
                        OURS,
                        start + 100,
                        samples.maybe(() -> Text.of("70-74")),
                        samples.maybe(() -> Text.of("Verein")));
            case 5 -> new OlympiadCalledOff(SERIES, edition, OURS, samples.text());
            case 6 -> {
                var value = samples.maybe(() -> new BigDecimal("4" + samples.number(9) + ".5"));
                yield new ResultRecorded(
                        SERIES,
                        edition,
                        OURS,
                        WALK,
                        samples.maybe(() -> MEADOW),
                        start,
                        1 + samples.number(2),
                        value,
                        value == null ? null : samples.maybe(() -> BigDecimal.ONE),
                        value == null ? samples.of(List.of(WithoutResult.values())) : null);
            }
            default -> {
                var opponent = start == 4 ? null : Long.valueOf(start + 1);
                yield new MatchRecorded(
                        SERIES,
                        edition,
                        OURS,
                        BOULE,
                        null,
                        1 + samples.number(2),
                        start,
                        opponent,
                        opponent == null ? null : Long.valueOf(samples.number(14)),
                        opponent == null ? null : Long.valueOf(samples.number(14)),
                        null);
            }
        };
    }

    private static DisciplineSet walk(int edition, Samples samples) {
        var scoring = new Scoring(
                Scoring.Measure.TIME,
                "s",
                1,
                samples.of(List.of(Scoring.Better.values())),
                2,
                samples.of(List.of(Scoring.Counting.values())),
                samples.maybe(() -> new Scoring.TieBreak(Scoring.Measure.COUNT, "faults", 0, Scoring.Better.LOWER)));
        return new DisciplineSet(
                SERIES,
                edition,
                OURS,
                WALK,
                samples.text(),
                DisciplineForm.TEAM_RALLY,
                scoring,
                null,
                samples.some(1, _ -> new Station(MEADOW, samples.text())));
    }

    private static DisciplineSet boule(int edition, Samples samples) {
        var mode = samples.of(List.of(Tournament.Mode.values()));
        return new DisciplineSet(
                SERIES,
                edition,
                OURS,
                BOULE,
                samples.text(),
                DisciplineForm.TOURNAMENT,
                null,
                new Tournament(mode, null, null),
                List.of());
    }

    private static TeamEntered team(int edition, int start, Samples samples) {
        return new TeamEntered(
                SERIES,
                edition,
                OURS,
                start,
                samples.coin(),
                samples.maybe(() -> new TeamId("team-" + start)),
                samples.maybe(() -> Text.of("Team " + start)),
                samples.some(1, _ -> new MunicipalityId("lima")),
                List.of(),
                null,
                samples.maybe(() -> 6L),
                samples.some(2, i -> new AgeCount(new AgeGroup(i == 0 ? "60-69" : "70+"), 3)));
    }
}
