package org.ayni.events;

import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** What the two towns have agreed to work on together, outside a workshop; what came out of one is told with it. */
public sealed interface ThemeFact extends PartnershipEvent.PartnershipFact {

    /**
     * Themes and fields of action are common from then on, and goals are of interest to both.
     *
     * @param what with the themes and the goals
     * @param valid from when until when; absent when nobody has said
     */
    @EventName("partnership.themes-agreed.v1")
    record ThemesAgreed(What what, @Nullable Edtf valid) implements ThemeFact {}

    /** It is common no more, wherever that was agreed. */
    @EventName("partnership.theme-dropped.v1")
    record ThemeDropped(ThemeId theme, LocalizedText reason) implements ThemeFact {}
}
