package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Organisation;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Source;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** What is recorded in the journal of one programme. */
public sealed interface ProgrammeEvent extends Event {

    /** A fact about the programme; only such an entry can be corrected or retracted. */
    sealed interface ProgrammeFact extends ProgrammeEvent {}

    @EventName("programme.opened.v1")
    record ProgrammeOpened(
            LocalizedText name,
            List<Text> alsoKnownAs,
            @Nullable Organisation runBy,
            @Nullable Organisation commissionedBy,
            List<Source> sources)
            implements ProgrammeFact {

        public ProgrammeOpened {
            alsoKnownAs = Lists.orEmpty(alsoKnownAs);
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * @param period from when until when the phase runs
     * @param partnerships how many take part, when that is known before they are enrolled here
     */
    @EventName("programme.phase-opened.v1")
    record PhaseOpened(
            PhaseId phase,
            @Nullable LocalizedText name,
            Edtf period,
            List<Country> countries,
            @Nullable Count partnerships,
            List<Source> sources)
            implements ProgrammeFact {

        public PhaseOpened {
            countries = Lists.distinct(countries);
            sources = Lists.orEmpty(sources);
        }
    }

    @EventName("programme.partnership-enrolled.v1")
    record PartnershipEnrolled(PhaseId phase, PartnershipId partnership, List<Source> sources)
            implements ProgrammeFact {

        public PartnershipEnrolled {
            sources = Lists.orEmpty(sources);
        }
    }

    @EventName("programme.partnership-withdrawn.v1")
    record PartnershipWithdrawn(
            PhaseId phase,
            PartnershipId partnership,
            @Nullable LocalizedText reason) implements ProgrammeFact {}

    /**
     * How many partnerships were said to take part in a phase at some time. Several such facts stand beside each other: a
     * phase is announced with one number and counted as another.
     *
     * @param differing what other sources say instead
     */
    @EventName("programme.participation-reported.v1")
    record ParticipationReported(
            PhaseId phase,
            Count partnerships,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements ProgrammeFact {

        public ParticipationReported {
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }

    /** A conference was announced; its parts are held one by one. */
    @EventName("programme.conference-announced.v1")
    record ConferenceAnnounced(ConferenceId conference, PhaseId phase, What what) implements ProgrammeFact {}

    /**
     * One part of a conference took place.
     *
     * @param part numbered from 1
     * @param countriesPresent the countries that were there, even where nobody counted the people
     * @param themesOfAll the themes named for all partnerships together
     */
    @EventName("programme.conference-part-held.v1")
    record ConferencePartHeld(
            ConferenceId conference,
            int part,
            PhaseId phase,
            What what,
            List<Country> countriesPresent,
            List<ThemeId> themesOfAll)
            implements ProgrammeFact {

        public ConferencePartHeld {
            countriesPresent = Lists.distinct(countriesPresent);
            themesOfAll = Lists.distinct(themesOfAll);
        }
    }

    /**
     * Somebody gave a talk in a part of a conference. It is no impulse: that is what a partnership takes home.
     *
     * @param by the organisation that gave it; never a person
     */
    @EventName("programme.input-given.v1")
    record InputGiven(
            ConferenceId conference,
            int part,
            InputId input,
            LocalizedText title,
            @Nullable Organisation by,
            List<ThemeId> themes,
            List<SdgLink> sdgs,
            List<Source> sources)
            implements ProgrammeFact {

        public InputGiven {
            themes = Lists.distinct(themes);
            sdgs = Lists.distinct(sdgs);
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * The office gives a term a name in one or more languages.
     *
     * @param meaning what it is to mean, where the name does not say it
     */
    @EventName("programme.term-defined.v1")
    record TermDefined(
            Vocabulary vocabulary,
            TermId term,
            LocalizedText name,
            @Nullable LocalizedText meaning,
            List<Source> sources)
            implements ProgrammeFact {

        public TermDefined {
            sources = Lists.orEmpty(sources);
        }
    }

    @EventName("programme.term-renamed.v1")
    record TermRenamed(Vocabulary vocabulary, TermId term, LocalizedText name) implements ProgrammeFact {}

    /**
     * A term is no longer to be used. What was recorded with it keeps it.
     *
     * @param replacedBy the term of the same vocabulary that is used instead
     */
    @EventName("programme.term-retired.v1")
    record TermRetired(
            Vocabulary vocabulary,
            TermId term,
            @Nullable TermId replacedBy,
            @Nullable LocalizedText reason) implements ProgrammeFact {}

    /**
     * A scale on which the partnerships of the programme take stock. Its steps stay; a changed one is a new scale.
     *
     * @param steps numbered one after the other, from the lowest
     */
    @EventName("programme.scale-set.v1")
    record ScaleSet(
            ScaleId scale,
            LocalizedText name,
            @Nullable LocalizedText meaning,
            List<ScaleStep> steps,
            List<Source> sources)
            implements ProgrammeFact {

        public ScaleSet {
            steps = Lists.orEmpty(steps);
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * States an earlier fact anew; the first statement stays in the journal.
     *
     * @param corrected the entry that is corrected, as its last change was seen
     * @param happened when the fact happened, as known now
     */
    @EventName("programme.corrected.v1")
    record ProgrammeFactCorrected(Seen corrected, Edtf happened, ProgrammeFact fact, LocalizedText reason)
            implements ProgrammeEvent {}

    @EventName("programme.retracted.v1")
    record ProgrammeFactRetracted(Seen retracted, LocalizedText reason) implements ProgrammeEvent {}
}
