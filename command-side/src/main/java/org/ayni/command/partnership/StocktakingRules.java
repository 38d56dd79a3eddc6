package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.elsewhere;
import static org.ayni.command.partnership.Citing.here;
import static org.ayni.command.partnership.Citing.reference;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.owner;

import java.util.Optional;
import java.util.function.Predicate;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.StocktakingCommand.AssessSdg;
import org.ayni.command.partnership.StocktakingCommand.Scale;
import org.ayni.command.partnership.Subject.Assessment;
import org.ayni.events.Event;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ScaleRef;
import org.ayni.events.StocktakingFact;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.StandardScale;
import org.jspecify.annotations.Nullable;

/** A side takes stock for itself, as often as it likes; nobody does so for the other one. */
final class StocktakingRules {

    private StocktakingRules() {}

    static Optional<Refused> stage(StocktakingCommand command) {
        return switch (command) {
            case AssessSdg assess -> when(assess.sdg().equals(Sdg.AGENDA_2030), Reason.NEITHER_GOAL_NOR_TARGET);
        };
    }

    static Optional<Refused> cited(PartnershipState state, StocktakingCommand command, Asking asking) {
        return switch (command) {
            case AssessSdg(var _, var scale, var step, var _, var evidence, var _) ->
                evidence.stream()
                        .flatMap(one -> here(state, one).stream())
                        .findFirst()
                        .or(() -> scale == null ? Optional.empty() : elsewhere(state, asking, scale.set(), set(scale)))
                        .or(() -> when(
                                step != null && !isOn(scale, step, asking),
                                Reason.STEP_NOT_ON_SCALE,
                                String.valueOf(step)));
        };
    }

    private static Predicate<Event> set(Scale scale) {
        return event -> scale.set().journal().id().equals(scale.programme().value())
                && event instanceof ScaleSet set
                && set.scale().equals(scale.scale());
    }

    /** Only asked once the entry that set the scale is found to do so. */
    private static boolean isOn(@Nullable Scale scale, int step, Asking asking) {
        if (scale == null) {
            return StandardScale.has(step);
        }
        return asking.fact(scale.set().journal(), scale.set().position())
                .filter(fact -> fact.now() instanceof ScaleSet set
                        && set.steps().stream().anyMatch(one -> one.step() == step))
                .isPresent();
    }

    static StocktakingFact fact(PartnershipState state, StocktakingCommand command, Asking asking) {
        return switch (command) {
            case AssessSdg(var sdg, var scale, var step, var remarks, var evidence, var sources) ->
                new SdgAssessed(
                        asking.side(),
                        sdg,
                        scale == null
                                ? null
                                : new ScaleRef(scale.programme(), scale.scale(), reference(scale.set(), asking)),
                        step,
                        remarks,
                        evidence.stream().map(one -> Citing.seen(state, one)).toList(),
                        sources);
        };
    }

    static Gist<Subject> gist(StocktakingFact fact) {
        return switch (fact) {
            case SdgAssessed assessed ->
                about(new Assessment(assessed.side(), assessed.sdg()), owner(assessed.whose()));
        };
    }
}
