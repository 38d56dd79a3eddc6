package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.here;
import static org.ayni.command.partnership.Citing.seen;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.tied;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.PlanItem;
import org.ayni.command.partnership.Subject.PlanItemCompletion;
import org.ayni.command.partnership.Subject.PlanItemDrop;
import org.ayni.command.partnership.Subject.PlanItemVersion;
import org.ayni.command.partnership.Subject.PlanProgress;
import org.ayni.command.partnership.Subject.RecordedWorkPlan;
import org.ayni.command.partnership.Subject.WorkPlan;
import org.ayni.command.partnership.Subject.WorkPlanClosing;
import org.ayni.command.partnership.Subject.WorkPlanProposal;
import org.ayni.command.partnership.WorkPlanCommand.AddPlanItem;
import org.ayni.command.partnership.WorkPlanCommand.CloseWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.DraftWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.DropPlanItem;
import org.ayni.command.partnership.WorkPlanCommand.ProposeWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.RecordWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.ReplanItem;
import org.ayni.command.partnership.WorkPlanCommand.ReportProgress;
import org.ayni.events.WorkPlanFact;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.PlanItemReplanned;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.WorkPlanFact.WorkPlanRecorded;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.WorkPlanId;
import org.jspecify.annotations.Nullable;

/**
 * An item is planned, planned anew, dropped, or carried over into a later plan, as long as its plan is open. Progress is a
 * fact that happened and serves an item; it may be reported late.
 */
final class WorkPlanRules {
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private WorkPlanRules() {}

    static Optional<Refused> stage(PartnershipState state, WorkPlanCommand command) {
        return switch (command) {
            case DraftWorkPlan draft -> unused(state, draft.plan());
            case RecordWorkPlan told -> unused(state, told.plan());
            case AddPlanItem add -> adding(state, add);
            case ReplanItem replan ->
                openPlan(state, replan.plan()).or(() -> openItem(state, new PlanItemRef(replan.plan(), replan.item())));
            case DropPlanItem drop ->
                openPlan(state, drop.plan()).or(() -> unfinished(state, new PlanItemRef(drop.plan(), drop.item())));
            case ProposeWorkPlan propose ->
                openPlan(state, propose.plan())
                        .or(() -> when(
                                proposed(state, propose.plan()), Reason.WORK_PLAN_ALREADY_PROPOSED, propose.plan()))
                        .or(() -> when(isEmpty(state, propose.plan()), Reason.WORK_PLAN_EMPTY, propose.plan()));
            case ReportProgress report ->
                there(state, report.plan())
                        .or(() -> inForce(state, new PlanItemRef(report.plan(), report.item())))
                        .or(() -> once(state, report));
            case CloseWorkPlan close -> openPlan(state, close.plan());
        };
    }

    /** What a plan says changes no more once it is closed, and an item goes on in one other plan only, told anew or not. */
    static Optional<Refused> stageOfCorrection(PartnershipState others, WorkPlanCommand anew) {
        return switch (anew) {
            case DraftWorkPlan draft -> notClosed(others, draft.plan());
            case RecordWorkPlan told -> notClosed(others, told.plan());
            case AddPlanItem add ->
                notClosed(others, add.plan()).or(() -> carrying(others, add.carriedFrom(), add.plan()));
            case ReplanItem replan -> notClosed(others, replan.plan());
            case DropPlanItem drop -> notClosed(others, drop.plan());
            case ReportProgress report ->
                (report.completed()
                                ? inForce(others, new PlanItemRef(report.plan(), report.item()))
                                : Optional.<Refused>empty())
                        .or(() -> once(others, report));
            case ProposeWorkPlan _, CloseWorkPlan _ -> Optional.empty();
        };
    }

    static Optional<Refused> cited(PartnershipState state, WorkPlanCommand command) {
        return switch (command) {
            case ReportProgress report -> here(state, report.fact()).or(() -> served(state, report));
            case DraftWorkPlan draft -> forSomeTime(draft.plan(), draft.period());
            case RecordWorkPlan told -> forSomeTime(told.plan(), told.period());
            case AddPlanItem _, ReplanItem _, DropPlanItem _, ProposeWorkPlan _, CloseWorkPlan _ -> Optional.empty();
        };
    }

