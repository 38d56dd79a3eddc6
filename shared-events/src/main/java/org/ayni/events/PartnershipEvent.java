package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Whose;

/** What is recorded in the journal of one partnership, which both towns own together. */
public sealed interface PartnershipEvent extends Event {

    /** A fact about the partnership; only such an entry can be confirmed, disputed, corrected or retracted. */
    sealed interface PartnershipFact extends PartnershipEvent
            permits ActivityFact,
                    ActorFact,
                    AgreementFact,
                    CourseFact,
                    OlympiadFact,
                    ProductFact,
                    PromiseFact,
                    WorkshopFact {

        /** Whose fact it is: both sides' unless it says otherwise. */
        default Whose whose() {
            return Whose.BOTH;
        }
    }

    // --- truth between two sides

    /** The other side agrees that it was so. Never said for anyone by the system. */
    @EventName("partnership.confirmed.v1")
    record FactConfirmed(Seen confirmed) implements PartnershipEvent {}

    /** The other side says that it was not so, and what it says instead. */
    @EventName("partnership.disputed.v1")
    record FactDisputed(Seen disputed, LocalizedText account, List<DifferingAccount> differing)
            implements PartnershipEvent {

        public FactDisputed {
            differing = Lists.orEmpty(differing);
        }
    }

    /**
     * The recording side states its fact anew; the first statement stays in the journal.
     *
     * @param corrected the entry that is corrected, as its last change was seen
     * @param happened when the fact happened, as known now
     */
    @EventName("partnership.corrected.v1")
    record FactCorrected(Seen corrected, Edtf happened, PartnershipFact fact, LocalizedText reason)
            implements PartnershipEvent {}

    @EventName("partnership.retracted.v1")
    record FactRetracted(Seen retracted, LocalizedText reason) implements PartnershipEvent {}
}
