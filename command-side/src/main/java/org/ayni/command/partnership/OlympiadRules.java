package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.municipalities;
import static org.ayni.command.partnership.Naming.owner;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.OlympiadCommand.RenameOlympiadSeries;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.command.partnership.Subject.Edition;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.command.partnership.Subject.SeriesName;
import org.ayni.events.OlympiadFact;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;

/** A series belongs to whom it was started for; so do its names and its editions. */
final class OlympiadRules {

    private OlympiadRules() {}

    static Optional<Refused> stage(PartnershipState state, OlympiadCommand command) {
        return switch (command) {
            case StartOlympiadSeries start ->
                when(state.has(new Series(start.series())), Reason.SERIES_EXISTS, start.series());
            case RenameOlympiadSeries _ -> Optional.empty();
            case RecordOlympiad(var series, var edition, var _, var _) ->
                when(edition < 1, Reason.EDITION_NUMBER_BELOW_ONE, edition)
                        .or(() ->
                                when(state.has(new Edition(series, edition)), Reason.EDITION_EXISTS, series, edition));
        };
    }

    static OlympiadFact fact(PartnershipState state, OlympiadCommand command) {
        return switch (command) {
            case StartOlympiadSeries(var series, var name, var whose) -> new OlympiadSeriesStarted(series, name, whose);
            case RenameOlympiadSeries(var series, var name) ->
                new OlympiadSeriesRenamed(series, name, state.owner(series));
            case RecordOlympiad(var series, var edition, var what, var inspiredBy) ->
                new OlympiadHeld(series, edition, state.owner(series), what, inspiredBy);
        };
    }

    static Gist<Subject> gist(OlympiadFact fact) {
        return switch (fact) {
            case OlympiadSeriesStarted(var series, var _, var whose) -> about(new Series(series), owner(whose));
            case OlympiadSeriesRenamed(var series, var _, var whose) ->
                about(new SeriesName(series), Stream.of(new Series(series)), owner(whose));
            case OlympiadHeld(var series, var edition, var whose, var what, var inspiredBy) ->
                about(
                        new Edition(series, edition),
                        Stream.of(new Series(series)),
                        owner(whose),
                        actors(what),
                        municipalities(inspiredBy));
        };
    }
}
