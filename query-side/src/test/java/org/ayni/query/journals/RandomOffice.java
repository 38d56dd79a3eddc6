package org.ayni.query.journals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityFactCorrected;
import org.ayni.events.MunicipalityEvent.MunicipalityFactRetracted;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.TermId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;

/** Writes a valid journal that one author keeps, of a programme or of a municipality, step by random step. */
final class RandomOffice<F extends Event> {

    private record Told<F>(Supplier<F> again, Seen last) {}

    /** What the two kinds of journal call a correction and a retraction. */
    private interface Acts<F> {
        Event corrected(Seen seen, Edtf happened, F fact, LocalizedText reason);

        Event retracted(Seen seen, LocalizedText reason);
    }

    private final Journal journal;
    private final BiFunction<Integer, Samples, Supplier<F>> facts;
    private final Acts<F> acts;
    private final Map<Long, Told<F>> citable = new LinkedHashMap<>();

    private RandomOffice(Journal journal, BiFunction<Integer, Samples, Supplier<F>> facts, Acts<F> acts) {
        this.journal = journal;
        this.facts = facts;
        this.acts = acts;
        tell(new Samples(new Random(0)), 0);
        citable.clear();
    }

    static RandomOffice<ProgrammeFact> programme(Journal journal) {
        return new RandomOffice<>(journal, RandomOffice::ofProgramme, new Acts<>() {
            @Override
            public Event corrected(Seen seen, Edtf happened, ProgrammeFact fact, LocalizedText reason) {
                return new ProgrammeFactCorrected(seen, happened, fact, reason);
            }

            @Override
            public Event retracted(Seen seen, LocalizedText reason) {
                return new ProgrammeFactRetracted(seen, reason);
            }
        });
    }

    static RandomOffice<MunicipalityFact> municipality(Journal journal) {
        return new RandomOffice<>(journal, RandomOffice::ofMunicipality, new Acts<>() {
            @Override
            public Event corrected(Seen seen, Edtf happened, MunicipalityFact fact, LocalizedText reason) {
                return new MunicipalityFactCorrected(seen, happened, fact, reason);
            }

            @Override
            public Event retracted(Seen seen, LocalizedText reason) {
                return new MunicipalityFactRetracted(seen, reason);
            }
        });
    }

    Journal journal() {
        return journal;
    }

    void step(int seed) {
        var random = new Random(seed);
        random.nextInt();
        var samples = new Samples(random);
        if (!citable.isEmpty() && samples.number(3) == 0) {
            act(samples);
        } else {
            tell(samples, 1 + samples.number(12));
        }
    }

    private void tell(Samples samples, int kind) {
        var fact = facts.apply(kind, samples);
        var entry = journal.by(null).tell(samples.date(), fact.get());
        citable.put(entry.header().position(), new Told<>(fact, entry.seen()));
    }

    private void act(Samples samples) {
        var position = samples.of(List.copyOf(citable.keySet()));
        var told = citable.get(position);
        if (samples.coin()) {
            var entry = journal.tell(
                    "2026-11-22",
                    acts.corrected(
                            told.last(),
                            Edtf.parse(samples.date()),
                            told.again().get(),
                            samples.text()));
            citable.put(position, new Told<>(told.again(), entry.seen()));
        } else {
            journal.tell("2026-11-22", acts.retracted(told.last(), samples.text()));
            citable.remove(position);
        }
    }

    private static Supplier<ProgrammeFact> ofProgramme(int kind, Samples samples) {
        var phase = new PhaseId("phase-" + samples.number(3));
        var partnership = new PartnershipId("lima-berlin-" + samples.number(3));
        var term = new TermId(samples.of(List.of("bildung", "umwelt", "abfall")));
        var conference = new ConferenceId("conference-" + samples.number(2));
        return switch (kind) {
            case 0 -> () -> new ProgrammeOpened(samples.text(), List.of(), null, null, List.of());
            case 1 ->
                () -> new PhaseOpened(
                        phase,
                        samples.maybe(samples::text),
                        Edtf.parse("2020/2022"),
                        List.of(new Country("PE")),
                        Count.exactly(11, "partnerships"),
                        List.of());
            case 2, 3 -> () -> new PartnershipEnrolled(phase, partnership, List.of());
            case 4 -> () -> new PartnershipWithdrawn(phase, partnership, samples.maybe(samples::text));
            case 5 -> () -> new ConferenceAnnounced(conference, phase, samples.what(List.of()));
            case 6 ->
                () -> new ParticipationReported(
                        phase,
                        Count.exactly(samples.number(12), "partnerships"),
                        List.of(),
                        Confidence.OWN_RECORD,
                        List.of());
            case 7 ->
                () -> new InputGiven(
                        conference,
                        1,
                        new InputId("input-" + samples.number(2)),
                        samples.text(),
                        null,
                        List.of(),
                        List.of(),
                        List.of());
            case 8 -> () -> new TermDefined(Vocabulary.THEME, term, samples.text(), null, List.of());
            case 9 -> () -> new TermRenamed(Vocabulary.THEME, term, samples.text());
            case 10 ->
                () -> new TermRetired(
                        Vocabulary.THEME,
                        term,
                        samples.maybe(() -> new TermId("bildung")),
                        samples.maybe(samples::text));
            case 11 ->
                () -> new ScaleSet(
                        new ScaleId("five"),
                        samples.text(),
                        samples.maybe(samples::text),
                        List.of(new ScaleStep(0, samples.text()), new ScaleStep(1, samples.text())),
                        List.of());
            default -> {
                var part = 1 + samples.number(3);
                yield () -> new ConferencePartHeld(
                        conference,
                        part,
                        phase,
                        samples.what(List.of()),
                        List.of(new Country("DE")),
                        List.of(new ThemeId("bildung")));
            }
        };
    }

    private static Supplier<MunicipalityFact> ofMunicipality(int kind, Samples samples) {
        return switch (kind) {
            case 0 ->
                () -> new MunicipalityRegistered(
                        samples.text(),
                        MunicipalityKind.BOROUGH,
                        new Country("DE"),
                        List.of(Language.GERMAN),
                        null,
                        null,
                        List.of(),
                        List.of());
            case 1, 2, 3, 4 -> () -> new MunicipalityRenamed(samples.text(), List.of());
            default -> () -> new MunicipalitySucceeded(new MunicipalityId("gross-berlin"), List.of());
        };
    }
}
