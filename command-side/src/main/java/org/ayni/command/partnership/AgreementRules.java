package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.tied;

import java.util.Optional;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.AgreementCommand.RecordAgreement;
import org.ayni.command.partnership.Subject.Agreement;
import org.ayni.events.AgreementFact;
import org.ayni.events.AgreementFact.AgreementRecorded;

/** What the two towns agreed on. That no agreement supersedes itself, {@link Circles} sees to. */
final class AgreementRules {

    private AgreementRules() {}

    static Optional<Refused> stage(PartnershipState state, AgreementCommand command) {
        return switch (command) {
            case RecordAgreement(var agreement, var _, var _) ->
                when(state.has(new Agreement(agreement)), Reason.AGREEMENT_EXISTS, agreement);
        };
    }

    static AgreementFact fact(AgreementCommand command) {
        return switch (command) {
            case RecordAgreement(var agreement, var what, var supersedes) ->
                new AgreementRecorded(agreement, what, supersedes);
        };
    }

    static Gist<Subject> gist(AgreementFact fact) {
        return switch (fact) {
            case AgreementRecorded(var agreement, var what, var supersedes) ->
                tied(
                        supersedes == null ? null : new Agreement(supersedes),
                        about(new Agreement(agreement), actors(what)));
        };
    }
}
