package org.ayni.year;

import java.util.List;
import java.util.Map;

/** What something is called in both languages. Who writes it down writes in the own language, and adds the other. */
record Title(String german, String spanish) {

    String in(String language) {
        return language.equals("de") ? german : spanish;
    }

    /** As a command has it when this town writes it. */
    String by(Town town) {
        var other = town.language.equals("de") ? "es" : "de";
        return Play.JSON.writeValueAsString(Map.of(
                "language",
                town.language,
                "text",
                in(town.language),
                "translations",
                List.of(Map.of("language", other, "text", in(other)))));
    }

    /** A text in the language of the town alone. */
    static String only(Town town, String text) {
        return Play.JSON.writeValueAsString(Map.of("language", town.language, "text", text));
    }
}
