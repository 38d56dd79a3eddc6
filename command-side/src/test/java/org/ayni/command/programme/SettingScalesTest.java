package org.ayni.command.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.ayni.command.Acting;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.programme.ProgrammeCommand.Correct;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.command.programme.ProgrammeCommand.SetScale;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingScalesTest {
    private static final ScaleId SCALE = new ScaleId("fuenf-stufen");
    private static final LocalizedText NAME = LocalizedText.of(Language.GERMAN, "Fünf Stufen");

    private static SetScale scale(LocalizedText name, int... steps) {
        return new SetScale(SCALE, name, null, steps(steps), List.of());
    }

    private static List<ScaleStep> steps(int... steps) {
        return IntStream.of(steps)
                .mapToObj(step -> new ScaleStep(step, LocalizedText.of(Language.GERMAN, "Stufe " + step)))
                .toList();
    }

    /** Entry 2: a scale from 0 to 4. */
    private static Telling<ProgrammeState, ProgrammeCommand> set() {
        return KeepingAProgrammeTest.running().told(Acting.OFFICE, scale(NAME, 0, 1, 2, 3, 4));
    }

    @Test
    void the_office_sets_a_scale_with_its_steps_in_order() {
        KeepingAProgrammeTest.running()
                .when(Acting.OFFICE, scale(NAME, 1, 2, 3))
                .records(new ScaleSet(SCALE, NAME, null, steps(1, 2, 3), List.of()));
        KeepingAProgrammeTest.running()
                .when(Telling.side("musterhausen"), scale(NAME, 1, 2, 3))
                .isRefused(Reason.ONLY_THE_OFFICE);
    }

    @Test
    void steps_are_two_at_least_and_follow_each_other() {
        for (var steps : List.of(new int[] {}, new int[] {1}, new int[] {2, 1}, new int[] {1, 1}, new int[] {0, 2})) {
            KeepingAProgrammeTest.running()
                    .when(Acting.OFFICE, scale(NAME, steps))
                    .isRefused(Reason.SCALE_STEPS_OUT_OF_ORDER);
        }
    }

    @Test
    void a_scale_stays_as_it_is_and_a_changed_one_is_a_new_one() {
        set().when(Acting.OFFICE, scale(NAME, 0, 1)).isRefused(Reason.SCALE_EXISTS);
        var story = set();
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020"), scale(NAME, 0, 1, 2), NAME))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
    }

    @Test
    void a_word_of_it_can_be_corrected() {
        var story = set();
        var anew = scale(LocalizedText.of(Language.GERMAN, "Fünf Schritte"), 0, 1, 2, 3, 4);
        story.when(Acting.OFFICE, new Correct(story.at(2), Edtf.parse("2020"), anew, NAME))
                .isAccepted();
    }

    @Test
    void the_id_of_a_retracted_scale_is_not_given_again() {
        var story = set();
        story.told(Acting.OFFICE, new Retract(story.at(2), NAME))
                .when(Acting.OFFICE, scale(NAME, 0, 1))
                .isRefused(Reason.SCALE_EXISTS);
    }
}
