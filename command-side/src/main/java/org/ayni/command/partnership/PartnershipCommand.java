package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Command;
import org.ayni.command.Needed;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent.PartnershipStateChanged.State;
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

/** What can be asked of the journal of a partnership. Both sides ask; the programme office does not. */
public sealed interface PartnershipCommand extends Command {

    /** States a fact; what a correction states anew is one of these too. */
    sealed interface Tell extends PartnershipCommand {}

    /** An act of record about a fact that is there. */
    sealed interface Act extends PartnershipCommand {
        @Override
        default boolean cites() {
            return true;
        }

        @Override
        default boolean tells() {
            return false;
        }
    }

    // --- the partnership itself

    record FoundPartnership(@Needed List<MunicipalityId> sides, List<Form> forms, List<Source> sources)
            implements Tell {
        public FoundPartnership {
            sides = Lists.orEmpty(sides);
            forms = Lists.distinct(forms);
            sources = Lists.orEmpty(sources);
        }

        @Override
        public List<Address> reads() {
            return sides.stream().map(FoundPartnership::registration).toList();
        }

        /** The first entry of a municipality's journal: it was registered. */
        static Address registration(MunicipalityId side) {
            return new Address(new JournalId(JournalKind.MUNICIPALITY, side.value()), 0);
        }
    }

    record ChangePartnershipState(State state, @Nullable LocalizedText reason) implements Tell {}

    /** @param succession the entry of the predecessor's journal that says who succeeded it */
    record NamePredecessor(MunicipalityId predecessor, MunicipalityId side, Cited.Elsewhere succession)
            implements Tell {
        @Override
        public List<Address> reads() {
            return List.of(address(succession));
        }
    }

    /** @param enrolment the entry of the programme's journal that enrols the partnership */
    record RecordEnrolment(PhaseRef phase, Cited.Elsewhere enrolment, What what) implements Tell {
        @Override
        public List<Address> reads() {
            return List.of(address(enrolment));
        }
    }

    // --- actors

    record RegisterActor(
            ActorId actor,
            LocalizedText name,
            Sector sector,
            ActorSide side,
            @Nullable Involvement involvement,
            @Nullable ActorId partOf,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            List<Source> sources)
            implements Tell {
        public RegisterActor {
            sdgs = Lists.distinct(sdgs);
            themes = Lists.distinct(themes);
            sources = Lists.orEmpty(sources);
        }
    }

    record ChangeActorInvolvement(
            ActorId actor,
            Involvement involvement,
            @Nullable LocalizedText reason) implements Tell {}

    record PlaceActor(ActorId actor, ActorId partOf) implements Tell {}

    record RecordActorSuccession(ActorId actor, ActorId by) implements Tell {}

    // --- workshops

    record ScheduleWorkshop(WorkshopId workshop, Edtf planned, What what) implements Tell {}

    /** A scheduled workshop took place. */
    record HoldWorkshop(
            WorkshopId workshop,
            What what,
            List<Outcome> outcomes,
            @Nullable Edtf themesValid) implements Tell {
        public HoldWorkshop {
            outcomes = Lists.orEmpty(outcomes);
        }
    }

    record CancelWorkshop(WorkshopId workshop, @Nullable LocalizedText reason) implements Tell {}

    /** A workshop of the past; it need not have been scheduled here. */
    record RecordWorkshop(
            WorkshopId workshop,
            What what,
            List<Outcome> outcomes,
            @Nullable Edtf themesValid) implements Tell {
        public RecordWorkshop {
            outcomes = Lists.orEmpty(outcomes);
        }
    }

    // --- agreement, activities, conferences

    record RecordAgreement(
            AgreementId agreement, What what, @Nullable AgreementId supersedes) implements Tell {}

    record RecordActivity(
            ActivityKind kind,
            Whose whose,
            What what,
            @Nullable Travel travel,
            @Nullable Learning learning,
            @Nullable LocalizedText body,
            @Nullable ProductId product,
            List<MunicipalityId> jointWith)
            implements Tell {
        public RecordActivity {
            jointWith = Lists.distinct(jointWith);
        }
    }

    /** @param held the entry of the programme's journal that says the part took place */
    record RecordConferenceAttendance(
            ConferenceId conference,
            int part,
            Cited.Elsewhere held,
            What what,
            @Nullable Cited presents,
            List<Outcome> outcomes)
            implements Tell {
        public RecordConferenceAttendance {
            outcomes = Lists.orEmpty(outcomes);
        }

        @Override
        public List<Address> reads() {
            return List.of(address(held));
        }
    }

    // --- senior olympiads

    record StartOlympiadSeries(SeriesId series, LocalizedText name, Whose whose) implements Tell {}

    record RenameOlympiadSeries(SeriesId series, LocalizedText name) implements Tell {}

    record RecordOlympiad(
            SeriesId series,
            int edition,
            What what,
            @Nullable MunicipalityId inspiredBy) implements Tell {}

    // --- promises

    /** @param actor the actor that promised, when it was one of them alone */
    record MakePromise(
            PromiseId promise,
            LocalizedText text,
            Whose by,
            @Nullable ActorId actor,
            @Nullable Edtf due,
            @Nullable Cited announced,
            List<Source> sources)
            implements Tell {
        public MakePromise {
            sources = Lists.orEmpty(sources);
        }
    }

    record KeepPromise(PromiseId promise, Cited keptBy) implements Tell {}

    record LapsePromise(PromiseId promise, @Nullable LocalizedText reason) implements Tell {}

    // --- products

    record LaunchProduct(ProductId product, Whose whose, What what) implements Tell {}

    // --- truth between two sides

    record Confirm(Cited confirmed) implements Act {}

    record Dispute(Cited disputed, LocalizedText account, List<DifferingAccount> differing) implements Act {
        public Dispute {
            differing = Lists.orEmpty(differing);
        }
    }

    /** @param happened when the fact happened, as known now */
    record Correct(Cited corrected, Edtf happened, Tell anew, LocalizedText reason) implements Act {
        @Override
        public List<Address> reads() {
            return anew.reads();
        }
    }

    record Retract(Cited retracted, LocalizedText reason) implements Act {}

    private static Address address(Cited.Elsewhere cited) {
        return new Address(cited.journal(), cited.position());
    }
}
