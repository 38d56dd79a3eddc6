package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.ThemeCommand.AgreeThemes;
import org.ayni.command.partnership.ThemeCommand.DropTheme;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommonThemesTest {
    private static final ThemeId WATER = new ThemeId("wasser");
    private static final DropTheme DROP = new DropTheme(WATER, BECAUSE);

    private static What common(ThemeId... themes) {
        var what = what("Gemeinsame Themen");
        return new What(
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                what.phase(),
                what.actors(),
                what.sdgs(),
                what.counts(),
                what.quantities(),
                List.of(themes),
                what.sources(),
                what.confidence(),
                what.differing());
    }

    private static AgreeThemes agree(ThemeId... themes) {
        return new AgreeThemes(common(themes), Edtf.parse("2022"));
    }

    @Test
    void themes_are_agreed_by_both_sides_who_confirm_it_like_any_joint_fact() {
        founded().when(FOR_VILLA_EJEMPLO, agree(WATER)).records(new ThemesAgreed(common(WATER), Edtf.parse("2022")));
        founded()
                .told(FOR_VILLA_EJEMPLO, agree(WATER))
                .when(FOR_MUSTERHAUSEN, new Confirm(new Cited(1, null)))
                .isAccepted();
    }

    @Test
    void whoever_agrees_names_a_theme_or_a_goal() {
        founded().when(FOR_VILLA_EJEMPLO, agree()).isRefused(Reason.NO_THEME_AGREED);
    }

    @Test
    void what_is_common_is_dropped_and_may_be_agreed_again() {
        var dropped = founded().told(FOR_VILLA_EJEMPLO, agree(WATER));
        dropped.when(FOR_MUSTERHAUSEN, DROP).records(new ThemeDropped(WATER, BECAUSE));
        dropped.told(FOR_MUSTERHAUSEN, DROP).when(FOR_VILLA_EJEMPLO, DROP).isRefused(Reason.THEME_NOT_COMMON);
        dropped.told(FOR_VILLA_EJEMPLO, agree(WATER))
                .when(FOR_MUSTERHAUSEN, DROP)
                .isAccepted();
    }

    @Test
    void what_the_other_side_disputes_makes_no_theme_common_and_drops_none() {
        founded()
                .told(FOR_VILLA_EJEMPLO, agree(WATER))
                .told(FOR_MUSTERHAUSEN, new Dispute(new Cited(1, null), BECAUSE, List.of()))
                .when(FOR_VILLA_EJEMPLO, DROP)
                .isRefused(Reason.THEME_NOT_COMMON);
        founded()
                .told(FOR_VILLA_EJEMPLO, agree(WATER))
                .told(FOR_VILLA_EJEMPLO, DROP)
                .told(FOR_MUSTERHAUSEN, new Dispute(new Cited(2, null), BECAUSE, List.of()))
                .when(FOR_MUSTERHAUSEN, DROP)
                .isAccepted();
    }

    @Test
    void what_a_workshop_agreed_is_dropped_too_and_what_was_never_common_is_not() {
        founded()
                .told(FOR_MUSTERHAUSEN, new RecordWorkshop(new WorkshopId("1"), common(WATER), List.of(), null))
                .when(FOR_VILLA_EJEMPLO, DROP)
                .isAccepted();
        founded().when(FOR_VILLA_EJEMPLO, DROP).isRefused(Reason.THEME_NOT_COMMON);
        founded()
                .told(FOR_VILLA_EJEMPLO, agree(WATER))
                .told(FOR_VILLA_EJEMPLO, new Retract(new Cited(1, null), BECAUSE))
                .when(FOR_VILLA_EJEMPLO, DROP)
                .isRefused(Reason.THEME_NOT_COMMON);
    }
}
