package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.here;
import static org.ayni.command.partnership.Citing.seen;
import static org.ayni.command.partnership.Citing.seenIfAny;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.owner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.PromiseCommand.KeepPromise;
import org.ayni.command.partnership.PromiseCommand.LapsePromise;
import org.ayni.command.partnership.PromiseCommand.MakePromise;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Promise;
import org.ayni.command.partnership.Subject.PromiseKeeping;
import org.ayni.command.partnership.Subject.PromiseLapse;
import org.ayni.events.PromiseFact;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseLapsed;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.value.PromiseId;

/** A promise is kept by something that happened and still stands, or it lapses. */
final class PromiseRules {

    private PromiseRules() {}

    static Optional<Refused> stage(PartnershipState state, PromiseCommand command) {
        return switch (command) {
            case MakePromise make ->
                when(state.has(new Promise(make.promise())), Reason.PROMISE_EXISTS, make.promise());
            case KeepPromise keep -> open(state, keep.promise());
            case LapsePromise lapse -> open(state, lapse.promise());
        };
    }

    /**
     * A keeping of no effect any more may be corrected into one that has it again; by then the promise may have ended
     * otherwise.
     *
     * @param others the state without the fact that is corrected
     */
    static Optional<Refused> stageOfCorrection(PartnershipState others, PromiseCommand anew) {
        return switch (anew) {
            case MakePromise _ -> Optional.empty();
            case KeepPromise keep -> open(others, keep.promise());
            case LapsePromise lapse -> open(others, lapse.promise());
        };
    }

    static Optional<Refused> cited(PartnershipState state, PromiseCommand command) {
        return switch (command) {
            case MakePromise make -> here(state, make.announced());
            case KeepPromise(var promise, var keptBy) ->
                here(state, keptBy)
                        .or(() -> when(
                                !state.facts().cited(keptBy).subject().happened(),
                                Reason.KEEPS_NO_PROMISE,
                                keptBy.position(),
                                promise));
            case LapsePromise _ -> Optional.empty();
        };
    }

    static PromiseFact fact(PartnershipState state, PromiseCommand command) {
        return switch (command) {
            case MakePromise(var promise, var text, var by, var actor, var due, var announced, var sources) ->
                new PromiseMade(promise, text, by, actor, due, seenIfAny(state, announced), sources);
            case KeepPromise(var promise, var keptBy) -> new PromiseKept(promise, seen(state, keptBy));
            case LapsePromise(var promise, var reason) -> new PromiseLapsed(promise, reason);
        };
    }

    static Gist<Subject> gist(PromiseFact fact) {
        return switch (fact) {
            case PromiseMade(var promise, var _, var by, var actor, var _, var _, var _) ->
                about(new Promise(promise), owner(by), Stream.ofNullable(actor).map(Actor::new));
            case PromiseKept(var promise, var keptBy) ->
                new Gist<>(new PromiseKeeping(promise), List.of(new Promise(promise)), null, keptBy.position());
            case PromiseLapsed(var promise, var _) -> about(new PromiseLapse(promise), Stream.of(new Promise(promise)));
        };
    }

    private static Optional<Refused> open(PartnershipState state, PromiseId promise) {
        return when(!state.has(new Promise(promise)), Reason.UNKNOWN_PROMISE, promise)
                .or(() -> when(!state.open(promise), Reason.PROMISE_NOT_OPEN, promise));
    }
}
