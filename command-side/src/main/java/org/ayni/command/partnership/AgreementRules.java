package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.tied;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.AgreementCommand.BringIntoForce;
import org.ayni.command.partnership.AgreementCommand.DraftAgreement;
import org.ayni.command.partnership.AgreementCommand.RecordAgreement;
import org.ayni.command.partnership.AgreementCommand.RecordApproval;
import org.ayni.command.partnership.AgreementCommand.RecordClause;
import org.ayni.command.partnership.AgreementCommand.SignAgreement;
import org.ayni.command.partnership.AgreementCommand.StrikeClause;
import org.ayni.command.partnership.AgreementCommand.WordClause;
import org.ayni.command.partnership.Subject.Agreement;
import org.ayni.command.partnership.Subject.AgreementApproval;
import org.ayni.command.partnership.Subject.AgreementDraft;
import org.ayni.command.partnership.Subject.AgreementForce;
import org.ayni.command.partnership.Subject.ClauseOf;
import org.ayni.command.partnership.Subject.ClauseStrike;
import org.ayni.command.partnership.Subject.Endorsement;
import org.ayni.events.AgreementFact;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A draft changes until it is signed; signed is what both sides endorsed as it stands. One concluded outside this record is
 * recorded as it stood. That no agreement supersedes itself, {@link Circles} sees to.
 */
final class AgreementRules {

    private AgreementRules() {}

    static Optional<Refused> stage(PartnershipState state, AgreementCommand command, Asking asking) {
        return switch (command) {
            case RecordAgreement record -> unused(state, record.agreement());
            case DraftAgreement draft -> unused(state, draft.agreement());
            case RecordClause(var agreement, var _) ->
                when(state.has(new AgreementDraft(agreement)), Reason.AGREEMENT_DRAFTED_HERE, agreement);
            case WordClause(var agreement, var clause, var _) ->
                openDraft(state, agreement).or(() -> notStruck(state, agreement, clause.clause()));
            case StrikeClause(var agreement, var clause, var _) ->
                openDraft(state, agreement)
                        .or(() -> when(
                                !state.has(new ClauseOf(agreement, clause)), Reason.UNKNOWN_CLAUSE, clause, agreement))
                        .or(() -> notStruck(state, agreement, clause));
            case RecordApproval approval ->
                drafted(state, approval.agreement())
                        .or(() -> when(
                                state.has(approval(approval, asking)),
                                Reason.AGREEMENT_ALREADY_APPROVED,
                                asking.acting(),
                                approval.agreement()));
            case SignAgreement sign -> openDraft(state, sign.agreement());
            case BringIntoForce force ->
                when(!state.has(new Agreement(force.agreement())), Reason.AGREEMENT_NOT_CONCLUDED, force.agreement())
                        .or(() -> signingDisputed(state, force.agreement()))
                        .or(() -> when(
                                state.facts()
                                        .about(new AgreementForce(force.agreement()))
                                        .anyMatch(state::isOfEffect),
                                Reason.AGREEMENT_IN_FORCE,
                                force.agreement()));
        };
    }

    static Optional<Refused> cited(PartnershipState state, AgreementCommand command, Asking asking) {
        return switch (command) {
            case RecordApproval approval ->
                EndorsementRules.stale(
                        state,
                        DocumentId.of(approval.agreement()),
                        approval.seen(),
                        state.has(approval(approval, asking)));
            case SignAgreement sign -> signing(state, sign.agreement(), sign.seen());
            case RecordAgreement _, RecordClause _, DraftAgreement _, WordClause _, StrikeClause _, BringIntoForce _ ->
                Optional.empty();
        };
    }

    static AgreementFact fact(PartnershipState state, AgreementCommand command, Asking asking) {
        return switch (command) {
            case RecordAgreement(var agreement, var what, var supersedes) ->
                new AgreementRecorded(agreement, what, supersedes);
            case RecordClause(var agreement, var clause) -> new ClauseRecorded(agreement, clause);
            case DraftAgreement(var agreement, var what) -> new AgreementDrafted(agreement, what);
            case WordClause(var agreement, var clause, var reason) -> new ClauseWorded(agreement, clause, reason);
            case StrikeClause(var agreement, var clause, var reason) -> new ClauseStruck(agreement, clause, reason);
            case RecordApproval(var agreement, var body, var resolution, var seen, var sources) ->
                new AgreementApproved(
                        agreement, asking.side(), body, resolution, EndorsementRules.seen(state, seen), sources);
            case SignAgreement(var agreement, var what, var seen, var supersedes) ->
                new AgreementSigned(agreement, what, EndorsementRules.seen(state, seen), supersedes);
            case BringIntoForce(var agreement, var remark) -> new AgreementCameIntoForce(agreement, remark);
        };
    }

    static Gist<Subject> gist(AgreementFact fact) {
        return switch (fact) {
            case AgreementRecorded(var agreement, var what, var supersedes) ->
                tied(superseded(supersedes), about(new Agreement(agreement), actors(what)));
            case ClauseRecorded(var agreement, var clause) ->
                about(new ClauseOf(agreement, clause.clause()), Stream.of(new Agreement(agreement)));
            case AgreementDrafted(var agreement, var what) -> about(new AgreementDraft(agreement), actors(what));
            case ClauseWorded(var agreement, var clause, var _) ->
                about(new ClauseOf(agreement, clause.clause()), Stream.of(new AgreementDraft(agreement)));
            case ClauseStruck(var agreement, var clause, var _) ->
                about(
                        new ClauseStrike(agreement, clause),
                        Stream.of(new AgreementDraft(agreement), new ClauseOf(agreement, clause)));
            case AgreementApproved approved ->
                about(
                        new AgreementApproval(
                                approved.agreement(),
                                approved.side(),
                                approved.seen().position()),
                        Stream.of(new AgreementDraft(approved.agreement())));
            case AgreementSigned(var agreement, var what, var _, var supersedes) ->
                tied(
                        superseded(supersedes),
                        about(new Agreement(agreement), Stream.of(new AgreementDraft(agreement)), actors(what)));
            case AgreementCameIntoForce(var agreement, var _) ->
                about(new AgreementForce(agreement), Stream.of(new Agreement(agreement)));
        };
    }

