package org.ayni.query.journals;

import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Seen;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopAgendaChanged;
import org.ayni.events.WorkshopFact.WorkshopAgendaSet;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;

/** What is told around random workshops: agendas, minutes, what came of outcomes, and projects. */
final class RandomOutcomes {

    /** @param citable the last changes of the facts that can be cited */
    Supplier<PartnershipFact> fact(Samples samples, List<Seen> citable) {
        var workshop = new WorkshopId("workshop-" + samples.number(3));
        var outcome = new OutcomeId(workshop + "-" + (1 + samples.number(2)));
        var project = new ProjectId("project-" + samples.number(3));
        return switch (samples.number(citable.isEmpty() ? 9 : 10)) {
            case 6 ->
                () -> new ProjectRecorded(
                        project, samples.of(List.of(ProjectStage.values())), Whose.BOTH, samples.what(List.of()));
            case 7, 8 ->
                () -> new ProjectAdvanced(
                        project, samples.of(List.of(ProjectStage.values())), Whose.BOTH, samples.maybe(samples::text));
            case 0 -> () -> new WorkshopAgendaSet(workshop, agenda(samples));
            case 1 -> () -> new WorkshopAgendaChanged(workshop, agenda(samples), samples.text());
            case 2 -> () -> new MinutesWritten(workshop, samples.text());
            case 3 -> () -> new OutcomeAnswered(outcome, samples.text());
            case 4 -> () -> new OutcomeDropped(outcome, samples.text());
            case 5 ->
                () -> new OriginNamed(
                        samples.of(
                                List.of(ThingRef.entry(samples.number(20)), ThingRef.parse("plan-item/plan-0/item-0"))),
                        ThingRef.of(outcome),
                        samples.maybe(samples::text));
            default ->
                () -> new DocumentEndorsed(
                        DocumentId.minutes(workshop),
                        samples.of(List.of(RandomPartnership.BERLIN, RandomPartnership.LIMA)),
                        samples.of(citable));
        };
    }

    private static List<AgendaItem> agenda(Samples samples) {
        return samples.some(3, _ -> new AgendaItem(samples.text(), null, samples.maybe(() -> 1 + samples.number(90))));
    }
}
