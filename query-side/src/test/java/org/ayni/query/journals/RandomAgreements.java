package org.ayni.query.journals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Seen;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;

/** Random facts about agreements, each possible when it is told. */
final class RandomAgreements {
    private final List<AgreementId> agreements = new ArrayList<>();

    /**
     * @param citable the last changes of the facts that can be cited
     * @param otherwise what is told where nothing of the kind is possible yet
     */
    Supplier<PartnershipFact> fact(
            Samples samples, List<Seen> citable, List<ActorId> actors, Supplier<PartnershipFact> otherwise) {
        if (agreements.isEmpty() || samples.number(5) == 0) {
            var agreement = new AgreementId("agreement-" + agreements.size());
            agreements.add(agreement);
            return samples.coin()
                    ? () -> new AgreementRecorded(agreement, samples.what(actors), null)
                    : () -> new AgreementDrafted(agreement, samples.what(actors));
        }
        var agreement = samples.of(agreements);
        return switch (samples.number(7)) {
            case 0 -> () -> new ClauseRecorded(agreement, clause(samples));
            case 1, 2 -> () -> new ClauseWorded(agreement, clause(samples), samples.maybe(samples::text));
            case 3 -> () -> new ClauseStruck(agreement, clause(samples).clause(), samples.text());
            case 4 -> () -> new AgreementCameIntoForce(agreement, samples.maybe(samples::text));
            case 5 ->
                citable.isEmpty()
                        ? otherwise
                        : () -> new AgreementApproved(
                                agreement,
                                samples.of(List.of(RandomPartnership.BERLIN, RandomPartnership.LIMA)),
                                samples.text(),
                                null,
                                samples.of(citable),
                                List.of());
            default ->
                citable.isEmpty()
                        ? otherwise
                        : () -> new AgreementSigned(
                                agreement,
                                samples.what(actors),
                                samples.of(citable),
                                samples.maybe(() -> samples.of(agreements)));
        };
    }

    private static Clause clause(Samples samples) {
        var number = 1 + samples.number(3);
        return new Clause(new ClauseId("clause-" + number), number, samples.maybe(samples::text), samples.text());
    }
}
