package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.here;
import static org.ayni.command.partnership.Citing.seenIfAny;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.municipalities;
import static org.ayni.command.partnership.Naming.owner;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.CallCommand.AcceptInterest;
import org.ayni.command.partnership.CallCommand.CloseCall;
import org.ayni.command.partnership.CallCommand.DeclineInterest;
import org.ayni.command.partnership.CallCommand.ExpressInterest;
import org.ayni.command.partnership.CallCommand.OpenCall;
import org.ayni.command.partnership.CallCommand.RecordInterest;
import org.ayni.command.partnership.CallCommand.WithdrawCall;
import org.ayni.command.partnership.CallCommand.WithdrawInterest;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Call;
import org.ayni.command.partnership.Subject.CallEnd;
import org.ayni.command.partnership.Subject.Interest;
import org.ayni.command.partnership.Subject.InterestAnswer;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.CallFact;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Newcomer;
import org.jspecify.annotations.Nullable;

/** A call ends once; who comes forward is answered once, and whoever is accepted takes part from then on. */
final class CallRules {

    private CallRules() {}

    static Optional<Refused> stage(PartnershipState state, CallCommand command) {
        return switch (command) {
            case OpenCall open -> when(state.has(new Call(open.call())), Reason.CALL_EXISTS, open.call());
            case CloseCall close -> open(state, close.call());
            case WithdrawCall withdraw -> open(state, withdraw.call());
            case ExpressInterest express -> unused(state, express.interest()).or(() -> open(state, express.call()));
            case RecordInterest told -> unused(state, told.interest());
            case AcceptInterest accept -> unanswered(state, accept.interest());
            case DeclineInterest decline -> unanswered(state, decline.interest());
            case WithdrawInterest withdraw -> unanswered(state, withdraw.interest());
        };
    }

    private static Optional<Refused> open(PartnershipState state, CallId call) {
        return when(!state.has(new Call(call)), Reason.UNKNOWN_CALL, call)
                .or(() -> when(state.has(new CallEnd(call)), Reason.CALL_NOT_OPEN, call));
    }

    private static Optional<Refused> unused(PartnershipState state, InterestId interest) {
        return when(state.has(new Interest(interest)), Reason.INTEREST_EXISTS, interest);
    }

    private static Optional<Refused> unanswered(PartnershipState state, InterestId interest) {
        return when(!state.has(new Interest(interest)), Reason.UNKNOWN_INTEREST, interest)
                .or(() -> when(state.has(new InterestAnswer(interest)), Reason.INTEREST_ANSWERED, interest));
    }

    static Optional<Refused> cited(PartnershipState state, CallCommand command, Edtf happened) {
        return switch (command) {
            case OpenCall open ->
                here(state, open.announced())
                        .or(() -> Optional.ofNullable(open.until())
                                .flatMap(until ->
                                        notBefore(until, happened, Reason.CALL_OVER_BEFORE_IT_BEGINS, open.call())));
            case ExpressInterest express -> oneOf(express.interest(), express.actor(), express.newcomer());
            case RecordInterest told -> oneOf(told.interest(), told.actor(), told.newcomer());
            case AcceptInterest accept ->
                organisation(state, accept).or(() -> afterIt(state, accept.interest(), happened));
            case DeclineInterest decline -> afterIt(state, decline.interest(), happened);
            case WithdrawInterest withdraw -> afterIt(state, withdraw.interest(), happened);
            case CloseCall close -> afterIt(state, close.call(), happened);
            case WithdrawCall withdraw -> afterIt(state, withdraw.call(), happened);
        };
    }

    private static Optional<Refused> afterIt(PartnershipState state, CallId call, Edtf ended) {
        return after(state, new Call(call), ended, Reason.CALL_OVER_BEFORE_IT_BEGINS, call);
    }

    private static Optional<Refused> afterIt(PartnershipState state, InterestId interest, Edtf answered) {
        return after(state, new Interest(interest), answered, Reason.ANSWERED_BEFORE_COMING_FORWARD, interest);
    }

    private static Optional<Refused> after(
            PartnershipState state, Subject begun, Edtf ended, Reason reason, Object id) {
        return state.facts()
                .about(begun)
                .flatMap(fact -> notBefore(ended, fact.happened(), reason, id).stream())
                .findFirst();
    }

    private static Optional<Refused> notBefore(Edtf ended, Edtf began, Reason reason, Object id) {
        return when(ended.isSurelyBefore(began), reason, id, began);
    }

    /** A newcomer needs an id, a new one or that of the actor that it is; an actor keeps its own. */
    private static Optional<Refused> organisation(PartnershipState state, AcceptInterest accept) {
        var id = accept.interest();
        if (!state.has(new Interest(id))) {
            return Optional.of(Decision.refused(Reason.UNKNOWN_INTEREST, id)); // a correction asks no stage
        }
        var known = state.interest(id).actor();
        return known == null
                ? when(accept.actor() == null, Reason.ACCEPTED_AS_NOBODY, id)
                : when(accept.actor() != null && !known.equals(accept.actor()), Reason.ACCEPTED_AS_ANOTHER, id);
    }

