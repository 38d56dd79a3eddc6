package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.municipalities;
import static org.ayni.command.partnership.Naming.owner;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.OlympiadCommand.CallOffOlympiad;
import org.ayni.command.partnership.OlympiadCommand.OpenOlympiad;
import org.ayni.command.partnership.OlympiadCommand.PlanOlympiad;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.OlympiadCommand.RenameOlympiadSeries;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.command.partnership.Subject.Board;
import org.ayni.command.partnership.Subject.Edition;
import org.ayni.command.partnership.Subject.EditionOff;
import org.ayni.command.partnership.Subject.EditionPlan;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.command.partnership.Subject.SeriesName;
import org.ayni.events.ContestFact;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.value.SeriesId;

/** A series belongs to whom it was started for; so do its names, its editions and what is contested in them. */
final class OlympiadRules {

    private OlympiadRules() {}

    static Optional<Refused> stage(PartnershipState state, OlympiadCommand command) {
        return switch (command) {
            case StartOlympiadSeries start ->
                when(state.has(new Series(start.series())), Reason.SERIES_EXISTS, start.series());
            case RenameOlympiadSeries _ -> Optional.empty();
            case PlanOlympiad(var series, var edition, var _, var _) ->
                unheld(state, series, edition)
                        .or(() -> when(
                                state.has(new EditionPlan(series, edition)),
                                Reason.OLYMPIAD_ALREADY_PLANNED,
                                series,
                                edition));
            case CallOffOlympiad(var series, var edition, var _) ->
                unheld(state, series, edition)
                        .or(() -> when(
                                !state.has(new EditionPlan(series, edition)),
                                Reason.OLYMPIAD_NOT_PLANNED,
                                series,
                                edition));
            case OpenOlympiad(var series, var edition) ->
                numbered(edition)
                        .or(() -> calledOff(state, series, edition))
                        .or(() -> when(
                                state.has(new Board(series, edition)), Reason.OLYMPIAD_ALREADY_OPEN, series, edition));
            case RecordOlympiad(var series, var edition, var _, var _) -> unheld(state, series, edition);
            case ContestCommand contest -> ContestRules.stage(state, contest);
        };
    }

    static Optional<Refused> stageOfCorrection(PartnershipState others, OlympiadCommand anew) {
        return switch (anew) {
            case ContestCommand contest -> ContestRules.stageOfCorrection(others, contest);
            case OlympiadCommand.Course _ -> Optional.empty();
        };
    }

    static OlympiadFact fact(PartnershipState state, OlympiadCommand command, Asking asking) {
        return switch (command) {
            case StartOlympiadSeries(var series, var name, var whose) -> new OlympiadSeriesStarted(series, name, whose);
            case RenameOlympiadSeries(var series, var name) ->
                new OlympiadSeriesRenamed(series, name, state.owner(series));
            case PlanOlympiad(var series, var edition, var planned, var what) ->
                new OlympiadPlanned(series, edition, state.owner(series), planned, what);
            case CallOffOlympiad(var series, var edition, var reason) ->
                new OlympiadCalledOff(series, edition, state.owner(series), reason);
            case OpenOlympiad(var series, var edition) -> new OlympiadOpened(series, edition, state.owner(series));
            case RecordOlympiad(var series, var edition, var what, var inspiredBy) ->
                new OlympiadHeld(series, edition, state.owner(series), what, inspiredBy);
            case ContestCommand contest -> ContestRules.fact(state, contest, asking.chance());
        };
    }

    static Gist<Subject> gist(OlympiadFact fact) {
        return switch (fact) {
            case OlympiadSeriesStarted(var series, var _, var whose) -> about(new Series(series), owner(whose));
            case OlympiadSeriesRenamed(var series, var _, var whose) ->
                about(new SeriesName(series), Stream.of(new Series(series)), owner(whose));
            case OlympiadPlanned(var series, var edition, var whose, var _, var what) ->
                about(new EditionPlan(series, edition), Stream.of(new Series(series)), owner(whose), actors(what));
            case OlympiadCalledOff(var series, var edition, var whose, var _) ->
                about(new EditionOff(series, edition), Stream.of(new Series(series)), owner(whose));
            // it names neither a plan nor an edition held: it may come before one, and after the other
            case OlympiadOpened(var series, var edition, var whose) ->
                about(new Board(series, edition), Stream.of(new Series(series)), owner(whose));
            case OlympiadHeld(var series, var edition, var whose, var what, var inspiredBy) ->
                about(
                        new Edition(series, edition),
                        Stream.of(new Series(series)),
                        owner(whose),
                        actors(what),
                        municipalities(inspiredBy));
            case ContestFact contest -> ContestRules.gist(contest);
        };
    }

    private static Optional<Refused> unheld(PartnershipState state, SeriesId series, int edition) {
        return numbered(edition)
                .or(() -> when(state.has(new Edition(series, edition)), Reason.EDITION_EXISTS, series, edition))
                .or(() -> calledOff(state, series, edition));
    }

    private static Optional<Refused> calledOff(PartnershipState state, SeriesId series, int edition) {
        return when(state.has(new EditionOff(series, edition)), Reason.OLYMPIAD_CALLED_OFF, series, edition);
    }

    private static Optional<Refused> numbered(int edition) {
        return when(edition < 1, Reason.EDITION_NUMBER_BELOW_ONE, edition);
    }
}