    static WorkPlanFact fact(PartnershipState state, WorkPlanCommand command, Asking asking) {
        return switch (command) {
            case DraftWorkPlan(var plan, var period, var what) -> new WorkPlanDrafted(plan, period(plan, period), what);
            case RecordWorkPlan(var plan, var period, var what) ->
                new WorkPlanRecorded(plan, period(plan, period), what);
            case AddPlanItem(var plan, var item, var content, var carriedFrom) ->
                new PlanItemAdded(plan, item, content, carriedFrom);
            case ReplanItem(var plan, var item, var content, var reason) ->
                new PlanItemReplanned(plan, item, content, reason);
            case DropPlanItem(var plan, var item, var reason) -> new PlanItemDropped(plan, item, reason);
            case ProposeWorkPlan(var plan) -> new WorkPlanProposed(plan, asking.side());
            case ReportProgress(var plan, var item, var by, var reading, var completed, var remark) ->
                new ProgressReported(plan, item, seen(state, by), reading, completed, remark);
            case CloseWorkPlan(var plan, var remark) -> new WorkPlanClosed(plan, remark);
        };
    }

    static Gist<Subject> gist(WorkPlanFact fact) {
        return switch (fact) {
            case WorkPlanDrafted(var plan, var _, var what) -> about(new WorkPlan(plan), actors(what));
            case WorkPlanRecorded(var plan, var _, var what) ->
                about(new WorkPlan(plan), actors(what)).bringing(List.of(new RecordedWorkPlan(plan)));
            case PlanItemAdded added ->
                tied(
                        added.carriedFrom() == null ? null : new PlanItem(added.carriedFrom()),
                        about(
                                new PlanItem(added.ref()),
                                Stream.of(new WorkPlan(added.plan())),
                                responsible(added.content())));
            case PlanItemReplanned replanned ->
                about(
                        new PlanItemVersion(replanned.ref()),
                        Stream.of(new PlanItem(replanned.ref())),
                        responsible(replanned.content()));
            case PlanItemDropped dropped ->
                about(new PlanItemDrop(dropped.ref()), Stream.of(new PlanItem(dropped.ref())));
            case WorkPlanProposed(var plan, var _) -> about(new WorkPlanProposal(plan), Stream.of(new WorkPlan(plan)));
            case ProgressReported reported ->
                new Gist<Subject>(
                                new PlanProgress(reported.ref()),
                                List.of(new PlanItem(reported.ref())),
                                null,
                                reported.fact().position())
                        .bringing(reported.completed() ? List.of(new PlanItemCompletion(reported.ref())) : List.of());
            case WorkPlanClosed(var plan, var _) -> about(new WorkPlanClosing(plan), Stream.of(new WorkPlan(plan)));
        };
    }

    private static Stream<Actor> responsible(org.ayni.events.value.PlanItem content) {
        return content.responsible().stream().map(Actor::new);
    }

    /** What there is against endorsing a plan as it stands. */
    static Optional<Refused> endorsing(PartnershipState state, WorkPlanId plan) {
        return openPlan(state, plan).or(() -> when(!proposed(state, plan), Reason.WORK_PLAN_NOT_PROPOSED, plan));
    }

    private static Optional<Refused> adding(PartnershipState state, AddPlanItem add) {
        var item = new PlanItemRef(add.plan(), add.item());
        return openPlan(state, add.plan())
                .or(() -> when(state.has(new PlanItem(item)), Reason.PLAN_ITEM_EXISTS, add.item(), add.plan()))
                .or(() -> carrying(state, add.carriedFrom(), add.plan()));
    }

    private static Optional<Refused> carrying(PartnershipState state, @Nullable PlanItemRef from, WorkPlanId into) {
        if (from == null) {
            return Optional.empty();
        }
        return when(from.plan().equals(into), Reason.PLAN_ITEM_CARRIED_INTO_ITS_OWN_PLAN, from.item(), into)
                .or(() -> unfinished(state, from))
                .or(() -> when(
                        carrying(state, from).findAny().isPresent(),
                        Reason.PLAN_ITEM_CARRIED_OVER,
                        from.item(),
                        from.plan()));
    }

    private static Optional<Refused> forSomeTime(WorkPlanId plan, @Nullable Edtf period) {
        return when(period == null && !YEAR.matcher(plan.value()).matches(), Reason.WORK_PLAN_NEEDS_PERIOD, plan);
    }

    /** A plan is for a year, mostly, and called by it. */
    private static Edtf period(WorkPlanId plan, @Nullable Edtf said) {
        return said == null ? Edtf.parse(plan.value()) : said;
    }

    private static Optional<Refused> unused(PartnershipState state, WorkPlanId plan) {
        return when(state.has(new WorkPlan(plan)), Reason.WORK_PLAN_EXISTS, plan);
    }

    private static Optional<Refused> there(PartnershipState state, WorkPlanId plan) {
        return when(!state.has(new WorkPlan(plan)), Reason.UNKNOWN_WORK_PLAN, plan);
    }

    private static Optional<Refused> openPlan(PartnershipState state, WorkPlanId plan) {
        return there(state, plan).or(() -> notClosed(state, plan));
    }