    private static Optional<Refused> oneOf(InterestId interest, @Nullable ActorId actor, @Nullable Newcomer newcomer) {
        return when((actor == null) == (newcomer == null), Reason.INTEREST_OF_ONE_ORGANISATION, interest);
    }

    /**
     * Whoever is accepted becomes an actor, or is involved from now on if it was one before. A newcomer whose id an actor has
     * is that actor: it was not known as one when it came forward, or an acceptance of it was taken back.
     */
    static List<PartnershipFact> before(PartnershipState state, CallCommand command) {
        return switch (command) {
            case AcceptInterest accept -> List.of(aboard(state, accept));
            case OpenCall _,
                    CloseCall _,
                    WithdrawCall _,
                    ExpressInterest _,
                    RecordInterest _,
                    DeclineInterest _,
                    WithdrawInterest _ -> List.of();
        };
    }

    /** What an acceptance brought about, by the entry before its own: that the organisation takes part. */
    static Optional<Fact<Subject>> broughtAbout(PartnershipState state, Fact<Subject> fact) {
        return fact.subject() instanceof InterestAnswer
                ? state.facts()
                        .at(fact.position() - 1)
                        .filter(before -> fact.gist().names().stream()
                                .anyMatch(named -> named instanceof Actor(var actor)
                                        && (before.subject().equals(named)
                                                || before.subject().equals(new Subject.Involvement(actor)))))
                : Optional.empty();
    }

    private static PartnershipFact aboard(PartnershipState state, AcceptInterest accept) {
        var interest = state.interest(accept.interest());
        var newcomer = interest.newcomer();
        var actor = actor(state, accept);
        return newcomer == null || state.has(new Actor(actor))
                ? new ActorInvolvementChanged(actor, Involvement.INVOLVED, null, state.owner(new Actor(actor)))
                : new ActorRegistered(
                        actor,
                        newcomer.name(),
                        newcomer.sector(),
                        newcomer.side(),
                        Involvement.INVOLVED,
                        null,
                        List.of(),
                        List.of(),
                        interest.sources());
    }

    private static ActorId actor(PartnershipState state, AcceptInterest accept) {
        var known = state.interest(accept.interest()).actor();
        return Objects.requireNonNull(accept.actor() == null ? known : accept.actor());
    }

    static CallFact fact(PartnershipState state, CallCommand command) {
        return switch (command) {
            case OpenCall(
                    var call,
                    var sought,
                    var whose,
                    var side,
                    var sectors,
                    var sdgs,
                    var themes,
                    var until,
                    var announced,
                    var sources) ->
                new CallOpened(
                        call, sought, whose, side, sectors, sdgs, themes, until, seenIfAny(state, announced), sources);
            case CloseCall(var call, var reason) -> new CallClosed(call, state.owner(new Call(call)), reason);
            case WithdrawCall(var call, var reason) -> new CallWithdrawn(call, state.owner(new Call(call)), reason);
            case ExpressInterest(var interest, var call, var actor, var newcomer, var offer, var sources) ->
                new InterestExpressed(interest, call, state.owner(new Call(call)), actor, newcomer, offer, sources);
            case RecordInterest(var interest, var call, var actor, var newcomer, var offer, var sources) ->
                new InterestExpressed(interest, call, state.owner(new Call(call)), actor, newcomer, offer, sources);
            case AcceptInterest accept ->
                new InterestAccepted(
                        accept.interest(), state.owner(new Interest(accept.interest())), actor(state, accept));
            case DeclineInterest(var interest, var reason) ->
                new InterestDeclined(interest, state.owner(new Interest(interest)), reason);
            case WithdrawInterest(var interest, var reason) ->
                new InterestWithdrawn(interest, state.owner(new Interest(interest)), reason);
        };
    }

    static Gist<Subject> gist(CallFact fact) {
        return switch (fact) {
            case CallOpened opened -> about(new Call(opened.call()), owner(opened.whose()), side(opened.side()));
            case CallClosed(var call, var _, var _) -> about(new CallEnd(call), Stream.of(new Call(call)));
            case CallWithdrawn(var call, var _, var _) -> about(new CallEnd(call), Stream.of(new Call(call)));
            case InterestExpressed expressed -> expressed(expressed);
            case InterestAccepted(var interest, var _, var actor) ->
                about(new InterestAnswer(interest), Stream.of(new Interest(interest), new Actor(actor)));
            case InterestDeclined(var interest, var _, var _) ->
                about(new InterestAnswer(interest), Stream.of(new Interest(interest)));
            case InterestWithdrawn(var interest, var _, var _) ->
                about(new InterestAnswer(interest), Stream.of(new Interest(interest)));
        };
    }

    private static Gist<Subject> expressed(InterestExpressed expressed) {
        var actor = expressed.actor();
        var newcomer = expressed.newcomer();
        return about(
                new Interest(expressed.interest()),
                Stream.of(new Call(expressed.call())),
                actor == null ? Stream.empty() : Stream.of(new Actor(actor)),
                newcomer == null ? Stream.empty() : side(newcomer.side()));
    }

    private static Stream<Subject> side(@Nullable ActorSide side) {
        return side != null && side.isMunicipality() ? municipalities(side.municipality()) : Stream.empty();
    }
}
