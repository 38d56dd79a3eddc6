package org.ayni.query.journals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Seen;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.PlanItemReplanned;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkPlanFact.WorkPlanRecorded;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Indicator;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.WorkPlanId;

/** Random facts about work plans, each possible when it is told. */
final class RandomWorkPlans {
    private final List<WorkPlanId> plans = new ArrayList<>();
    private final List<PlanItemRef> items = new ArrayList<>();

    /**
     * @param citable the last changes of the facts that can be cited
     * @param otherwise what is told where nothing of the kind is possible yet
     */
    Supplier<PartnershipFact> fact(
            Samples samples, List<Seen> citable, List<ActorId> actors, Supplier<PartnershipFact> otherwise) {
        if (plans.isEmpty() || samples.number(8) == 0) {
            var plan = new WorkPlanId("plan-" + plans.size());
            plans.add(plan);
            return samples.coin()
                    ? () -> new WorkPlanDrafted(plan, Edtf.parse("2022"), samples.what(actors))
                    : () -> new WorkPlanRecorded(plan, Edtf.parse("2021"), samples.what(actors));
        }
        var plan = samples.of(plans);
        if (items.isEmpty() || samples.number(3) == 0) {
            var from = samples.maybe(() -> items.isEmpty() ? null : samples.of(items));
            var item = new PlanItemRef(plan, new PlanItemId("item-" + items.size()));
            items.add(item);
            return () -> new PlanItemAdded(plan, item.item(), content(samples, actors), from);
        }
        var item = samples.of(items);
        return switch (samples.number(8)) {
            case 0 -> () -> new PlanItemReplanned(item.plan(), item.item(), content(samples, actors), samples.text());
            case 1 -> () -> new PlanItemDropped(item.plan(), item.item(), samples.text());
            case 2 ->
                () -> new WorkPlanProposed(plan, samples.of(List.of(RandomPartnership.BERLIN, RandomPartnership.LIMA)));
            case 3 -> () -> new WorkPlanClosed(plan, samples.maybe(samples::text));
            case 4 ->
                citable.isEmpty()
                        ? otherwise
                        : () -> new DocumentEndorsed(
                                DocumentId.of(plan),
                                samples.of(List.of(RandomPartnership.BERLIN, RandomPartnership.LIMA)),
                                samples.of(citable));
            default ->
                citable.isEmpty()
                        ? otherwise
                        : () -> new ProgressReported(
                                item.plan(),
                                item.item(),
                                samples.of(citable),
                                samples.maybe(() -> BigDecimal.valueOf(samples.number(100))),
                                samples.coin(),
                                samples.maybe(samples::text));
        };
    }

    private static PlanItem content(Samples samples, List<ActorId> actors) {
        return new PlanItem(
                samples.text(),
                samples.coin() ? List.of() : List.of(new SdgLink(new Sdg("12.3"), SdgLink.Basis.OWN_MAPPING)),
                samples.coin() ? List.of() : List.of(new ThemeId("waste")),
                actors.isEmpty() ? List.of() : List.of(samples.of(actors)),
                samples.maybe(() -> Edtf.parse("2022-10")),
                samples.maybe(() -> new Indicator(
                        samples.text(),
                        "trees",
                        null,
                        samples.maybe(() -> BigDecimal.valueOf(samples.number(200))),
                        null,
                        samples.maybe(() -> samples.of(List.of(Indicator.Readings.values()))))),
                List.of());
    }
}
