package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.EndorsementCommand.Endorse;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.ConfirmAll;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.WorkPlanCommand.AddPlanItem;
import org.ayni.command.partnership.WorkPlanCommand.CloseWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.DraftWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.DropPlanItem;
import org.ayni.command.partnership.WorkPlanCommand.ProposeWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.RecordWorkPlan;
import org.ayni.command.partnership.WorkPlanCommand.ReplanItem;
import org.ayni.command.partnership.WorkPlanCommand.ReportProgress;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.PartnershipEvent.AllConfirmed;
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
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkPlansTest {

    private static final WorkPlanId PLAN = new WorkPlanId("2027");
    private static final WorkPlanId NEXT = new WorkPlanId("2028");
    private static final DocumentId DOCUMENT = DocumentId.of(PLAN);
    private static final Edtf YEAR = Edtf.parse("2027");
    private static final PlanItemId GARDEN = new PlanItemId("schulgarten");
    private static final PlanItemId COMPOST = new PlanItemId("kompost");
    private static final PlanItem CONTENT = content(RATHAUS);

    private static PlanItem content(ActorId responsible) {
        return new PlanItem(
                LocalizedText.of(Language.GERMAN, "Ein Schulgarten"),
                List.of(),
                List.of(),
                List.of(responsible),
                null,
                null,
                List.of());
    }

    private static DraftWorkPlan draft() {
        return new DraftWorkPlan(PLAN, YEAR, what("Arbeitsplan 2027"));
    }

    private static AddPlanItem add(PlanItemId item) {
        return new AddPlanItem(PLAN, item, CONTENT, null);
    }

    private static ReportProgress progress(Cited fact) {
        return new ReportProgress(PLAN, GARDEN, fact, null, false, null);
    }

    private static Endorse endorse(Cited seen) {
        return new Endorse(DOCUMENT, seen);
    }

    /** Entry 2: the draft; entry 3: its item. */
    private static Telling<PartnershipState, PartnershipCommand> drafted() {
        return withActor().told(FOR_MUSTERHAUSEN, draft()).told(FOR_MUSTERHAUSEN, add(GARDEN));
    }

    /** Entry 4: the proposal. */
    private static Telling<PartnershipState, PartnershipCommand> proposed() {
        return drafted().told(FOR_MUSTERHAUSEN, new ProposeWorkPlan(PLAN));
    }

    /** Entries 5 and 6: both endorse what entry 3 left. */
    private static Telling<PartnershipState, PartnershipCommand> agreed() {
        var story = proposed();
        return story.told(FOR_MUSTERHAUSEN, endorse(story.at(3))).told(FOR_VILLA_EJEMPLO, endorse(story.at(3)));
    }

    /** Entry 4: a celebration of both. */
    private static Telling<PartnershipState, PartnershipCommand> celebrated() {
        return drafted().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
    }

    @Nested
    class Drafting {

        @Test
        void a_plan_is_drafted_item_by_item_by_either_side() {
            withActor()
                    .when(FOR_MUSTERHAUSEN, draft())
                    .records(new WorkPlanDrafted(PLAN, YEAR, what("Arbeitsplan 2027")));
            drafted().when(FOR_VILLA_EJEMPLO, add(COMPOST)).records(new PlanItemAdded(PLAN, COMPOST, CONTENT, null));
        }

        @Test
        void an_id_names_one_plan_and_one_item_of_it() {
            drafted().when(FOR_VILLA_EJEMPLO, draft()).isRefused(Reason.WORK_PLAN_EXISTS);
            drafted()
                    .when(FOR_VILLA_EJEMPLO, new RecordWorkPlan(PLAN, YEAR, what("Plan")))
                    .isRefused(Reason.WORK_PLAN_EXISTS);
            drafted().when(FOR_VILLA_EJEMPLO, add(GARDEN)).isRefused(Reason.PLAN_ITEM_EXISTS);
        }

        @Test
        void a_plan_that_is_called_by_its_year_is_for_that_year() {
            withActor()
                    .when(FOR_MUSTERHAUSEN, new DraftWorkPlan(PLAN, null, what("Plan")))
                    .records(new WorkPlanDrafted(PLAN, YEAR, what("Plan")));
            withActor()
                    .when(FOR_MUSTERHAUSEN, new RecordWorkPlan(PLAN, null, what("Plan")))
                    .records(new WorkPlanRecorded(PLAN, YEAR, what("Plan")));
            withActor()
                    .when(FOR_MUSTERHAUSEN, new DraftWorkPlan(new WorkPlanId("wasser-2027"), null, what("Plan")))
                    .isRefused(Reason.WORK_PLAN_NEEDS_PERIOD);
        }

        @Test
        void a_plan_of_the_past_is_recorded_as_it_stood_with_its_items() {
            var record = new RecordWorkPlan(PLAN, YEAR, what("Plan"));
            withActor().when(FOR_MUSTERHAUSEN, record).records(new WorkPlanRecorded(PLAN, YEAR, what("Plan")));
            withActor()
                    .told(FOR_MUSTERHAUSEN, record)
                    .when(FOR_MUSTERHAUSEN, add(GARDEN))
                    .records(new PlanItemAdded(PLAN, GARDEN, CONTENT, null));
        }

        @Test
        void an_item_needs_its_plan_and_its_actors() {
            withActor().when(FOR_MUSTERHAUSEN, add(GARDEN)).isRefused(Reason.UNKNOWN_WORK_PLAN);
            drafted()
                    .when(FOR_MUSTERHAUSEN, new AddPlanItem(PLAN, COMPOST, content(new ActorId("niemand")), null))
                    .isRefused(Reason.UNKNOWN_ACTOR);
        }

        @Test
        void an_item_is_planned_anew_or_dropped_with_a_reason() {
            drafted()
                    .when(FOR_VILLA_EJEMPLO, new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE))
                    .records(new PlanItemReplanned(PLAN, GARDEN, CONTENT, BECAUSE));
            drafted()
                    .when(FOR_VILLA_EJEMPLO, new DropPlanItem(PLAN, GARDEN, BECAUSE))
                    .records(new PlanItemDropped(PLAN, GARDEN, BECAUSE));
            var dropped = drafted().told(FOR_VILLA_EJEMPLO, new DropPlanItem(PLAN, GARDEN, BECAUSE));
            dropped.when(FOR_MUSTERHAUSEN, new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE))
                    .isRefused(Reason.PLAN_ITEM_DROPPED);
            dropped.when(FOR_MUSTERHAUSEN, new DropPlanItem(PLAN, GARDEN, BECAUSE))
                    .isRefused(Reason.PLAN_ITEM_DROPPED);
        }

        @Test
        void what_is_not_in_the_plan_is_neither_planned_anew_nor_dropped() {
            drafted()
                    .when(FOR_VILLA_EJEMPLO, new ReplanItem(PLAN, COMPOST, CONTENT, BECAUSE))
                    .isRefused(Reason.UNKNOWN_PLAN_ITEM);
            drafted()
                    .when(FOR_VILLA_EJEMPLO, new DropPlanItem(PLAN, COMPOST, BECAUSE))
                    .isRefused(Reason.UNKNOWN_PLAN_ITEM);
        }

        @Test
        void a_dropped_item_is_there_again_when_the_dropping_is_taken_back() {
            var story = drafted().told(FOR_VILLA_EJEMPLO, new DropPlanItem(PLAN, GARDEN, BECAUSE));
            story.told(FOR_VILLA_EJEMPLO, new Retract(story.at(4), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE))
                    .records(new PlanItemReplanned(PLAN, GARDEN, CONTENT, BECAUSE));
        }

        @Test
        void a_plan_with_items_is_not_taken_back_under_them() {
            var story = drafted();
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }
    }

    @Nested
    class Agreeing {

        @Test
        void one_side_proposes_and_both_endorse_what_they_saw() {
            drafted()
                    .when(FOR_MUSTERHAUSEN, new ProposeWorkPlan(PLAN))
                    .records(new WorkPlanProposed(PLAN, MUSTERHAUSEN));
            var story = proposed();
            story.when(FOR_MUSTERHAUSEN, endorse(story.at(3)))
                    .records(new DocumentEndorsed(DOCUMENT, MUSTERHAUSEN, story.seen(3)));
            story.told(FOR_MUSTERHAUSEN, endorse(story.at(3)))
                    .when(FOR_VILLA_EJEMPLO, endorse(story.at(3)))
                    .records(new DocumentEndorsed(DOCUMENT, VILLA_EJEMPLO, story.seen(3)));
        }

        @Test
        void a_plan_is_proposed_once_and_not_without_items() {
            proposed().when(FOR_VILLA_EJEMPLO, new ProposeWorkPlan(PLAN)).isRefused(Reason.WORK_PLAN_ALREADY_PROPOSED);
            withActor()
                    .told(FOR_MUSTERHAUSEN, draft())
                    .when(FOR_MUSTERHAUSEN, new ProposeWorkPlan(PLAN))
                    .isRefused(Reason.WORK_PLAN_EMPTY);
            withActor().when(FOR_MUSTERHAUSEN, new ProposeWorkPlan(PLAN)).isRefused(Reason.UNKNOWN_WORK_PLAN);
        }

        @Test
        void what_was_not_proposed_is_not_endorsed() {
            var story = drafted();
            story.when(FOR_VILLA_EJEMPLO, endorse(story.at(3))).isRefused(Reason.WORK_PLAN_NOT_PROPOSED);
        }

        @Test
        void nobody_endorses_what_they_have_not_seen() {
            var story = proposed().told(FOR_VILLA_EJEMPLO, add(COMPOST));
            story.when(FOR_MUSTERHAUSEN, endorse(story.at(3))).isRefused(Reason.CHANGED_SINCE);
            story.when(FOR_MUSTERHAUSEN, endorse(story.at(4))).isRefused(Reason.CHANGED_SINCE);
            story.when(FOR_MUSTERHAUSEN, endorse(new Cited(5, story.seen(4).hash())))
                    .isRefused(Reason.CITED_ENTRY_DIFFERS);
        }

        @Test
        void every_change_of_the_plan_has_to_be_seen_before_one_endorses() {
            for (var change : List.of(
                    add(COMPOST),
                    new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE),
                    new DropPlanItem(PLAN, GARDEN, BECAUSE))) {
                var story = proposed().told(FOR_VILLA_EJEMPLO, change);
                story.when(FOR_MUSTERHAUSEN, endorse(story.at(3))).isRefused(Reason.CHANGED_SINCE);
            }
        }

        @Test
        void a_correction_or_a_retraction_of_an_item_is_a_change_of_the_plan() {
            var story = proposed();
            story.told(FOR_MUSTERHAUSEN, new Correct(story.at(3), YEAR, add(GARDEN), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, endorse(story.at(3)))
                    .isRefused(Reason.CHANGED_SINCE);
            var two = proposed().told(FOR_MUSTERHAUSEN, add(COMPOST));
            two.told(FOR_MUSTERHAUSEN, new Retract(two.at(5), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, endorse(two.at(5)))
                    .isRefused(Reason.CHANGED_SINCE);
        }

        @Test
        void confirming_or_disputing_an_item_leaves_the_plan_as_it_is() {
            var story = proposed();
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)))
                    .when(FOR_VILLA_EJEMPLO, endorse(story.at(3)))
                    .records(new DocumentEndorsed(DOCUMENT, VILLA_EJEMPLO, story.seen(3)));
            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(5), BECAUSE, List.of()))
                    .when(FOR_VILLA_EJEMPLO, endorse(story.at(3)))
                    .records(new DocumentEndorsed(DOCUMENT, VILLA_EJEMPLO, story.seen(3)));
        }

        @Test
        void a_side_endorses_once_and_anew_after_a_change() {
            var story = agreed();
            story.when(FOR_MUSTERHAUSEN, endorse(story.at(3))).isRefused(Reason.ALREADY_ENDORSED);
            var changed = story.told(FOR_VILLA_EJEMPLO, add(COMPOST));
            changed.when(FOR_MUSTERHAUSEN, endorse(changed.at(7)))
                    .records(new DocumentEndorsed(DOCUMENT, MUSTERHAUSEN, changed.seen(7)));
        }

        @Test
        void an_endorsement_is_a_side_s_own_it_takes_it_back_and_dates_it_anew() {
            var story = agreed();
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(5))).isRefused(Reason.OWN_AFFAIR);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, endorse(story.at(3)))
                    .records(new DocumentEndorsed(DOCUMENT, MUSTERHAUSEN, story.seen(3)));
            var changed = agreed().told(FOR_VILLA_EJEMPLO, add(COMPOST));
            changed.when(FOR_MUSTERHAUSEN, new Correct(changed.at(5), YEAR, endorse(changed.at(3)), BECAUSE))
                    .isAccepted();
        }

        @Test
        void what_both_endorse_as_a_whole_is_not_confirmed_among_others() {
            var story = proposed();
            story.when(FOR_VILLA_EJEMPLO, new ConfirmAll(story.at(4), List.of(3L)))
                    .isRefused(Reason.NOTHING_WAITS_THERE);
            story.told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                    .when(FOR_VILLA_EJEMPLO, new ConfirmAll(story.at(5), List.of()))
                    .records(new AllConfirmed(story.seen(5), List.of(story.seen(0), story.seen(5)), List.of()));
        }

        @Test
        void there_is_nothing_to_endorse_under_an_unknown_name() {
            proposed()
                    .when(FOR_MUSTERHAUSEN, new Endorse(DocumentId.of(NEXT), new Cited(3, null)))
                    .isRefused(Reason.UNKNOWN_WORK_PLAN);
        }
    }

    @Nested
    class Progressing {

        @Test
        void progress_is_a_fact_that_served_an_item() {
            var story = celebrated();
            story.when(
                            FOR_VILLA_EJEMPLO,
                            new ReportProgress(PLAN, GARDEN, story.at(4), new BigDecimal("40"), true, BECAUSE))
                    .records(new ProgressReported(PLAN, GARDEN, story.seen(4), new BigDecimal("40"), true, BECAUSE));
        }

        @Test
        void what_was_only_planned_or_filed_is_no_progress() {
            var story = celebrated();
            for (var position : List.of(1, 2, 3)) {
                story.when(FOR_MUSTERHAUSEN, progress(story.at(position))).isRefused(Reason.NO_PROGRESS);
            }
        }

        @Test
        void a_fact_serves_an_item_once() {
            var story = celebrated();
            var reported = story.told(FOR_MUSTERHAUSEN, progress(story.at(4)));
            reported.when(FOR_VILLA_EJEMPLO, progress(story.at(4))).isRefused(Reason.PROGRESS_ALREADY_REPORTED);
            reported.told(FOR_MUSTERHAUSEN, new Retract(reported.at(5), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, progress(story.at(4)))
                    .isAccepted();
        }

        @Test
        void an_unknown_plan_or_a_dropped_item_makes_no_progress() {
            var story = celebrated();
            story.when(FOR_MUSTERHAUSEN, new ReportProgress(NEXT, GARDEN, story.at(4), null, false, null))
                    .isRefused(Reason.UNKNOWN_WORK_PLAN);
            story.when(FOR_MUSTERHAUSEN, new ReportProgress(PLAN, COMPOST, story.at(4), null, false, null))
                    .isRefused(Reason.UNKNOWN_PLAN_ITEM);
            story.told(FOR_MUSTERHAUSEN, new DropPlanItem(PLAN, GARDEN, BECAUSE))
                    .when(FOR_MUSTERHAUSEN, progress(story.at(4)))
                    .isRefused(Reason.PLAN_ITEM_DROPPED);
        }

        @Test
        void what_one_side_drops_of_an_agreed_plan_goes_on_until_both_endorse_that() {
            var story = agreed().told(FOR_VILLA_EJEMPLO, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, new DropPlanItem(PLAN, GARDEN, BECAUSE));
            story.when(FOR_VILLA_EJEMPLO, progress(story.at(7))).isAccepted();

            story.told(FOR_MUSTERHAUSEN, endorse(story.at(8))).told(FOR_VILLA_EJEMPLO, endorse(story.at(8)));
            story.when(FOR_VILLA_EJEMPLO, progress(story.at(7))).isRefused(Reason.PLAN_ITEM_DROPPED);
        }

        @Test
        void a_drop_that_is_disputed_drops_nothing() {
            var story = celebrated().told(FOR_MUSTERHAUSEN, new DropPlanItem(PLAN, GARDEN, BECAUSE));
            story.when(FOR_MUSTERHAUSEN, progress(story.at(4))).isRefused(Reason.PLAN_ITEM_DROPPED);

            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(5), BECAUSE, List.of()));
            story.when(FOR_MUSTERHAUSEN, progress(story.at(4))).isAccepted();
        }

        @Test
        void what_is_done_is_neither_dropped_nor_carried_over() {
            var next = celebrated().told(FOR_MUSTERHAUSEN, new DraftWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")));
            var done = next.told(FOR_MUSTERHAUSEN, new ReportProgress(PLAN, GARDEN, next.at(4), null, true, null));
            var drop = new DropPlanItem(PLAN, GARDEN, BECAUSE);
            var carry = new AddPlanItem(NEXT, GARDEN, CONTENT, new PlanItemRef(PLAN, GARDEN));
            done.when(FOR_MUSTERHAUSEN, drop).isRefused(Reason.PLAN_ITEM_DONE);
            done.when(FOR_MUSTERHAUSEN, carry).isRefused(Reason.PLAN_ITEM_DONE);
            done.told(FOR_MUSTERHAUSEN, new Correct(done.at(6), YEAR, progress(done.at(4)), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, carry)
                    .isAccepted();
            done.told(FOR_MUSTERHAUSEN, new Retract(done.at(4), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, drop)
                    .isAccepted();
        }

        @Test
        void what_was_dropped_is_not_done_by_a_correction() {
            var story = celebrated();
            var dropped = story.told(FOR_MUSTERHAUSEN, progress(story.at(4)))
                    .told(FOR_MUSTERHAUSEN, new DropPlanItem(PLAN, GARDEN, BECAUSE));
            dropped.when(
                            FOR_MUSTERHAUSEN,
                            new Correct(
                                    dropped.at(5),
                                    YEAR,
                                    new ReportProgress(PLAN, GARDEN, dropped.at(4), null, true, null),
                                    BECAUSE))
                    .isRefused(Reason.PLAN_ITEM_DROPPED);
        }

        @Test
        void progress_cites_the_fact_as_it_was_last_seen() {
            var story = celebrated();
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(4)))
                    .when(FOR_MUSTERHAUSEN, progress(story.at(4)))
                    .isRefused(Reason.CHANGED_SINCE);
        }
    }

    @Nested
    class Closing {

        private static Telling<PartnershipState, PartnershipCommand> closed() {
            return agreed().told(FOR_MUSTERHAUSEN, new CloseWorkPlan(PLAN, BECAUSE));
        }

        private static AddPlanItem carry(@Nullable PlanItemRef from) {
            return new AddPlanItem(NEXT, GARDEN, CONTENT, from);
        }

        @Test
        void a_closed_plan_changes_no_more() {
            agreed().when(FOR_MUSTERHAUSEN, new CloseWorkPlan(PLAN, BECAUSE))
                    .records(new WorkPlanClosed(PLAN, BECAUSE));
            var story = closed();
            for (var command : List.of(
                    add(COMPOST),
                    new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE),
                    new DropPlanItem(PLAN, GARDEN, BECAUSE),
                    new ProposeWorkPlan(PLAN),
                    new CloseWorkPlan(PLAN, null),
                    endorse(story.at(3)))) {
                story.when(FOR_VILLA_EJEMPLO, command).isRefused(Reason.WORK_PLAN_CLOSED);
            }
            drafted().when(FOR_MUSTERHAUSEN, new CloseWorkPlan(NEXT, null)).isRefused(Reason.UNKNOWN_WORK_PLAN);
        }

        @Test
        void progress_that_comes_in_late_is_still_reported() {
            var story = closed().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
            story.when(FOR_MUSTERHAUSEN, progress(story.at(8))).isAccepted();
        }

        @Test
        void an_open_item_is_carried_over_into_one_later_plan() {
            var from = new PlanItemRef(PLAN, GARDEN);
            var story = closed().told(FOR_MUSTERHAUSEN, new DraftWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")));
            story.when(FOR_MUSTERHAUSEN, carry(from)).records(new PlanItemAdded(NEXT, GARDEN, CONTENT, from));
            story.told(FOR_MUSTERHAUSEN, carry(from))
                    .when(FOR_MUSTERHAUSEN, new AddPlanItem(NEXT, COMPOST, CONTENT, from))
                    .isRefused(Reason.PLAN_ITEM_CARRIED_OVER);
        }

        @Test
        void an_item_that_both_agreed_to_goes_on_elsewhere_once_both_agreed_to_that() {
            var from = new PlanItemRef(PLAN, GARDEN);
            var story = agreed().told(FOR_VILLA_EJEMPLO, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, new DraftWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")))
                    .told(FOR_MUSTERHAUSEN, carry(from))
                    .told(FOR_MUSTERHAUSEN, new ProposeWorkPlan(NEXT));
            story.when(FOR_VILLA_EJEMPLO, progress(story.at(7))).isAccepted();
            story.when(FOR_VILLA_EJEMPLO, new AddPlanItem(NEXT, COMPOST, CONTENT, from))
                    .isRefused(Reason.PLAN_ITEM_CARRIED_OVER);

            var both = story.told(FOR_MUSTERHAUSEN, new Endorse(DocumentId.of(NEXT), story.at(9)))
                    .told(FOR_VILLA_EJEMPLO, new Endorse(DocumentId.of(NEXT), story.at(9)));
            both.when(FOR_VILLA_EJEMPLO, progress(story.at(7))).isRefused(Reason.PLAN_ITEM_CARRIED_OVER);
        }

        @Test
        void what_was_agreed_outside_the_record_carries_over_at_once() {
            var story = agreed().told(FOR_VILLA_EJEMPLO, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, new RecordWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")))
                    .told(FOR_MUSTERHAUSEN, carry(new PlanItemRef(PLAN, GARDEN)));
            story.when(FOR_VILLA_EJEMPLO, progress(story.at(7))).isRefused(Reason.PLAN_ITEM_CARRIED_OVER);
        }

        @Test
        void what_the_other_side_disputes_neither_closes_a_plan_nor_ends_an_item() {
            var closing = agreed().told(FOR_MUSTERHAUSEN, new CloseWorkPlan(PLAN, null));
            closing.told(FOR_VILLA_EJEMPLO, new Dispute(closing.at(7), BECAUSE, List.of()))
                    .when(FOR_VILLA_EJEMPLO, new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE))
                    .isAccepted();

            var carried = celebrated()
                    .told(FOR_MUSTERHAUSEN, new DraftWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")))
                    .told(FOR_MUSTERHAUSEN, carry(new PlanItemRef(PLAN, GARDEN)));
            carried.told(FOR_VILLA_EJEMPLO, new Dispute(carried.at(6), BECAUSE, List.of()))
                    .when(FOR_VILLA_EJEMPLO, progress(carried.at(4)))
                    .isAccepted();

            var done = celebrated();
            var completed = done.told(FOR_MUSTERHAUSEN, new ReportProgress(PLAN, GARDEN, done.at(4), null, true, null));
            completed
                    .told(FOR_VILLA_EJEMPLO, new Dispute(completed.at(5), BECAUSE, List.of()))
                    .when(FOR_VILLA_EJEMPLO, new DropPlanItem(PLAN, GARDEN, BECAUSE))
                    .isAccepted();
        }

        @Test
        void an_item_is_not_carried_into_its_own_plan_nor_from_nowhere() {
            drafted()
                    .when(FOR_MUSTERHAUSEN, new AddPlanItem(PLAN, COMPOST, CONTENT, new PlanItemRef(PLAN, GARDEN)))
                    .isRefused(Reason.PLAN_ITEM_CARRIED_INTO_ITS_OWN_PLAN);
            closed().told(FOR_MUSTERHAUSEN, new DraftWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")))
                    .when(FOR_MUSTERHAUSEN, carry(new PlanItemRef(PLAN, COMPOST)))
                    .isRefused(Reason.UNKNOWN_PLAN_ITEM);
        }
    }

    @Nested
    class Correcting {

        /** Entry 4: a second plan; entry 5: an item of the first goes on there. */
        private static Telling<PartnershipState, PartnershipCommand> carriedOver() {
            return drafted()
                    .told(FOR_MUSTERHAUSEN, new DraftWorkPlan(NEXT, Edtf.parse("2028"), what("Plan")))
                    .told(FOR_MUSTERHAUSEN, carried(GARDEN, new PlanItemRef(PLAN, GARDEN)));
        }

        private static AddPlanItem carried(PlanItemId item, @Nullable PlanItemRef from) {
            return new AddPlanItem(NEXT, item, CONTENT, from);
        }

        private static Correct anew(Cited cited, PartnershipCommand.Tell tell) {
            return new Correct(cited, YEAR, tell, BECAUSE);
        }

        @Test
        void what_a_closed_plan_says_is_not_corrected_and_its_closing_is() {
            var replanned = drafted().told(FOR_MUSTERHAUSEN, new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE));
            var closed = replanned.told(FOR_MUSTERHAUSEN, new CloseWorkPlan(PLAN, null));
            closed.when(FOR_MUSTERHAUSEN, anew(closed.at(2), draft())).isRefused(Reason.WORK_PLAN_CLOSED);
            closed.when(FOR_MUSTERHAUSEN, anew(closed.at(3), add(GARDEN))).isRefused(Reason.WORK_PLAN_CLOSED);
            closed.when(FOR_MUSTERHAUSEN, anew(closed.at(4), new ReplanItem(PLAN, GARDEN, CONTENT, BECAUSE)))
                    .isRefused(Reason.WORK_PLAN_CLOSED);
            closed.when(FOR_MUSTERHAUSEN, anew(closed.at(5), new CloseWorkPlan(PLAN, BECAUSE)))
                    .isAccepted();
        }

        @Test
        void an_item_is_not_carried_over_twice_by_a_correction() {
            var story = carriedOver().told(FOR_MUSTERHAUSEN, carried(COMPOST, null));
            story.when(FOR_MUSTERHAUSEN, anew(story.at(6), carried(COMPOST, new PlanItemRef(PLAN, GARDEN))))
                    .isRefused(Reason.PLAN_ITEM_CARRIED_OVER);
            story.when(FOR_MUSTERHAUSEN, anew(story.at(5), carried(GARDEN, new PlanItemRef(PLAN, GARDEN))))
                    .isAccepted();
        }

        @Test
        void a_correction_carries_no_item_from_itself_nor_in_a_circle() {
            var story = carriedOver();
            story.when(FOR_MUSTERHAUSEN, anew(story.at(5), carried(GARDEN, new PlanItemRef(NEXT, GARDEN))))
                    .isRefused(Reason.PLAN_ITEM_CARRIED_INTO_ITS_OWN_PLAN);
            story.when(
                            FOR_MUSTERHAUSEN,
                            anew(story.at(3), new AddPlanItem(PLAN, GARDEN, CONTENT, new PlanItemRef(NEXT, GARDEN))))
                    .isRefused(Reason.PLAN_ITEM_CARRIED_OVER);
        }

        @Test
        void a_report_is_corrected_and_a_fact_serves_its_item_once_all_the_same() {
            var story = drafted()
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
            var reported =
                    story.told(FOR_MUSTERHAUSEN, progress(story.at(4))).told(FOR_MUSTERHAUSEN, progress(story.at(5)));
            reported.when(
                            FOR_MUSTERHAUSEN,
                            anew(
                                    reported.at(6),
                                    new ReportProgress(PLAN, GARDEN, reported.at(4), BigDecimal.TEN, true, null)))
                    .isAccepted();
            reported.when(FOR_MUSTERHAUSEN, anew(reported.at(6), progress(reported.at(5))))
                    .isRefused(Reason.PROGRESS_ALREADY_REPORTED);
        }
    }
}
