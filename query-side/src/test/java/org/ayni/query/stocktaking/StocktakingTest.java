package org.ayni.query.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.ALTDORF;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.predecessor;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ScaleRef;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StocktakingTest {
    private static final ScaleRef TEN = new ScaleRef(
            new ProgrammeId("knp"), new ScaleId("zehn"), new EntryRef(JournalId.parse("programme/knp"), 3, Hash.ZERO));

    private final Journal journal = Chronicle.founded();

    @Test
    void on_the_same_step_both_sides_are_alike() {
        here("2020", "12", 2);
        there("2021", "12", 2);

        assertThat(goal("12").compared()).isEqualTo(Goal.Compared.ALIKE);
        assertThat(goal("12").apart()).isZero();
        assertThat(goal("12").learning()).isNull();
    }

    @Test
    void on_different_steps_it_is_said_how_far_apart_they_are() {
        here("2020", "12", 2);
        there("2020", "12", 3);

        assertThat(goal("12").compared()).isEqualTo(Goal.Compared.DIFFERENT);
        assertThat(goal("12").apart()).isEqualTo(1);
        assertThat(goal("12").learning()).as("one step is within the doubt").isNull();
    }

    @Test
    void two_steps_behind_a_side_could_learn_from_the_other() {
        here("2020", "12", 4);
        there("2020", "12", 2);
        here("2020", "5", 0);
        there("2020", "5", 3);

        assertThat(goal("12").learning()).isEqualTo(new Goal.Learning(VILLA_EJEMPLO, MUSTERHAUSEN, 2));
        assertThat(goal("5").learning()).isEqualTo(new Goal.Learning(MUSTERHAUSEN, VILLA_EJEMPLO, 3));
        assertThat(shown(null).stepsAhead()).isEqualTo(2);
    }

    @Test
    void what_only_one_side_has_assessed_is_unknown_and_not_the_lowest_step() {
        here("2020", "12", 0);

        assertThat(goal("12").compared()).isEqualTo(Goal.Compared.UNKNOWN);
        assertThat(goal("12").apart()).isNull();
        assertThat(goal("12").learning()).isNull();
        assertThat(side("12", VILLA_EJEMPLO).known()).isEqualTo(Goal.Known.NOT_ASSESSED);
        assertThat(side("12", VILLA_EJEMPLO).latest()).isNull();
        assertThat(side("12", VILLA_EJEMPLO).onAnotherScale()).isFalse();
    }

    @Test
    void a_step_that_nobody_knows_is_unknown() {
        here("2020", "12", null);
        there("2020", "12", 0);

        assertThat(goal("12").compared()).isEqualTo(Goal.Compared.UNKNOWN);
        assertThat(side("12", MUSTERHAUSEN).known()).isEqualTo(Goal.Known.STEP_UNKNOWN);
        assertThat(side("12", VILLA_EJEMPLO).known()).isEqualTo(Goal.Known.KNOWN);
    }

    @Test
    void how_it_developed_stays_visible_in_the_order_in_which_it_happened() {
        here("2022", "12", 3);
        here("2020", "12", 1);
        there("2022", "12", 3);

        assertThat(side("12", MUSTERHAUSEN).history())
                .extracting(Goal.Assessment::step)
                .containsExactly(1, 3);
        assertThat(goal("12").compared()).isEqualTo(Goal.Compared.ALIKE);
        assertThat(goal("12", LocalDate.parse("2021-06-30")).compared())
                .as("two years earlier only one side had taken stock")
                .isEqualTo(Goal.Compared.UNKNOWN);
    }

    @Test
    void different_scales_are_never_compared() {
        here("2020", "12", 2);
        journal.by(THERE).tell("2020", assessed(VILLA_EJEMPLO, "12", TEN, 2));

        var scales = shown(null).scales();
        assertThat(scales).hasSize(2);
        assertThat(scales)
                .allSatisfy(scale -> assertThat(scale.goals()).singleElement().satisfies(goal -> {
                    assertThat(goal.compared()).isEqualTo(Goal.Compared.UNKNOWN);
                    assertThat(goal.sides())
                            .extracting(Goal.Side::onAnotherScale)
                            .containsOnlyOnce(true);
                }));
    }

    @Test
    void steps_have_the_names_of_their_scale_in_the_readers_language() {
        here("2020", "5", 4);
        journal.by(THERE).tell("2020", assessed(VILLA_EJEMPLO, "12", TEN, 2));

        var scales = shown(null).scales();
        assertThat(scales.getFirst().programme()).isNull();
        assertThat(scales.getFirst().steps()).hasSize(5);
        assertThat(meaning(scales.getFirst())).isEqualTo("fester Teil des Alltags");
        assertThat(scales.getLast().scale()).hasToString("zehn");
        assertThat(meaning(scales.getLast())).isEqualTo("zweite Stufe");
    }

    @Test
    void where_the_programme_cannot_be_read_the_numbers_stand_without_names() {
        journal.by(THERE).tell("2020", assessed(VILLA_EJEMPLO, "12", TEN, 2));

        var scale = shown(null, _ -> Optional.empty()).scales().getFirst();
        assertThat(scale.name()).isNull();
        assertThat(scale.goals().getFirst().sides().getFirst().latest())
                .satisfies(latest -> assertThat(latest.step()).isEqualTo(2));
    }

    @Test
    void goals_and_targets_stand_in_their_order() {
        for (var sdg : List.of("3.c", "12.3", "3.9", "12", "3")) {
            here("2020", sdg, 1);
        }

        assertThat(shown(null).scales().getFirst().goals())
                .extracting(goal -> goal.sdg().value())
                .containsExactly("3", "3.9", "3.c", "12", "12.3");
    }

    @Test
    void an_assessment_that_was_taken_back_does_not_count_and_a_corrected_one_counts_as_corrected() {
        here("2020", "12", 1);
        journal.by(HERE);
        var mistaken = journal.tell("2021", assessed(MUSTERHAUSEN, "12", null, 4));
        journal.tell("2026-11-22", retraction(mistaken));
        var typo = journal.tell("2019", assessed(MUSTERHAUSEN, "5", null, 4));
        journal.tell("2026-11-22", correction(typo, "2019", assessed(MUSTERHAUSEN, "5", null, 0)));

        assertThat(side("12", MUSTERHAUSEN).latest())
                .satisfies(latest -> assertThat(latest.step()).isEqualTo(1));
        assertThat(side("12", MUSTERHAUSEN).history()).hasSize(2);
        assertThat(side("5", MUSTERHAUSEN).latest()).satisfies(latest -> {
            assertThat(latest.step()).isZero();
            assertThat(latest.fact().state()).isEqualTo(Standing.OWN_AFFAIR);
        });
    }

    @Test
    void a_side_answers_for_what_it_succeeded() {
        journal.by(HERE).tell("2001", predecessor());
        journal.tell("1999", assessed(ALTDORF, "11", null, 1));

        assertThat(side("11", MUSTERHAUSEN).known()).isEqualTo(Goal.Known.KNOWN);
    }

    @Test
    void what_workshops_found_alike_and_different_stands_beside() {
        var workshop = journal.tell(
                "2020-12-01",
                new WorkshopHeld(
                        new WorkshopId("erster"),
                        what(text("Workshop")),
                        List.of(
                                Outcome.of(Outcome.Kind.SIMILARITY, text("Viele Ältere")),
                                Outcome.of(Outcome.Kind.QUESTION, text("Wer fehlt?")),
                                Outcome.of(Outcome.Kind.DIFFERENCE, text("Wasser"))),
                        null));

        assertThat(shown(null).found())
                .extracting(Stocktaking.Found::kind)
                .containsExactly(Outcome.Kind.SIMILARITY, Outcome.Kind.DIFFERENCE);
        var difference = shown(null).found().getLast().outcome();
        journal.tell("2026-11-22", new OutcomeDropped(difference, text("Stimmt nicht")));
        assertThat(shown(null).found())
                .as("what was dropped was not found")
                .extracting(Stocktaking.Found::kind)
                .containsExactly(Outcome.Kind.SIMILARITY);
        journal.tell("2026-11-22", retraction(workshop));
        assertThat(shown(null).found()).isEmpty();
    }

    private void here(String happened, String sdg, @Nullable Integer step) {
        journal.by(HERE).tell(happened, assessed(MUSTERHAUSEN, sdg, null, step));
    }

    private void there(String happened, String sdg, @Nullable Integer step) {
        journal.by(THERE).tell(happened, assessed(VILLA_EJEMPLO, sdg, null, step));
    }

    private static SdgAssessed assessed(
            MunicipalityId side, String sdg, @Nullable ScaleRef scale, @Nullable Integer step) {
        return new SdgAssessed(side, new Sdg(sdg), scale, step, null, List.of(), List.of());
    }

    private static String meaning(Scale scale) {
        return scale.goals().getFirst().sides().stream()
                .flatMap(side -> side.history().stream())
                .findFirst()
                .map(Goal.Assessment::means)
                .orElseThrow()
                .text();
    }

    private Goal.Side side(String sdg, MunicipalityId side) {
        return goal(sdg).sides().stream()
                .filter(one -> one.side().equals(side))
                .findFirst()
                .orElseThrow();
    }

    private Goal goal(String sdg) {
        return goal(sdg, null);
    }

    private Goal goal(String sdg, @Nullable LocalDate happenedBy) {
        return shown(happenedBy).scales().getFirst().goals().stream()
                .filter(goal -> goal.sdg().value().equals(sdg))
                .findFirst()
                .orElseThrow();
    }

    private Stocktaking shown(@Nullable LocalDate happenedBy) {
        var steps = List.of(new ScaleStep(1, text("erste Stufe")), new ScaleStep(2, text("zweite Stufe")));
        var ten = new ScaleSet(TEN.scale(), text("Zehn"), null, steps, List.of());
        return shown(happenedBy, scale -> scale.equals(TEN) ? Optional.of(ten) : Optional.empty());
    }

    private Stocktaking shown(@Nullable LocalDate happenedBy, Scale.Set set) {
        var fold = new StocktakingFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return Stocktaking.of(
                folded.position(),
                folded.state(),
                set,
                new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START));
    }
}
