package org.ayni.events;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** What is recorded in the journal of one partnership, which both towns own together. */
public sealed interface PartnershipEvent extends Event {

    /** A fact about the partnership; only such an entry can be confirmed, disputed, corrected or retracted. */
    sealed interface PartnershipFact extends PartnershipEvent
            permits ActivityFact,
                    ActorFact,
                    AgreementFact,
                    CallFact,
                    CourseFact,
                    EndorsementFact,
                    EvidenceFact,
                    OlympiadFact,
                    OriginFact,
                    PracticeFact,
                    ProductFact,
                    ProjectFact,
                    PromiseFact,
                    PublishingFact,
                    ReportFact,
                    StocktakingFact,
                    ThemeFact,
                    TranslationFact,
                    WorkPlanFact,
                    SettlementFact,
                    WorkshopFact {

        /** Whose fact it is: both sides' unless it says otherwise. */
        default Whose whose() {
            return Whose.BOTH;
        }

        /** What both sides endorse as a whole, and this is part of: telling, correcting or retracting it changes them. */
        default List<DocumentId> documents() {
            return List.of();
        }

        /** What it tells in common with others; absent when it tells only what is its own. */
        default @Nullable What what() {
            return null;
        }

        /** What other sources say instead. */
        default List<DifferingAccount> differing() {
            var what = what();
            return what == null ? List.of() : what.differing();
        }
    }

    // --- truth between two sides

    /** The other side agrees that it was so. Never said for anyone by the system. */
    @EventName("partnership.confirmed.v1")
    record FactConfirmed(Seen confirmed) implements PartnershipEvent {}

    /**
     * The other side agrees to all that waited for it up to the entry that it saw last, but for what it left out. It is the
     * same as confirming each of them, and each is named: about anything else nothing is said.
     *
     * @param upTo the last entry of this journal that was seen
     * @param confirmed the last change of each fact that is confirmed
     * @param excepted the last change of each fact that waited and was left out on purpose
     */
    @EventName("partnership.all-confirmed.v1")
    record AllConfirmed(Seen upTo, List<Seen> confirmed, List<Seen> excepted) implements PartnershipEvent {

        public AllConfirmed {
            confirmed = Lists.distinct(confirmed);
            excepted = Lists.distinct(excepted);
        }
    }

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

    // --- who may read it

    /**
     * One side lets others read facts as they stand. An affair of its own they may read from then on; what is joint, once the
     * other side has published the same statement. A correction, and for what is joint a dispute, ends that.
     *
     * @param to the programme or everybody
     * @param year the year of which these are the facts, when a year was published
     * @param document the work plan, agreement or minutes of which these are the parts, when one was published
     * @param upTo the last entry of this journal that was seen, when a year was published
     * @param own the last change of each fact that is the side's own affair
     * @param joint the last change of each fact that the other side has to publish, too
     * @param excepted the last change of each fact of the year that was left out on purpose
     */
    @EventName("partnership.facts-published.v1")
    record FactsPublished(
            Audience to,
            @Nullable Integer year,
            @Nullable DocumentId document,
            @Nullable Seen upTo,
            List<Seen> own,
            List<Seen> joint,
            List<Seen> excepted)
            implements PartnershipEvent {

        public FactsPublished {
            own = Lists.distinct(own);
            joint = Lists.distinct(joint);
            excepted = Lists.distinct(excepted);
        }

        /** All that it publishes. */
        public List<Seen> published() {
            return Stream.concat(own.stream(), joint.stream()).toList();
        }
    }

    /**
     * From now on these facts are for the two towns alone, whoever could read them before. That they once were published stays
     * in the journal; what others have copied nobody takes back.
     *
     * @param withdrawn the last change of each
     */
    @EventName("partnership.facts-withdrawn.v1")
    record FactsWithdrawn(
            @Nullable Integer year, @Nullable DocumentId document, List<Seen> withdrawn, LocalizedText reason)
            implements PartnershipEvent {

        public FactsWithdrawn {
            withdrawn = Lists.distinct(withdrawn);
        }
    }
}
