package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;

import java.util.Objects;
import java.util.Optional;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.EndorsementCommand.Endorse;
import org.ayni.command.partnership.Subject.Endorsement;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.EndorsementFact;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.WorkPlanId;

/** A side endorses what it saw, and that is the document as it stands. */
final class EndorsementRules {

    private EndorsementRules() {}

    static Optional<Refused> stage(PartnershipState state, EndorsementCommand command, Asking asking) {
        return switch (command) {
            case Endorse(var document, var seen) ->
                open(state, document)
                        .or(() -> when(
                                state.has(endorsement(document, asking, seen)),
                                Reason.ALREADY_ENDORSED,
                                asking.acting(),
                                document));
        };
    }

    /** A side cites the document as it stands; one that corrects its endorsement, what it endorsed. */
    static Optional<Refused> cited(PartnershipState state, EndorsementCommand command, Asking asking) {
        return switch (command) {
            case Endorse(var document, var seen) -> {
                var stated = state.documents().stated(document);
                if (stated.isEmpty()) {
                    yield Optional.of(refused(Reason.UNKNOWN_DOCUMENT, document));
                }
                var last = stated.get().position();
                yield when(
                                seen.position() != last && !state.has(endorsement(document, asking, seen)),
                                Reason.CHANGED_SINCE,
                                seen.position(),
                                last)
                        .or(() -> when(
                                seen.hash() != null && !seen.hash().equals(hash(state, seen)),
                                Reason.CITED_ENTRY_DIFFERS,
                                seen.position()));
            }
        };
    }

    static EndorsementFact fact(PartnershipState state, EndorsementCommand command, Asking asking) {
        return switch (command) {
            case Endorse(var document, var seen) ->
                new DocumentEndorsed(document, side(asking), new Seen(seen.position(), hash(state, seen)));
        };
    }

    static Gist<Subject> gist(EndorsementFact fact) {
        return switch (fact) {
            case DocumentEndorsed(var document, var side, var seen) ->
                about(new Endorsement(document, side, seen.position()));
        };
    }

    /** Whether there is such a document, and one may endorse it at all. */
    private static Optional<Refused> open(PartnershipState state, DocumentId document) {
        return switch (document.kind()) {
            case WORK_PLAN -> WorkPlanRules.endorsing(state, new WorkPlanId(document.id()));
            case AGREEMENT, MINUTES -> Optional.of(refused(Reason.UNKNOWN_DOCUMENT, document));
        };
    }

    private static Hash hash(PartnershipState state, Cited seen) {
        return state.hashes().get(Math.toIntExact(seen.position()));
    }

    private static Endorsement endorsement(DocumentId document, Asking asking, Cited seen) {
        return new Endorsement(document, side(asking), seen.position());
    }

    private static MunicipalityId side(Asking asking) {
        return Objects.requireNonNull(asking.acting().side(), "only a side tells facts of a partnership");
    }
}
