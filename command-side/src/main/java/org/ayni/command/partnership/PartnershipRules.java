package org.ayni.command.partnership;

import static org.ayni.command.Decision.recorded;
import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Reason;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.ConfirmAll;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PartnershipCommand.Tell;
import org.ayni.command.partnership.Subject.Endorsement;
import org.ayni.command.partnership.Subject.EvidenceRemoval;
import org.ayni.command.partnership.Subject.Founding;
import org.ayni.entry.Audience;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.MunicipalityId;

/**
 * Two towns own one record. Either side tells facts; only the side that told one corrects or retracts it; only the other
 * side confirms or disputes it. What one side records as its own affair needs no confirmation.
 */
public final class PartnershipRules {

    private PartnershipRules() {}

    public static Decision decide(PartnershipState state, PartnershipCommand command, Asking asking) {
        return switch (decided(state, command, asking)) {
            case Refused refused -> refused;
            case Recorded(var events)
            when asking.audience() == Audience.PUBLIC && !Publicity.isOwn(state, asking.acting(), events) ->
                refused(Reason.PUBLIC_NEEDS_BOTH_SIDES, asking.acting());
            case Recorded recorded -> recorded;
        };
    }

    private static Decision decided(PartnershipState state, PartnershipCommand command, Asking asking) {
        var side = asking.acting().side();
        return switch (command) {
            case FoundPartnership found -> founding(state, found, asking);
            case PartnershipCommand _
            when !state.founded() ->
                refused(Reason.NOT_FOUNDED, asking.journal().id());
            case PartnershipCommand _
            when side == null || !state.sides().contains(side) ->
                refused(Reason.NOT_A_SIDE, asking.acting(), asking.journal().id());
            case Tell tell -> telling(state, tell, asking);
            case Confirm confirm -> confirming(state, confirm, side);
            case ConfirmAll all -> ConfirmingAll.decide(state, all, side);
            case ReadingCommand reading -> Publishing.decide(state, reading, side);
            case Dispute dispute -> disputing(state, dispute, side);
            case Correct correct -> correcting(state, correct, side, asking);
            case Retract(var retracted, var reason) ->
                notYours(state, retracted, side)
                        .or(() -> forGood(state, retracted))
                        .or(() -> signed(state, retracted))
                        .<Decision>map(no -> no)
                        .orElseGet(() -> state.facts()
                                .retracting(
                                        retracted,
                                        new Founding(),
                                        fact -> CallRules.broughtAbout(state, fact),
                                        seen -> new FactRetracted(seen, reason)));
        };
    }

    private static Decision founding(PartnershipState state, FoundPartnership found, Asking asking) {
        var id = asking.journal().id();
        if (state.founded()) {
            return refused(Reason.ALREADY_FOUNDED, id);
        }
        return Tellings.cited(state, found, asking)
                .or(() -> when(
                        found.sides().stream().noneMatch(asking.acting()::isFor),
                        Reason.NOT_A_SIDE,
                        asking.acting(),
                        id))
                .<Decision>map(no -> no)
                .orElseGet(() -> recorded(Tellings.fact(state, found, asking)));
    }

    private static Decision telling(PartnershipState state, Tell tell, Asking asking) {
        var refusal = Tellings.stage(state, tell, asking).or(() -> Tellings.cited(state, tell, asking));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var facts = new ArrayList<Event>();
        var told = new ArrayList<Subject>();
        for (var fact : Stream.of(
                        Tellings.before(state, tell),
                        List.of(Tellings.fact(state, tell, asking)),
                        Tellings.after(state, tell, asking))
                .flatMap(List::stream)
                .toList()) {
            var gist = Tellings.gist(fact);
            var no = Circles.refusal(state.facts(), gist).or(() -> Citing.named(state, gist, told));
            if (no.isPresent()) {
                return no.get();
            }
            facts.add(fact);
            told.addAll(gist.there().toList());
        }
        return new Recorded(facts);
    }

    private static Decision confirming(PartnershipState state, Confirm confirm, MunicipalityId side) {
        var cited = confirm.confirmed();
        return mine(state, cited, side)
                .or(() -> ownAffair(state, cited))
                .or(() -> state.facts()
                        .at(cited.position())
                        .filter(fact -> fact.confirmedAs(cited))
                        .map(fact -> refused(Reason.ALREADY_CONFIRMED, fact.position())))
                .or(() -> state.facts().refusal(cited))
                .or(() -> ended(state, cited))
                .or(() -> settled(state, cited))
                .<Decision>map(no -> no)
                .orElseGet(() ->
                        recorded(new FactConfirmed(state.facts().cited(cited).last())));
    }

