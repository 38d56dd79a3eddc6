package org.ayni.command.programme;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.command.Cited;
import org.ayni.command.Command;
import org.ayni.command.Needed;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.Counts;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
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

/** What can be asked of the journal of a programme. */
public sealed interface ProgrammeCommand extends Command {

    /** States a fact; what a correction states anew is one of these too. */
    sealed interface Tell extends ProgrammeCommand {}

    record OpenProgramme(
            LocalizedText name,
            List<Text> alsoKnownAs,
            @Nullable Organisation runBy,
            @Nullable Organisation commissionedBy,
            List<Source> sources)
            implements Tell {

        public OpenProgramme {
            alsoKnownAs = Lists.orEmpty(alsoKnownAs);
            sources = Lists.orEmpty(sources);
        }
    }

    record OpenPhase(
            PhaseId phase,
            @Nullable LocalizedText name,
            Edtf period,
            List<Country> countries,
            @Nullable Count partnerships,
            List<Source> sources)
            implements Tell {

        public OpenPhase {
            countries = Lists.distinct(countries);
            Counts.agreeing(partnerships == null ? List.of() : List.of(partnerships));
            sources = Lists.orEmpty(sources);
        }
    }

    /**
     * The office enrols a partnership by its two municipalities, in either order; the one that its id has is recorded. The two towns need not have begun their own record: a silent
     * partner must not hold up the programme.
     */
    record EnrolPartnership(PhaseId phase, PartnershipId partnership, List<Source> sources) implements Tell {

        public EnrolPartnership {
            sources = Lists.orEmpty(sources);
        }

        @Override
        public List<Address> reads() {
            return Stream.concat(Stream.of(partnership), partnership.exchanged().stream())
                    .flatMap(named -> named.possibleSides().stream())
                    .flatMap(List::stream)
                    .map(EnrolPartnership::registration)
                    .distinct()
                    .toList();
        }

        /** The first entry of a municipality's journal: it was registered. */
        static Address registration(MunicipalityId side) {
            return new Address(new JournalId(JournalKind.MUNICIPALITY, side.value()), 0);
        }
    }

    record WithdrawPartnership(
            PhaseId phase,
            PartnershipId partnership,
            @Nullable LocalizedText reason) implements Tell {}

    /** How many partnerships were said to take part, at the time and by the sources that said so. */
    record ReportParticipation(
            PhaseId phase,
            Count partnerships,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements Tell {

        public ReportParticipation {
            Counts.agreeing(List.of(partnerships));
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }

    record AnnounceConference(ConferenceId conference, PhaseId phase, What what) implements Tell {}

    /** A part of an announced conference took place. */
    record HoldConferencePart(
            ConferenceId conference,
            int part,
            PhaseId phase,
            What what,
            List<Country> countriesPresent,
            List<ThemeId> themesOfAll)
            implements Tell {

        public HoldConferencePart {
            countriesPresent = Lists.distinct(countriesPresent);
            themesOfAll = Lists.distinct(themesOfAll);
        }
    }

    /** A part of a conference of the past; it need not have been announced here. */
    record RecordConferencePart(
            ConferenceId conference,
            int part,
            PhaseId phase,
            What what,
            List<Country> countriesPresent,
            List<ThemeId> themesOfAll)
            implements Tell {

        public RecordConferencePart {
            countriesPresent = Lists.distinct(countriesPresent);
            themesOfAll = Lists.distinct(themesOfAll);
        }
    }

    /** A talk that was given in a part of a conference, by which organisation. */
    record RecordInput(
            ConferenceId conference,
            int part,
            InputId input,
            LocalizedText title,
            @Nullable Organisation by,
            List<ThemeId> themes,
            List<SdgLink> sdgs,
            List<Source> sources)
            implements Tell {

        public RecordInput {
            themes = Lists.distinct(themes);
            sdgs = Lists.distinct(sdgs);
            sources = Lists.orEmpty(sources);
        }
    }

    record DefineTerm(
            Vocabulary vocabulary,
            TermId term,
            LocalizedText name,
            @Nullable LocalizedText meaning,
            List<Source> sources)
            implements Tell {

        public DefineTerm {
            sources = Lists.orEmpty(sources);
        }
    }

    record RenameTerm(Vocabulary vocabulary, TermId term, LocalizedText name) implements Tell {}

    /** A term is no longer to be used, and perhaps another one instead. */
    record RetireTerm(
            Vocabulary vocabulary,
            TermId term,
            @Nullable TermId replacedBy,
            @Nullable LocalizedText reason) implements Tell {}

    /**
     * The office sets a scale on which the partnerships take stock.
     *
     * @param steps two or more, numbered one after the other from the lowest
     */
    record SetScale(
            ScaleId scale,
            LocalizedText name,
            @Nullable LocalizedText meaning,
            @Needed List<ScaleStep> steps,
            List<Source> sources)
            implements Tell {

        public SetScale {
            steps = Lists.orEmpty(steps);
            sources = Lists.orEmpty(sources);
        }
    }

    /** @param happened when the fact happened, as known now */
    record Correct(Cited corrected, Edtf happened, Tell anew, LocalizedText reason) implements ProgrammeCommand {
        @Override
        public List<Address> reads() {
            return anew.reads();
        }

        @Override
        public boolean cites() {
            return true;
        }

        @Override
        public boolean tells() {
            return false;
        }
    }

    record Retract(Cited retracted, LocalizedText reason) implements ProgrammeCommand {
        @Override
        public boolean cites() {
            return true;
        }

        @Override
        public boolean tells() {
            return false;
        }
    }
}
