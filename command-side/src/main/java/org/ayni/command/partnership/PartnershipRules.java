package org.ayni.command.partnership;

import static org.ayni.command.Decision.recorded;
import static org.ayni.command.Decision.refused;

import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Reason;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.FoundPartnership;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PartnershipCommand.Tell;
import org.ayni.command.partnership.Subject.Founding;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;

/**
 * Two towns own one record. Either side tells facts; only the side that told one corrects or retracts it; only the other
 * side confirms or disputes it. What one side records as its own affair needs no confirmation.
 */
public final class PartnershipRules {

    private PartnershipRules() {}

    public static Decision decide(PartnershipState state, PartnershipCommand command, Asking asking) {
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
            case Dispute dispute -> disputing(state, dispute, side);
            case Correct correct -> correcting(state, correct, side, asking);
            case Retract(var retracted, var reason) ->
                notYours(state, retracted, side)
                        .<Decision>map(no -> no)
                        .orElseGet(() -> state.facts()
                                .retracting(retracted, new Founding(), seen -> new FactRetracted(seen, reason)));
        };
    }

    private static Decision founding(PartnershipState state, FoundPartnership found, Asking asking) {
        var sides = found.sides();
        var id = asking.journal().id();
        if (state.founded()) {
            return refused(Reason.ALREADY_FOUNDED, id);
        }
        if (sides.size() != 2
                || sides.get(0).equals(sides.get(1))
                || !PartnershipId.of(sides.get(0), sides.get(1)).value().equals(id)) {
            return refused(Reason.SIDES_DO_NOT_MATCH_ID, sides, id);
        }
        if (asking.acting().isOffice() || !sides.contains(asking.acting().side())) {
            return refused(Reason.NOT_A_SIDE, asking.acting(), id);
        }
        for (var side : sides) {
            var registration = FoundPartnership.registration(side);
            if (asking.entry(registration.journal(), registration.position()).isEmpty()) {
                return refused(Reason.UNKNOWN_MUNICIPALITY, side);
            }
        }
        return recorded(Facts.of(found, state, asking));
    }

    private static Decision telling(PartnershipState state, Tell tell, Asking asking) {
        return Stages.refusal(state, tell)
                .or(() -> References.refusal(state, tell, asking))
                .<Decision>map(no -> no)
                .orElseGet(() -> recorded(Facts.of(tell, state, asking)));
    }

    private static Decision confirming(PartnershipState state, Confirm confirm, MunicipalityId side) {
        var refusal = state.facts().refusal(confirm.confirmed());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var fact = state.facts().cited(confirm.confirmed());
        if (side.equals(fact.by())) {
            return refused(Reason.OWN_FACT, fact.position());
        }
        if (fact.by() != null && state.answers(fact.by(), state.whose(fact.position()))) {
            return refused(Reason.OWN_AFFAIR, fact.position(), fact.by());
        }
        return fact.confirmed()
                ? refused(Reason.ALREADY_CONFIRMED, fact.position())
                : recorded(new FactConfirmed(fact.last()));
    }

    private static Decision disputing(PartnershipState state, Dispute dispute, MunicipalityId side) {
        var refusal = state.facts().refusal(dispute.disputed());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var fact = state.facts().cited(dispute.disputed());
        return side.equals(fact.by())
                ? refused(Reason.OWN_FACT, fact.position())
                : recorded(new FactDisputed(fact.last(), dispute.account(), dispute.differing()));
    }

    private static Decision correcting(PartnershipState state, Correct correct, MunicipalityId side, Asking asking) {
        var refusal =
                notYours(state, correct.corrected(), side).or(() -> References.refusal(state, correct.anew(), asking));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var anew = Facts.of(correct.anew(), state, asking);
        return state.facts()
                .correcting(
                        correct.corrected(),
                        Subject.of(anew),
                        seen -> new FactCorrected(seen, correct.happened(), anew, correct.reason()));
    }

    private static Optional<Refused> notYours(PartnershipState state, Cited cited, MunicipalityId side) {
        return state.facts()
                .at(cited.position())
                .filter(fact -> !side.equals(fact.by()))
                .map(fact -> refused(Reason.NOT_YOUR_FACT, fact.position()));
    }
}