    private static @Nullable Subject superseded(@Nullable AgreementId agreement) {
        return agreement == null ? null : new Agreement(agreement);
    }

    /** What there is against stating a fact of a draft anew: what was signed stays as it was signed. */
    static Optional<Refused> stageOfCorrection(PartnershipState others, AgreementCommand anew) {
        return switch (anew) {
            case DraftAgreement draft -> notConcluded(others, draft.agreement());
            case WordClause word -> notConcluded(others, word.agreement());
            case StrikeClause strike -> notConcluded(others, strike.agreement());
            case RecordAgreement _, RecordClause _, RecordApproval _, SignAgreement _, BringIntoForce _ ->
                Optional.empty();
        };
    }

    /** What there is against endorsing a draft as it stands. */
    static Optional<Refused> endorsing(PartnershipState state, AgreementId agreement) {
        return openDraft(state, agreement)
                .or(() -> when(
                        clauses(state, agreement).findAny().isEmpty(), Reason.AGREEMENT_WITHOUT_CLAUSES, agreement))
                .or(() -> clauses(state, agreement)
                        .filter(clause -> isInOneLanguage(state, clause))
                        .findFirst()
                        .map(clause -> refused(Reason.CLAUSE_IN_ONE_LANGUAGE, clause.clause(), agreement)));
    }

    private static Optional<Refused> signingDisputed(PartnershipState state, AgreementId agreement) {
        return state.facts()
                .about(new Agreement(agreement))
                .filter(signed -> !state.isOfEffect(signed))
                .findFirst()
                .map(signed -> refused(Reason.AGREEMENT_SIGNING_DISPUTED, agreement, signed.position()));
    }

    /** What there is against taking an endorsement back: what was signed rests on it, unless the signing is disputed. */
    static Optional<Refused> unendorsing(PartnershipState state, Endorsement endorsement, long position) {
        if (endorsement.document().kind() != DocumentId.Kind.AGREEMENT) {
            return Optional.empty();
        }
        var agreement = new AgreementId(endorsement.document().id());
        var agreedAs = EndorsementRules.agreedAs(state, endorsement.document());
        return when(
                agreedAs.isPresent()
                        && agreedAs.getAsLong() == endorsement.seen()
                        && state.facts().about(new Agreement(agreement)).anyMatch(state::isOfEffect),
                Reason.ENDORSEMENT_SIGNED,
                agreement,
                position);
    }

    private static Optional<Refused> signing(PartnershipState state, AgreementId agreement, Cited seen) {
        var document = DocumentId.of(agreement);
        var signed = state.has(new Agreement(agreement)); // then this corrects the signing
        return EndorsementRules.stale(state, document, seen, signed)
                .or(() -> when(
                        !state.sides().stream()
                                .allMatch(side -> state.has(new Endorsement(document, side, seen.position()))),
                        Reason.AGREEMENT_NOT_ENDORSED,
                        agreement));
    }

    private static Stream<ClauseOf> clauses(PartnershipState state, AgreementId agreement) {
        return state.facts().standing().keySet().stream()
                .filter(ClauseOf.class::isInstance)
                .map(ClauseOf.class::cast)
                .filter(clause -> clause.agreement().equals(agreement))
                .filter(clause -> !isStruck(state, agreement, clause.clause()));
    }

    private static boolean isInOneLanguage(PartnershipState state, ClauseOf clause) {
        return state.facts()
                .about(clause)
                .reduce((_, later) -> later)
                .filter(fact -> state.documents().inOneLanguage().contains(fact.position()))
                .isPresent();
    }

    private static AgreementApproval approval(RecordApproval approval, Asking asking) {
        return new AgreementApproval(
                approval.agreement(), asking.side(), approval.seen().position());
    }

    private static Optional<Refused> unused(PartnershipState state, AgreementId agreement) {
        return when(
                state.has(new Agreement(agreement)) || state.has(new AgreementDraft(agreement)),
                Reason.AGREEMENT_EXISTS,
                agreement);
    }

    private static Optional<Refused> drafted(PartnershipState state, AgreementId agreement) {
        var reason = state.has(new Agreement(agreement))
                ? Reason.AGREEMENT_RECORDED_AS_CONCLUDED
                : Reason.AGREEMENT_NOT_DRAFTED;
        return when(!state.has(new AgreementDraft(agreement)), reason, agreement);
    }

    private static Optional<Refused> openDraft(PartnershipState state, AgreementId agreement) {
        return notConcluded(state, agreement).or(() -> drafted(state, agreement));
    }

    private static Optional<Refused> notConcluded(PartnershipState state, AgreementId agreement) {
        return when(state.has(new Agreement(agreement)), Reason.AGREEMENT_CONCLUDED, agreement);
    }

    private static Optional<Refused> notStruck(PartnershipState state, AgreementId agreement, ClauseId clause) {
        return when(isStruck(state, agreement, clause), Reason.CLAUSE_STRUCK, clause, agreement);
    }

    /** Until the other side says that it was not to be struck. */
    static boolean isStruck(PartnershipState state, AgreementId agreement, ClauseId clause) {
        return state.facts().about(new ClauseStrike(agreement, clause)).anyMatch(state::isOfEffect);
    }
}
