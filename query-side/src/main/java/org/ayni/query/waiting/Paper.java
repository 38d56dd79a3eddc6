package org.ayni.query.waiting;

import java.util.stream.Stream;
import org.ayni.events.AgreementFact;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkPlanFact.WorkPlanRecorded;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/**
 * A document that the sides may be asked to endorse.
 *
 * @param begun by which it began
 * @param proposed by which both sides are asked to endorse it; absent where the endorsement of one side asks the other
 */
record Paper(
        DocumentId document,
        Fact<?> begun,
        PartnershipFact told,
        LocalizedText title,
        @Nullable Fact<?> proposed) {

    /** Which documents of its kind are open. */
    interface Kept {
        Stream<Paper> open(Facts<PartnershipFact> facts, Question question);
    }

    /** Work plans that were proposed and are not closed. */
    static Stream<Paper> workPlans(Facts<PartnershipFact> facts, Question question) {
        return Stream.concat(
                standing(WorkPlanDrafted.class, facts, question)
                        .flatMap(one ->
                                proposed(one, one.told().plan(), one.told().what(), facts, question)),
                standing(WorkPlanRecorded.class, facts, question)
                        .flatMap(one ->
                                proposed(one, one.told().plan(), one.told().what(), facts, question)));
    }

    private static Stream<Paper> proposed(
            Telling<? extends PartnershipFact> begun,
            WorkPlanId plan,
            What what,
            Facts<PartnershipFact> facts,
            Question question) {
        return standing(WorkPlanProposed.class, facts, question)
                .filter(one -> one.told().plan().equals(plan))
                .limit(1)
                .filter(_ -> standing(WorkPlanClosed.class, facts, question)
                        .noneMatch(closed -> closed.told().plan().equals(plan)))
                .map(one -> paper(DocumentId.of(plan), begun, what, one.fact()));
    }

    /** Drafts of agreements that are not concluded. */
    static Stream<Paper> agreements(Facts<PartnershipFact> facts, Question question) {
        return standing(AgreementDrafted.class, facts, question)
                .filter(one -> Stream.concat(
                                standing(AgreementSigned.class, facts, question),
                                standing(AgreementCameIntoForce.class, facts, question))
                        .noneMatch(
                                concluded -> isOf(concluded.told(), one.told().agreement())))
                .map(one -> paper(
                        DocumentId.of(one.told().agreement()), one, one.told().what(), null));
    }

    /**
     * Minutes of workshops: outcomes or a wording ask both sides to approve them. What came out of a workshop of the past, which was
     * never planned here, is recorded as it was and asks nobody.
     */
    static Stream<Paper> minutes(Facts<PartnershipFact> facts, Question question) {
        return standing(WorkshopHeld.class, facts, question).map(one -> {
            var held = one.told();
            var written = (!held.outcomes().isEmpty() && isPlannedHere(held.workshop(), facts))
                    || standing(MinutesWritten.class, facts, question)
                            .anyMatch(minutes -> minutes.told().workshop().equals(held.workshop()));
            return paper(DocumentId.minutes(held.workshop()), one, held.what(), written ? one.fact() : null);
        });
    }

    private static boolean isPlannedHere(WorkshopId workshop, Facts<PartnershipFact> facts) {
        return facts.telling(WorkshopScheduled.class)
                .anyMatch(
                        one -> !one.fact().retracted() && one.told().workshop().equals(workshop));
    }

    private static boolean isOf(AgreementFact fact, AgreementId agreement) {
        return fact.agreement().equals(agreement);
    }

    private static Paper paper(
            DocumentId document, Telling<? extends PartnershipFact> begun, What what, @Nullable Fact<?> proposed) {
        return new Paper(document, begun.fact(), begun.told(), what.title(), proposed);
    }

    private static <T extends PartnershipFact> Stream<Telling<T>> standing(
            Class<T> type, Facts<PartnershipFact> facts, Question question) {
        return facts.telling(type)
                .filter(one ->
                        !one.fact().retracted() && question.concerns(one.fact().happened()));
    }
}
