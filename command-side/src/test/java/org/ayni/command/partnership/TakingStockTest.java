package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_NEITHER;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.StocktakingCommand.AssessSdg;
import org.ayni.command.partnership.StocktakingCommand.Scale;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ScaleRef;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.ScaleStep;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingStockTest {
    private static final Sdg GOAL = Sdg.goal(12);
    private static final JournalId KNP = JournalId.parse("programme/knp");
    private static final ScaleId FIVE = new ScaleId("fuenf-stufen");
    private static final ScaleSet SET =
            new ScaleSet(FIVE, BECAUSE, null, List.of(new ScaleStep(1, BECAUSE), new ScaleStep(2, BECAUSE)), List.of());

    private static AssessSdg assess(Sdg sdg, @Nullable Integer step) {
        return new AssessSdg(sdg, null, step, null, List.of(), List.of());
    }

    private static AssessSdg onScale(String programme, ScaleId scale, long position, int step) {
        var cited = new Scale(new ProgrammeId(programme), scale, new Cited.Elsewhere(KNP, position, null));
        return new AssessSdg(GOAL, cited, step, null, List.of(), List.of());
    }

    private static SdgAssessed assessed(@Nullable Integer step) {
        return new SdgAssessed(MUSTERHAUSEN, GOAL, null, step, null, List.of(), List.of());
    }

    private static Telling<PartnershipState, PartnershipCommand> withScale() {
        return founded().elsewhere("programme/knp", 3, SET);
    }

    @Test
    void a_side_takes_stock_of_a_goal_for_itself() {
        founded().when(FOR_MUSTERHAUSEN, assess(GOAL, 0)).records(assessed(0));
        founded().when(FOR_NEITHER, assess(GOAL, 0)).isRefused(Reason.NOT_A_SIDE);
    }

    @Test
    void it_need_not_know_where_it_stands() {
        founded().when(FOR_MUSTERHAUSEN, assess(GOAL, null)).records(assessed(null));
    }

    @Test
    void it_takes_stock_again_later() {
        founded()
                .told(FOR_MUSTERHAUSEN, assess(GOAL, 1))
                .when(FOR_MUSTERHAUSEN, assess(GOAL, 3))
                .records(assessed(3));
    }

    @Test
    void nobody_has_to_confirm_it() {
        var story = founded().told(FOR_MUSTERHAUSEN, assess(GOAL, 1));
        story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).isRefused(Reason.OWN_AFFAIR);
    }

    @Test
    void the_standard_scale_goes_from_0_to_4() {
        founded().when(FOR_MUSTERHAUSEN, assess(GOAL, 4)).isAccepted();
        founded().when(FOR_MUSTERHAUSEN, assess(GOAL, 5)).isRefused(Reason.STEP_NOT_ON_SCALE);
        founded().when(FOR_MUSTERHAUSEN, assess(GOAL, -1)).isRefused(Reason.STEP_NOT_ON_SCALE);
    }

    @Test
    void of_the_agenda_as_a_whole_no_stock_is_taken() {
        founded().when(FOR_MUSTERHAUSEN, assess(Sdg.AGENDA_2030, 1)).isRefused(Reason.NEITHER_GOAL_NOR_TARGET);
        founded().when(FOR_MUSTERHAUSEN, assess(new Sdg("12.3"), 1)).isAccepted();
    }

    @Test
    void a_scale_of_a_programme_is_read_in_its_journal() {
        withScale()
                .when(FOR_MUSTERHAUSEN, onScale("knp", FIVE, 3, 2))
                .records(new SdgAssessed(
                        MUSTERHAUSEN,
                        GOAL,
                        new ScaleRef(new ProgrammeId("knp"), FIVE, new EntryRef(KNP, 3, Telling.hash(KNP, 3))),
                        2,
                        null,
                        List.of(),
                        List.of()));
        withScale().when(FOR_MUSTERHAUSEN, onScale("knp", FIVE, 3, 0)).isRefused(Reason.STEP_NOT_ON_SCALE);
        withScale().when(FOR_MUSTERHAUSEN, onScale("knp", FIVE, 9, 2)).isRefused(Reason.CITED_ENTRY_MISSING);
        withScale()
                .when(FOR_MUSTERHAUSEN, onScale("knp", new ScaleId("zehn"), 3, 2))
                .isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
        withScale()
                .when(FOR_MUSTERHAUSEN, onScale("anderes", FIVE, 3, 2))
                .isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
        withScale()
                .elsewhere("programme/knp", 4, new ProgrammeFactRetracted(new Seen(3, Telling.hash(KNP, 3)), BECAUSE))
                .when(FOR_MUSTERHAUSEN, onScale("knp", FIVE, 3, 2))
                .isRefused(Reason.CITED_ENTRY_RETRACTED);
    }

    @Test
    void what_shows_it_is_cited_as_it_was_seen() {
        var story = founded().told(FOR_VILLA_EJEMPLO, celebration(Whose.BOTH));
        story.when(FOR_MUSTERHAUSEN, shownBy(story.at(1)))
                .records(new SdgAssessed(MUSTERHAUSEN, GOAL, null, 1, null, List.of(story.seen(1)), List.of()));
        story.when(FOR_MUSTERHAUSEN, shownBy(new Cited(1, Hash.ZERO))).isRefused(Reason.CITED_ENTRY_DIFFERS);
        story.when(FOR_MUSTERHAUSEN, shownBy(new Cited(7, null))).isRefused(Reason.UNKNOWN_FACT);
    }

    private static AssessSdg shownBy(Cited entry) {
        return new AssessSdg(GOAL, null, 1, null, List.of(entry), List.of());
    }

    @Test
    void a_correction_stays_with_its_goal_and_on_its_scale() {
        var story = founded().told(FOR_MUSTERHAUSEN, assess(GOAL, 1));
        var then = Edtf.parse("2020-11");
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), then, assess(GOAL, 2), BECAUSE))
                .records(new FactCorrected(story.seen(1), then, assessed(2), BECAUSE));
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), then, assess(GOAL, 9), BECAUSE))
                .isRefused(Reason.STEP_NOT_ON_SCALE);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), then, assess(Sdg.goal(5), 2), BECAUSE))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
    }
}
