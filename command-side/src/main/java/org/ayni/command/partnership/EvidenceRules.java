package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.owner;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.FileAtHand;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.EvidenceCommand.AddEvidence;
import org.ayni.command.partnership.EvidenceCommand.RemoveEvidence;
import org.ayni.command.partnership.Subject.Evidence;
import org.ayni.command.partnership.Subject.EvidenceRemoval;
import org.ayni.entry.Hash;
import org.ayni.events.EvidenceFact;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.Whose;

/**
 * A file is added once it was sent, and again after it was removed and sent again. Each side names it for its own facts. It removes one
 * that it alone names; one that the other side names, too, for the sake of people: whoever may be seen in it need not wait for that side.
 */
final class EvidenceRules {

    private EvidenceRules() {}

    static Optional<Refused> stage(PartnershipState state, EvidenceCommand command, Asking asking) {
        return switch (command) {
            case AddEvidence add ->
                state.files().keeps(add.file())
                        ? when(
                                naming(state, add.file()).anyMatch(fact -> isBy(fact, asking)),
                                Reason.EVIDENCE_EXISTS,
                                add.file())
                        : when(sent(state, add.file(), asking).isEmpty(), Reason.EVIDENCE_NOT_SENT, add.file());
            case RemoveEvidence(var file, var _, var ground) ->
                when(state.files().of(file).isEmpty(), Reason.UNKNOWN_EVIDENCE, file)
                        .or(() -> when(!state.files().keeps(file), Reason.EVIDENCE_REMOVED, file))
                        .or(() -> when(
                                ground == null && naming(state, file).anyMatch(fact -> !isBy(fact, asking)),
                                Reason.EVIDENCE_OF_OTHER_SIDE,
                                file));
        };
    }

    /** The facts that stand and name the file as it is kept now, not as it was before it was last removed. */
    private static Stream<Fact<Subject>> naming(PartnershipState state, Hash file) {
        return state.files().of(file).stream()
                .flatMap(known ->
                        state.facts().about(new Evidence(file)).filter(fact -> fact.position() >= known.first()));
    }

    private static boolean isBy(Fact<Subject> fact, Asking asking) {
        return fact.by() != null && asking.acting().isFor(fact.by());
    }

    /** Whose it is, as far as those who name it agree on that. */
    private static Whose whose(PartnershipState state, Hash file) {
        var owners = naming(state, file)
                .map(fact -> state.whose(fact.position()))
                .distinct()
                .toList();
        return switch (owners.size()) {
            case 0 -> state.whose(state.files().of(file).orElseThrow().added());
            case 1 -> owners.getFirst();
            default -> Whose.BOTH;
        };
    }

    static Optional<Refused> cited(PartnershipState state, EvidenceCommand command, Asking asking) {
        return switch (command) {
            case AddEvidence add ->
                when(
                                state.files().of(add.file()).isEmpty()
                                        && asking.file(add.file()).isEmpty(),
                                Reason.EVIDENCE_NOT_SENT,
                                add.file())
                        .or(() -> add.proves().stream()
                                .flatMap(cited -> Citing.here(state, cited).stream())
                                .findFirst());
            case RemoveEvidence _ -> Optional.empty();
        };
    }

    static EvidenceFact fact(PartnershipState state, EvidenceCommand command, Asking asking) {
        return switch (command) {
            case AddEvidence add -> {
                var found = sent(state, add.file(), asking).orElseGet(() -> known(state, add.file()));
                yield new EvidenceAdded(
                        add.file(),
                        found.mediaType(),
                        found.size(),
                        add.whose(),
                        add.title(),
                        add.proves().stream()
                                .map(cited -> Citing.seen(state, cited))
                                .distinct()
                                .toList(),
                        add.licence(),
                        add.terms(),
                        add.consent(),
                        add.alternativeText(),
                        add.sources());
            }
            case RemoveEvidence(var file, var reason, var ground) ->
                new EvidenceRemoved(file, whose(state, file), reason, ground);
        };
    }

    static Gist<Subject> gist(EvidenceFact fact) {
        return switch (fact) {
            case EvidenceAdded added -> about(new Evidence(added.file()), owner(added.whose()));
            // it does not name the evidence: a file is removed as well whose adding was retracted
            case EvidenceRemoved(var file, var whose, var _, var _) -> about(new EvidenceRemoval(file), owner(whose));
        };
    }

    /** The file, if it was sent after it was last removed: what was sent before is being deleted. */
    private static Optional<FileAtHand> sent(PartnershipState state, Hash file, Asking asking) {
        var removed = state.files().of(file).map(Files.Known::removed);
        return asking.file(file)
                .filter(sent ->
                        removed.filter(then -> !sent.since().isAfter(then)).isEmpty());
    }

    private static FileAtHand known(PartnershipState state, Hash file) {
        var known = state.files().of(file).orElseThrow();
        return new FileAtHand(known.mediaType(), known.size(), Instant.EPOCH);
    }
}
