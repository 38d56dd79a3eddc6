package org.ayni.query.genealogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.nio.file.Path;
import java.util.List;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Learning;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the question to the activity and back, through the real wiring. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenealogyTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";
    private static final ProjectId GARDEN = new ProjectId("schulgarten");

    @TempDir
    Path data;

    @Test
    void from_a_question_to_an_idea_to_an_activity_and_back() {
        var journal = Chronicle.founded();
        journal.by(HERE)
                .tell(
                        "2020-12-01",
                        new WorkshopHeld(
                                new WorkshopId("erster"),
                                what(text("Erster Workshop")),
                                List.of(Outcome.of(Outcome.Kind.QUESTION, text("Wie lernen Kinder Kompost?"))),
                                null));
        journal.tell("2021-01", new ProjectRecorded(GARDEN, ProjectStage.IDEA, Whose.BOTH, what(text("Schulgarten"))));
        journal.tell("2021-01", new OriginNamed(ThingRef.of(GARDEN), ThingRef.parse("outcome/erster-1"), null));
        var proposed = journal.by(HERE)
                .tell("2021-02", new ProjectAdvanced(GARDEN, ProjectStage.PROPOSED, Whose.BOTH, BECAUSE));
        var planted = journal.tell(
                "2021-05",
                new ActivityRecorded(
                        ActivityKind.CELEBRATION,
                        Whose.BOTH,
                        what(text("Pflanztag")),
                        null,
                        new Learning(text("Wurmkompost"), Chronicle.VILLA_EJEMPLO, Chronicle.MUSTERHAUSEN),
                        null,
                        null,
                        List.of()));
        var entry = ThingRef.entry(planted.header().position());
        var link = journal.tell("2021-05", new OriginNamed(entry, ThingRef.of(GARDEN), null));
        journal.tell("2021-06", retraction(link));

        try (var served = Served.start(data)) {
            var seen = served.record(journal);
            var before = "&knownAt=" + link.header().position();

            var question = served.json(BASE + "/genealogy?of=outcome/erster-1" + before, seen);
            assertThat(question.at("/thing/kind").stringValue()).isEqualTo("question");
            assertThat(question.get("ancestors")).isEmpty();
            assertThat(question.at("/descendants/0/of/title/text").stringValue())
                    .isEqualTo("Schulgarten");
            assertThat(question.at("/descendants/1/of/title/text").stringValue())
                    .isEqualTo("Pflanztag");
            assertThat(question.at("/descendants/1/distance").asInt()).isEqualTo(2);
            var activity = served.json(BASE + "/genealogy?of=" + entry + before, seen);
            assertThat(activity.get("ancestors")).hasSize(2);
            assertThat(served.json(BASE + "/genealogy?of=" + entry, seen).get("ancestors"))
                    .as("a link that was taken back leads nowhere")
                    .isEmpty();
            assertThat(served.ask(BASE + "/genealogy?of=garten").statusCode()).isEqualTo(400);

            var project = served.json(BASE + "/projects", seen).at("/projects/0");
            assertThat(project.get("stage").stringValue()).isEqualTo("proposed");
            assertThat(project.at("/cameFrom/0/thing").stringValue()).isEqualTo("outcome/erster-1");
            assertThat(project.at("/steps")).hasSize(1);
            journal.by(Chronicle.THERE).tell("2021-07", Chronicle.dispute(proposed, "Nadie lo propuso"));
            var disputed = served.json(BASE + "/projects", served.record(journal));
            assertThat(disputed.at("/projects/0/stage").stringValue()).isEqualTo("idea");
            assertThat(disputed.at("/projects/0/steps")).hasSize(1);

            var learning = served.json(BASE + "/learning", seen).get("directions");
            assertThat(learning).hasSize(2);
            assertThat(learning.valueStream()
                            .filter(one -> one.get("from").stringValue().equals("villa-ejemplo"))
                            .findFirst()
                            .orElseThrow()
                            .at("/learned/0/idea/text")
                            .stringValue())
                    .isEqualTo("Wurmkompost");
        }
    }

    @Test
    void what_served_an_item_of_the_plan_came_of_it_and_the_chain_goes_on_to_the_practice() {
        var plan = new WorkPlanId("2022");
        var item = new PlanItemRef(plan, new PlanItemId("kompost"));
        var practice = new PracticeId("wurmkompost");
        var journal = Chronicle.founded();
        journal.tell("2021-01", new ProjectRecorded(GARDEN, ProjectStage.IDEA, Whose.BOTH, what(text("Schulgarten"))));
        journal.tell("2021-11", new WorkPlanDrafted(plan, Edtf.parse("2022"), what(text("Plan 2022"))));
        journal.tell(
                "2021-11",
                new PlanItemAdded(
                        plan,
                        item.item(),
                        new PlanItem(text("Kompost"), List.of(), List.of(), List.of(), null, null, List.of()),
                        null));
        journal.tell("2021-11", new OriginNamed(ThingRef.of(item), ThingRef.of(GARDEN), null));
        var planted = journal.tell("2022-05", Chronicle.delegation("Pflanztag"));
        var entry = ThingRef.entry(planted.header().position());
        var report = journal.by(HERE)
                .tell(
                        "2022-05",
                        new ProgressReported(plan, item.item(), planted.seen(), null, false, text("Die ersten Beete")));
        journal.tell("2022-09", new PracticeShared(practice, Whose.BOTH, what(text("Wurmkompost"))));
        journal.tell("2022-09", new OriginNamed(ThingRef.of(practice), entry, null));

        try (var served = Served.start(data)) {
            var seen = served.record(journal);
            var back = served.json(BASE + "/genealogy?of=practice/wurmkompost", seen)
                    .get("ancestors");
            assertThat(back.valueStream()
                            .map(step -> step.at("/from/title/text").stringValue()))
                    .containsExactly("Pflanztag", "Kompost", "Schulgarten");
            assertThat(back.at("/1/remark/text").stringValue()).isEqualTo("Die ersten Beete");

            journal.by(HERE).tell("2022-10", retraction(report));
            var later = served.record(journal);
            assertThat(served.json(BASE + "/genealogy?of=" + entry, later).get("ancestors"))
                    .isEmpty();
        }
    }
}
