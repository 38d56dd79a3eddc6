package org.ayni.events;

import java.util.List;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Seen;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Learning;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Travel;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;

/** What is recorded in the journal of one partnership, which both towns own together. */
public sealed interface PartnershipEvent extends Event {

    /** A fact about the partnership; only such an entry can be confirmed, disputed, corrected or retracted. */
    sealed interface PartnershipFact extends PartnershipEvent {

        /** Whose fact it is: both sides' unless it says otherwise. */
        default Whose whose() {
            return Whose.BOTH;
        }
    }

    // --- the partnership itself

    /** The partnership began, in one or more forms. It happened when it began, not when the record did. */
    @EventName("partnership.founded.v2")
    record PartnershipFounded(List<MunicipalityId> sides, List<Form> forms, List<Source> sources)
            implements PartnershipFact {

        public PartnershipFounded {
            sides = Sides.two(sides);
            forms = Lists.distinct(forms);
            sources = Lists.orEmpty(sources);
        }
    }

    @EventName("partnership.state-changed.v1")
    record PartnershipStateChanged(State state, @Nullable LocalizedText reason) implements PartnershipFact {

        public enum State {
            ACTIVE,
            DORMANT,
            /** A phase of a programme ended, and the two towns carry on. */
            CONTINUED,
            ENDED
        }
    }

    /**
     * A side names the municipality that it succeeded, so that what that one did is told under its own name.
     *
     * @param succession the entry of the predecessor's journal that says who succeeded it
     */
    @EventName("partnership.predecessor-named.v1")
    record PredecessorNamed(MunicipalityId predecessor, MunicipalityId side, EntryRef succession)
            implements PartnershipFact {}

    /** The partnership takes part in a phase of a programme. */
    @EventName("partnership.enrolled.v1")
    record Enrolled(PhaseRef phase, EntryRef enrolment, What what) implements PartnershipFact {}

    // --- actors

    @EventName("partnership.actor-registered.v1")
    record ActorRegistered(
            ActorId actor,
            LocalizedText name,
            Sector sector,
            ActorSide side,
            Involvement involvement,
            @Nullable ActorId partOf,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            List<Source> sources)
            implements PartnershipFact {

        public ActorRegistered {
            sdgs = Lists.distinct(sdgs);
            themes = Lists.distinct(themes);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public Whose whose() {
            return side.isMunicipality() ? Whose.of(side.municipality()) : Whose.BOTH;
        }
    }

    @EventName("partnership.actor-involvement-changed.v1")
    record ActorInvolvementChanged(
            ActorId actor,
            Involvement involvement,
            @Nullable LocalizedText reason) implements PartnershipFact {}

    @EventName("partnership.actor-placed.v1")
    record ActorPlaced(ActorId actor, ActorId partOf) implements PartnershipFact {}

    @EventName("partnership.actor-succeeded.v1")
    record ActorSucceeded(ActorId actor, ActorId by) implements PartnershipFact {}

    // --- workshops

    /** @param planned when it is to take place */
    @EventName("partnership.workshop-scheduled.v1")
    record WorkshopScheduled(WorkshopId workshop, Edtf planned, What what) implements PartnershipFact {}

    /**
     * A workshop took place.
     *
     * @param themesValid from when until when the themes in {@code what} were agreed to be common
     */
    @EventName("partnership.workshop-held.v1")
    record WorkshopHeld(
            WorkshopId workshop,
            What what,
            List<Outcome> outcomes,
            @Nullable Edtf themesValid) implements PartnershipFact {

        public WorkshopHeld {
            outcomes = Lists.orEmpty(outcomes);
        }
    }

    @EventName("partnership.workshop-cancelled.v1")
    record WorkshopCancelled(WorkshopId workshop, @Nullable LocalizedText reason) implements PartnershipFact {}

    // --- agreement, activities, conferences

    /** An agreement that was concluded outside this record, as it stood. It endorses nothing in anyone's name. */
    @EventName("partnership.agreement-recorded.v1")
    record AgreementRecorded(
            AgreementId agreement, What what, @Nullable AgreementId supersedes) implements PartnershipFact {}

    /**
     * @param body who resolved, for a resolution, if it is no registered actor
     * @param product the fair-trade product it is about
     * @param jointWith municipalities of other partnerships that took part
     */
    @EventName("partnership.activity-recorded.v1")
    record ActivityRecorded(
            ActivityKind kind,
            Whose whose,
            What what,
            @Nullable Travel travel,
            @Nullable Learning learning,
            @Nullable LocalizedText body,
            @Nullable ProductId product,
            List<MunicipalityId> jointWith)
            implements PartnershipFact {

        public ActivityRecorded {
            jointWith = Lists.distinct(jointWith);
        }
    }

    /**
     * The partnership's own part in a conference of a programme.
     *
     * @param held the entry of the programme's journal that says the part took place
     * @param presents the entry of this journal about the workshop that was reported
     * @param outcomes results, challenges, project ideas and next steps that were presented
     */
    @EventName("partnership.conference-attended.v1")
    record ConferenceAttended(
            ConferenceId conference,
            int part,
            EntryRef held,
            What what,
            @Nullable Seen presents,
            List<Outcome> outcomes)
            implements PartnershipFact {

        public ConferenceAttended {
            outcomes = Lists.orEmpty(outcomes);
        }
    }

    // --- senior olympiads

    @EventName("partnership.olympiad-series-started.v1")
    record OlympiadSeriesStarted(SeriesId series, LocalizedText name, Whose whose) implements PartnershipFact {}

    @EventName("partnership.olympiad-series-renamed.v1")
    record OlympiadSeriesRenamed(SeriesId series, LocalizedText name, Whose whose) implements PartnershipFact {}

    /**
     * @param edition numbered from 1; numbers may have gaps
     * @param inspiredBy the municipality that the idea came from
     */
    @EventName("partnership.olympiad-held.v1")
    record OlympiadHeld(
            SeriesId series,
            int edition,
            Whose whose,
            What what,
            @Nullable MunicipalityId inspiredBy) implements PartnershipFact {}

    // --- promises

    /**
     * @param by who promised: one side or both
     * @param actor the actor that promised, when it was one of them alone
     * @param due until when
     * @param announced the entry of this journal in which it was said
     */
    @EventName("partnership.promise-made.v1")
    record PromiseMade(
            PromiseId promise,
            LocalizedText text,
            Whose by,
            @Nullable ActorId actor,
            @Nullable Edtf due,
            @Nullable Seen announced,
            List<Source> sources)
            implements PartnershipFact {

        public PromiseMade {
            sources = Lists.orEmpty(sources);
        }
    }

    /** @param keptBy the entry of this journal that tells the fact by which the promise was kept */
    @EventName("partnership.promise-kept.v1")
    record PromiseKept(PromiseId promise, Seen keptBy) implements PartnershipFact {}

    @EventName("partnership.promise-lapsed.v1")
    record PromiseLapsed(PromiseId promise, @Nullable LocalizedText reason) implements PartnershipFact {}

    // --- products

    @EventName("partnership.product-launched.v1")
    record ProductLaunched(ProductId product, Whose whose, What what) implements PartnershipFact {}

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
