package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.ProjectCommand.AbandonProject;
import org.ayni.command.partnership.ProjectCommand.ApproveProject;
import org.ayni.command.partnership.ProjectCommand.CompleteProject;
import org.ayni.command.partnership.ProjectCommand.NoteProjectIdea;
import org.ayni.command.partnership.ProjectCommand.ProposeProject;
import org.ayni.command.partnership.ProjectCommand.RecordProject;
import org.ayni.command.partnership.ProjectCommand.StartProject;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectsTest {

    private static final ProjectId GARDEN = new ProjectId("schulgarten");

    private static NoteProjectIdea idea(ThingRef... from) {
        return new NoteProjectIdea(GARDEN, Whose.BOTH, what("Schulgarten"), List.of(from));
    }

    private static RecordProject past(ProjectStage stage) {
        return new RecordProject(GARDEN, stage, Whose.of(VILLA_EJEMPLO), what("Biblioteca"), List.of());
    }

    /** Entry 1: the idea. */
    private static Telling<PartnershipState, PartnershipCommand> noted() {
        return founded().told(FOR_MUSTERHAUSEN, idea());
    }

    @Test
    void an_idea_is_proposed_approved_started_and_completed_by_either_side() {
        noted().when(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null))
                .records(new ProjectAdvanced(GARDEN, ProjectStage.PROPOSED, Whose.BOTH, null));
        noted().told(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null))
                .told(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null))
                .told(FOR_MUSTERHAUSEN, new StartProject(GARDEN, null))
                .when(FOR_VILLA_EJEMPLO, new CompleteProject(GARDEN, BECAUSE))
                .records(new ProjectAdvanced(GARDEN, ProjectStage.COMPLETED, Whose.BOTH, BECAUSE));
    }

    @Test
    void no_step_is_left_out_or_taken_twice() {
        noted().when(FOR_MUSTERHAUSEN, new StartProject(GARDEN, null)).isRefused(Reason.PROJECT_STEP_OUT_OF_ORDER);
        noted().told(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null))
                .when(FOR_MUSTERHAUSEN, new ProposeProject(GARDEN, null))
                .isRefused(Reason.PROJECT_STEP_OUT_OF_ORDER);
        founded().when(FOR_MUSTERHAUSEN, new ProposeProject(GARDEN, null)).isRefused(Reason.UNKNOWN_PROJECT);
        noted().when(FOR_VILLA_EJEMPLO, idea()).isRefused(Reason.PROJECT_EXISTS);
    }

    @Test
    void no_step_is_dated_before_the_one_that_it_follows() {
        var story = founded()
                .happening("2020-05")
                .told(FOR_MUSTERHAUSEN, idea())
                .happening("2021")
                .told(FOR_MUSTERHAUSEN, new ProposeProject(GARDEN, null));
        story.happening("2020-12")
                .when(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null))
                .isRefused(Reason.PROJECT_STEP_DATED_OUT_OF_ORDER);
        story.when(FOR_MUSTERHAUSEN, new AbandonProject(GARDEN, null))
                .isRefused(Reason.PROJECT_STEP_DATED_OUT_OF_ORDER);
        story.happening("2021-01") // the proposal may have been made on any day of the year
                .when(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null))
                .isAccepted();
    }

    @Test
    void a_corrected_date_stays_between_the_steps_before_and_after() {
        var story = founded()
                .happening("2020")
                .told(FOR_MUSTERHAUSEN, idea())
                .happening("2021")
                .told(FOR_MUSTERHAUSEN, new ProposeProject(GARDEN, null))
                .happening("2022")
                .told(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null));
        for (var wrong : List.of("2019", "2023")) {
            story.when(FOR_MUSTERHAUSEN, proposedOn(wrong, story)).isRefused(Reason.PROJECT_STEP_DATED_OUT_OF_ORDER);
        }
        story.when(FOR_MUSTERHAUSEN, proposedOn("2022-03", story)).isAccepted();
    }

    private static Correct proposedOn(String when, Telling<PartnershipState, PartnershipCommand> story) {
        return new Correct(story.at(2), Edtf.parse(when), new ProposeProject(GARDEN, null), BECAUSE);
    }

    @Test
    void a_project_of_the_past_goes_on_from_where_it_stood_and_stays_whose_it_is() {
        founded()
                .told(FOR_VILLA_EJEMPLO, past(ProjectStage.RUNNING))
                .when(FOR_VILLA_EJEMPLO, new CompleteProject(GARDEN, null))
                .records(new ProjectAdvanced(GARDEN, ProjectStage.COMPLETED, Whose.of(VILLA_EJEMPLO), null));
    }

    @Test
    void what_ended_goes_no_further_until_that_is_taken_back() {
        noted().when(FOR_MUSTERHAUSEN, new AbandonProject(GARDEN, BECAUSE))
                .records(new ProjectAdvanced(GARDEN, ProjectStage.ABANDONED, Whose.BOTH, BECAUSE));
        var story = noted().told(FOR_MUSTERHAUSEN, new AbandonProject(GARDEN, BECAUSE));
        story.when(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null)).isRefused(Reason.PROJECT_ENDED);
        story.when(FOR_VILLA_EJEMPLO, new AbandonProject(GARDEN, BECAUSE)).isRefused(Reason.PROJECT_ENDED);
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE))
                .when(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null))
                .isAccepted();
    }

    @Test
    void a_step_that_the_other_side_disputes_neither_ends_the_project_nor_leads_on() {
        var ended = noted().told(FOR_MUSTERHAUSEN, new AbandonProject(GARDEN, BECAUSE));
        ended.told(FOR_VILLA_EJEMPLO, new Dispute(ended.at(2), BECAUSE, List.of()))
                .when(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null))
                .isAccepted();
        var proposed = noted().told(FOR_MUSTERHAUSEN, new ProposeProject(GARDEN, null));
        proposed.told(FOR_VILLA_EJEMPLO, new Dispute(proposed.at(2), BECAUSE, List.of()))
                .when(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null))
                .isRefused(Reason.PROJECT_STEP_OUT_OF_ORDER);
        proposed.told(FOR_VILLA_EJEMPLO, new ProposeProject(GARDEN, null)) // as that side says that it was
                .when(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null))
                .isAccepted();
    }

    @Test
    void a_step_is_not_taken_back_under_the_next() {
        var story = noted().told(FOR_MUSTERHAUSEN, new ProposeProject(GARDEN, null))
                .told(FOR_MUSTERHAUSEN, new ApproveProject(GARDEN, null));
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
    }

    @Test
    void what_it_came_from_is_told_with_it() {
        var feast = founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
        feast.when(FOR_MUSTERHAUSEN, idea(ThingRef.entry(1)))
                .records(
                        new ProjectRecorded(GARDEN, ProjectStage.IDEA, Whose.BOTH, what("Schulgarten")),
                        new OriginNamed(ThingRef.of(GARDEN), ThingRef.entry(1), null));
        feast.when(FOR_MUSTERHAUSEN, idea(ThingRef.parse("outcome/nie"))).isRefused(Reason.UNKNOWN_OUTCOME);
        feast.when(FOR_MUSTERHAUSEN, idea(ThingRef.entry(9))).isRefused(Reason.UNKNOWN_FACT);
        feast.when(FOR_MUSTERHAUSEN, idea(ThingRef.of(GARDEN))).isRefused(Reason.COMES_FROM_ITSELF);
    }

    @Test
    void a_correction_says_nothing_of_where_it_came_from() {
        var story = noted();
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), Edtf.parse("2026"), idea(ThingRef.entry(0)), BECAUSE))
                .isRefused(Reason.ORIGINS_ARE_CORRECTED_APART);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), Edtf.parse("2026"), idea(), BECAUSE))
                .isAccepted();
    }

    @Test
    void a_project_that_something_came_of_is_not_taken_back() {
        var story = noted().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                .told(FOR_MUSTERHAUSEN, new NameOrigin(ThingRef.entry(2), ThingRef.of(GARDEN), null));
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
    }
}
