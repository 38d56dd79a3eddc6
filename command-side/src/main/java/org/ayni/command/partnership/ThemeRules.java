package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.CommonTheme;
import org.ayni.command.partnership.Subject.ThemeAgreement;
import org.ayni.command.partnership.Subject.ThemeDrop;
import org.ayni.command.partnership.ThemeCommand.AgreeThemes;
import org.ayni.command.partnership.ThemeCommand.DropTheme;
import org.ayni.events.ThemeFact;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.value.ThemeId;

/** A theme is common from when it was agreed until it is dropped; it may be agreed again after that. */
final class ThemeRules {

    private ThemeRules() {}

    static Optional<Refused> stage(PartnershipState state, ThemeCommand command) {
        return switch (command) {
            case AgreeThemes(var what, var _) ->
                when(what.themes().isEmpty() && what.sdgs().isEmpty(), Reason.NO_THEME_AGREED);
            case DropTheme(var theme, var _) -> when(!isCommon(state, theme), Reason.THEME_NOT_COMMON, theme);
        };
    }

    static ThemeFact fact(ThemeCommand command) {
        return switch (command) {
            case AgreeThemes(var what, var valid) -> new ThemesAgreed(what, valid);
            case DropTheme(var theme, var reason) -> new ThemeDropped(theme, reason);
        };
    }

    static Gist<Subject> gist(ThemeFact fact) {
        return switch (fact) {
            case ThemesAgreed(var what, var _) ->
                about(new ThemeAgreement(), actors(what)).bringing(common(what.themes()));
            case ThemeDropped(var theme, var _) -> about(new ThemeDrop(theme));
        };
    }

    static List<CommonTheme> common(List<ThemeId> themes) {
        return themes.stream().distinct().map(CommonTheme::new).toList();
    }

    private static boolean isCommon(PartnershipState state, ThemeId theme) {
        return Stream.concat(
                        state.facts().about(new CommonTheme(theme)),
                        state.facts().about(new ThemeDrop(theme)))
                .filter(state::isOfEffect)
                .max(Comparator.comparingLong(Fact::position))
                .filter(fact -> !(fact.subject() instanceof ThemeDrop))
                .isPresent();
    }
}