    private static Optional<Refused> notClosed(PartnershipState state, WorkPlanId plan) {
        return when(
                state.facts().about(new WorkPlanClosing(plan)).anyMatch(state::isOfEffect),
                Reason.WORK_PLAN_CLOSED,
                plan);
    }

    private static Optional<Refused> openItem(PartnershipState state, PlanItemRef item) {
        return openItem(state, item, Long.MAX_VALUE);
    }

    /** What one side drops after both agreed to the plan goes on until both have endorsed that. */
    private static Optional<Refused> inForce(PartnershipState state, PlanItemRef item) {
        var agreedAs = EndorsementRules.agreedAs(state, DocumentId.of(item.plan()));
        return openItem(state, item, agreedAs.orElse(Long.MAX_VALUE));
    }

    /** @param until the entry up to which a drop is of effect; one that is disputed is of none */
    private static Optional<Refused> openItem(PartnershipState state, PlanItemRef item, long until) {
        var plan = item.plan();
        return when(!state.has(new PlanItem(item)), Reason.UNKNOWN_PLAN_ITEM, item.item(), plan)
                .or(() -> when(
                        state.facts()
                                .about(new PlanItemDrop(item))
                                .anyMatch(drop -> state.isOfEffect(drop) && drop.position() <= until),
                        Reason.PLAN_ITEM_DROPPED,
                        item.item(),
                        plan))
                .or(() -> when(carriedOver(state, item), Reason.PLAN_ITEM_CARRIED_OVER, item.item(), plan));
    }

    /** What is done ends there: it is neither dropped nor carried over. */
    private static Optional<Refused> unfinished(PartnershipState state, PlanItemRef item) {
        return openItem(state, item)
                .or(() -> when(
                        state.facts()
                                .about(new PlanItemCompletion(item))
                                .anyMatch(done -> state.facts().holds(done) && state.isOfEffect(done)),
                        Reason.PLAN_ITEM_DONE,
                        item.item(),
                        item.plan()));
    }

    /**
     * An item of a plan that both agreed to goes on elsewhere once both agreed to that, too; until then it is proposed.
     * What was agreed outside the record, or by nobody yet, is not held up.
     */
    private static boolean carriedOver(PartnershipState state, PlanItemRef item) {
        var isAgreed =
                EndorsementRules.agreedAs(state, DocumentId.of(item.plan())).isPresent();
        return carrying(state, item).anyMatch(into -> !isAgreed || isAgreed(state, into));
    }

    private static boolean isAgreed(PartnershipState state, Fact<Subject> added) {
        return added.subject() instanceof PlanItem(var into)
                && (state.has(new RecordedWorkPlan(into.plan()))
                        || added.position()
                                <= EndorsementRules.agreedAs(state, DocumentId.of(into.plan()))
                                        .orElse(-1));
    }

    /** The items of other plans in which it goes on, agreed or not. One pass over all facts; plans are changed a few times a year. */
    private static Stream<Fact<Subject>> carrying(PartnershipState state, PlanItemRef item) {
        return state.facts().standing().keySet().stream()
                .filter(PlanItem.class::isInstance)
                .flatMap(state.facts()::about)
                .filter(fact -> new PlanItem(item).equals(fact.gist().tiedTo()) && state.isOfEffect(fact));
    }

    private static boolean isEmpty(PartnershipState state, WorkPlanId plan) {
        return state.facts().standing().keySet().stream()
                .noneMatch(subject ->
                        subject instanceof PlanItem(var item) && item.plan().equals(plan));
    }

    private static boolean proposed(PartnershipState state, WorkPlanId plan) {
        return state.has(new WorkPlanProposal(plan));
    }

    private static Optional<Refused> served(PartnershipState state, ReportProgress report) {
        return when(
                !state.facts().cited(report.fact()).subject().happened(),
                Reason.NO_PROGRESS,
                report.fact().position(),
                report.item());
    }

    /** A fact serves an item once. */
    private static Optional<Refused> once(PartnershipState state, ReportProgress report) {
        var cited = report.fact().position();
        var item = new PlanItemRef(report.plan(), report.item());
        return state.facts()
                .at(cited)
                .flatMap(fact -> when(
                        state.facts()
                                .about(new PlanProgress(item))
                                .anyMatch(told -> tells(state, told.gist().standsWith(), fact.position())),
                        Reason.PROGRESS_ALREADY_REPORTED,
                        cited,
                        report.item()));
    }

    private static boolean tells(PartnershipState state, @Nullable Long entry, long fact) {
        return entry != null
                && state.facts().at(entry).filter(one -> one.position() == fact).isPresent();
    }
}
