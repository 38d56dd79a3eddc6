package org.ayni.command.partnership;

import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** What the two towns work on together, as they agree outside a workshop. */
public sealed interface ThemeCommand extends PartnershipCommand.Tell {

    /**
     * @param what with at least one theme or goal
     * @param valid from when until when, if that was said
     */
    record AgreeThemes(What what, @Nullable Edtf valid) implements ThemeCommand {}

    /** @param theme one that was agreed, here or in a workshop */
    record DropTheme(ThemeId theme, LocalizedText reason) implements ThemeCommand {}
}
