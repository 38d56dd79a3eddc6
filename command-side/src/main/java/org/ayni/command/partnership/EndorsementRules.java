package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.EndorsementCommand.Endorse;
import org.ayni.command.partnership.Subject.Endorsement;
import org.ayni.command.partnership.Subject.Workshop;
import org.ayni.entry.Seen;
import org.ayni.events.EndorsementFact;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;

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
            case Endorse(var document, var seen) ->
                stale(state, document, seen, state.has(endorsement(document, asking, seen)));
        };
    }

    /**
     * What there is against citing a document as it is said to stand.
     *
     * @param before whether that was cited before, and is only told anew
     */
    static Optional<Refused> stale(PartnershipState state, DocumentId document, Cited cited, boolean before) {
        var stated = state.documents().stated(document);
        if (stated.isEmpty()) {
            return Optional.of(refused(Reason.UNKNOWN_DOCUMENT, document));
        }
        var last = stated.get().position();
        var why = cited.position() < last ? Reason.CHANGED_SINCE : Reason.DOCUMENT_STANDS_BEFORE;
        return when(cited.position() != last && !before, why, cited.position(), last)
                .or(() -> when(
                        cited.hash() != null
                                && !cited.hash().equals(seen(state, cited).hash()),
                        Reason.CITED_ENTRY_DIFFERS,
                        cited.position()));
    }

    /** The entry that is cited, which is there. */
    static Seen seen(PartnershipState state, Cited cited) {
        return new Seen(cited.position(), state.hashes().get(Math.toIntExact(cited.position())));
    }

    static EndorsementFact fact(PartnershipState state, EndorsementCommand command, Asking asking) {
        return switch (command) {
            case Endorse(var document, var seen) -> new DocumentEndorsed(document, asking.side(), seen(state, seen));
        };
    }

    static Gist<Subject> gist(EndorsementFact fact) {
        return switch (fact) {
            case DocumentEndorsed(var document, var side, var seen) ->
                about(new Endorsement(document, side, seen.position()));
        };
    }

    /** The last entry as of which both sides endorsed the same; empty where they have not. */
    static OptionalLong agreedAs(PartnershipState state, DocumentId document) {
        var given = state.facts().standing().keySet().stream()
                .flatMap(subject -> subject instanceof Endorsement endorsed
                                && endorsed.document().equals(document)
                        ? Stream.of(endorsed)
                        : Stream.empty())
                .toList();
        return given.stream()
                .mapToLong(Endorsement::seen)
                .filter(seen ->
                        state.sides().stream().allMatch(side -> given.contains(new Endorsement(document, side, seen))))
                .max();
    }

    /** Whether there is such a document, and one may endorse it at all. */
    private static Optional<Refused> open(PartnershipState state, DocumentId document) {
        return switch (document.kind()) {
            case WORK_PLAN -> WorkPlanRules.endorsing(state, new WorkPlanId(document.id()));
            case AGREEMENT -> AgreementRules.endorsing(state, new AgreementId(document.id()));
            case MINUTES ->
                when(!state.has(new Workshop(new WorkshopId(document.id()))), Reason.UNKNOWN_DOCUMENT, document);
        };
    }

    private static Endorsement endorsement(DocumentId document, Asking asking, Cited seen) {
        return new Endorsement(document, asking.side(), seen.position());
    }
}
