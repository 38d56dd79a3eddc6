package org.ayni.query.partnerships;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayni.entry.EntryRef;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.Source;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.view.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What one partnership is.
 *
 * @param since when it began
 * @param entries how many its journal had; absent when a day is asked about, which is no matter of recording
 * @param state by the latest change that happened; active from the beginning
 */
record Partnership(
        long position,
        String partnership,
        List<Side> sides,
        List<Form> forms,
        Edtf since,
        PartnershipStateChanged.State state,
        @Nullable Long entries,
        List<Agreement> agreements,
        List<Enrolment> enrolments,
        List<Change> changes,
        List<Source> sources,
        FactNote founded) {

    /** @param name absent while the municipality's own journal is not known here */
    record Side(MunicipalityId municipality, @Nullable LocalizedText name, List<Predecessor> predecessors) {}

    record Predecessor(
            MunicipalityId municipality, @Nullable LocalizedText name) {}

    /** @param supersededBy the one that took its place */
    record Agreement(
            AgreementId agreement,
            Edtf happened,
            LocalizedText title,
            @Nullable AgreementId supersedes,
            @Nullable AgreementId supersededBy,
            FactNote fact) {}

    /** @param withdrawn that it has left the phase since, as the office of the programme tells it */
    record Enrolment(
            PhaseRef phase, Edtf happened, @Nullable Withdrawal withdrawn, FactNote fact) {}

    /**
     * @param entry of the programme's journal that says so
     * @param happenedBy how surely it had happened by the day that was asked about
     */
    record Withdrawal(
            Edtf happened,
            @Nullable LocalizedText reason,
            EntryRef entry,
            @Nullable Containment happenedBy) {}

    record Change(
            PartnershipStateChanged.State becomes,
            Edtf happened,
            @Nullable LocalizedText reason,
            FactNote fact) {}

    /**
     * Empty when the question is about a day before it began.
     *
     * @param withdrawals that it has left a phase, by what the office has recorded
     */
    static Optional<Partnership> of(
            Folded<Facts<PartnershipFact>> folded,
            Question question,
            Function<MunicipalityId, Optional<LocalizedText>> names,
            Function<PhaseRef, Optional<Withdrawal>> withdrawals) {
        var asked = new Asked(folded.state(), PartnershipFold.sides(folded.state()), question);
        return asked.telling(PartnershipFounded.class)
                .findFirst()
                .map(founded -> new Partnership(
                        folded.position(),
                        question.journal().id(),
                        asked.sides(names),
                        founded.told().forms(),
                        founded.fact().happened(),
                        asked.state(),
                        question.happenedBy() == null && question.publicly() == null ? folded.position() + 1 : null,
                        asked.agreements(),
                        asked.enrolments(withdrawals),
                        asked.changes(),
                        founded.told().sources(),
                        asked.note(founded, founded.told())));
    }

    private record Asked(Facts<PartnershipFact> facts, Sides sides, Question question) {

        <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
            return facts.telling(type)
                    .filter(telling -> question.concerns(telling.fact().happened()))
                    .sorted(Order.happened());
        }

        List<Side> sides(Function<MunicipalityId, Optional<LocalizedText>> names) {
            return sides.municipalities().stream()
                    .map(side -> new Side(
                            side,
                            names.apply(side).orElse(null),
                            sides.predecessorsOf(side).stream()
                                    .map(one -> new Predecessor(
                                            one, names.apply(one).orElse(null)))
                                    .toList()))
                    .toList();
        }

        PartnershipStateChanged.State state() {
            return telling(PartnershipStateChanged.class)
                    .filter(one -> !one.fact().retracted())
                    .reduce((_, next) -> next)
                    .map(one -> one.told().state())
                    .orElse(PartnershipStateChanged.State.ACTIVE);
        }

        List<Agreement> agreements() {
            return telling(AgreementRecorded.class)
                    .map(one -> new Agreement(
                            one.told().agreement(),
                            one.fact().happened(),
                            one.told().what().title(),
                            one.told().supersedes(),
                            supersededBy(one.told().agreement()),
                            note(one, one.told())))
                    .toList();
        }

        private @Nullable AgreementId supersededBy(AgreementId agreement) {
            return telling(AgreementRecorded.class)
                    .filter(one -> !one.fact().retracted()
                            && agreement.equals(one.told().supersedes()))
                    .max(Comparator.comparing(one -> one.fact().happened()))
                    .map(one -> one.told().agreement())
                    .orElse(null);
        }

        List<Enrolment> enrolments(Function<PhaseRef, Optional<Withdrawal>> withdrawals) {
            return telling(Enrolled.class)
                    .map(one -> new Enrolment(
                            one.told().phase(),
                            one.fact().happened(),
                            one.fact().retracted()
                                    ? null
                                    : withdrawals.apply(one.told().phase()).orElse(null),
                            note(one, one.told())))
                    .toList();
        }

        List<Change> changes() {
            return telling(PartnershipStateChanged.class)
                    .map(one -> new Change(
                            one.told().state(),
                            one.fact().happened(),
                            one.told().reason(),
                            note(one, one.told())))
                    .toList();
        }

        FactNote note(Telling<?> telling, PartnershipFact told) {
            return FactNote.of(telling.fact(), told.whose(), sides, question);
        }
    }
}