    /** Who disputed another's own affair takes that back by confirming it; else it would be disputed for ever. */
    private static Optional<Refused> ownAffair(PartnershipState state, Cited cited) {
        return state.facts()
                .at(cited.position())
                .filter(fact -> fact.disputed() == null)
                .filter(state::isOwnAffair)
                .map(fact -> refused(Reason.OWN_AFFAIR, fact.position(), String.valueOf(fact.by())));
    }

    /** A rule about silence that either side has ended is not agreed any more: who wants one proposes it anew. */
    private static Optional<Refused> ended(PartnershipState state, Cited cited) {
        var rule = state.facts().cited(cited);
        return SettlementRules.end(state, rule)
                .map(end -> refused(Reason.SILENCE_RULE_ENDED, rule.position(), end.position()));
    }

    /** To confirm takes a dispute back, and with it the account that both may have settled on. */
    private static Optional<Refused> settled(PartnershipState state, Cited cited) {
        var fact = state.facts().cited(cited);
        var disputed = fact.disputed();
        return SettlementRules.agreed(state, fact).stream()
                .filter(one -> disputed != null && Objects.equals(one.gist().standsWith(), disputed.position()))
                .findFirst()
                .map(one -> refused(Reason.SETTLED_BY_BOTH, fact.position(), one.position()));
    }

    private static Decision disputing(PartnershipState state, Dispute dispute, MunicipalityId side) {
        var cited = dispute.disputed();
        return mine(state, cited, side)
                .or(() -> state.facts().refusal(cited))
                .<Decision>map(no -> no)
                .orElseGet(() -> recorded(
                        new FactDisputed(state.facts().cited(cited).last(), dispute.account(), dispute.differing())));
    }

    /** What a correction states anew is held against all facts but the one that it corrects. */
    private static Decision correcting(PartnershipState state, Correct correct, MunicipalityId side, Asking asking) {
        var cited = correct.corrected();
        var refusal = notYours(state, cited, side)
                .or(() -> state.facts().refusal(cited))
                .or(() -> Tellings.cited(state, correct.anew(), asking.happened(correct.happened())));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var anew = Tellings.fact(state, correct.anew(), asking);
        var gist = Tellings.gist(anew);
        var fact = state.facts().cited(cited);
        var others = state.except(fact);
        return state.facts()
                .correcting(
                        cited,
                        gist,
                        () -> claimed(state, fact, anew, side)
                                .or(() -> Tellings.stageOfCorrection(others, correct.anew()))
                                .or(() -> Circles.refusal(others.facts(), gist))
                                .or(() -> Citing.named(others, gist)),
                        seen -> new FactCorrected(seen, correct.happened(), anew, correct.reason()));
    }

    /** What the other side has answered concerns it, too: a correction does not make it an affair of one side alone. */
    private static Optional<Refused> claimed(
            PartnershipState state, Fact<Subject> fact, PartnershipFact anew, MunicipalityId side) {
        return when(
                fact.answered() && !state.isOwnAffair(fact) && state.answers(side, anew.whose()),
                Reason.OTHER_SIDE_HAS_ANSWERED,
                fact.position(),
                side);
    }

    /** What was deleted does not come back by taking back the word for it. */
    private static Optional<Refused> forGood(PartnershipState state, Cited cited) {
        return state.facts()
                .at(cited.position())
                .filter(fact -> fact.subject() instanceof EvidenceRemoval)
                .map(fact -> refused(Reason.REMOVED_FOR_GOOD, fact.position()));
    }

    private static Optional<Refused> signed(PartnershipState state, Cited cited) {
        return state.facts()
                .at(cited.position())
                .flatMap(fact -> fact.subject() instanceof Endorsement endorsement
                        ? AgreementRules.unendorsing(state, endorsement, fact.position())
                        : Optional.empty());
    }

    private static Optional<Refused> mine(PartnershipState state, Cited cited, MunicipalityId side) {
        return state.facts()
                .at(cited.position())
                .filter(fact -> side.equals(fact.by()))
                .map(fact -> refused(Reason.OWN_FACT, fact.position()));
    }

    private static Optional<Refused> notYours(PartnershipState state, Cited cited, MunicipalityId side) {
        return state.facts()
                .at(cited.position())
                .filter(fact -> !side.equals(fact.by()))
                .map(fact -> refused(Reason.NOT_YOUR_FACT, fact.position()));
    }
}
