package org.ayni.cli.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;
import tools.jackson.databind.JsonNode;

/**
 * Reads a text in several languages: {@code {"de": "...", "es": "...", "original": "de", "translations": {"es":
 * "unapproved"}}}. Where no original is named, it is the first. No file approves a translation: whoever has read both does, once they
 * stand in the record.
 */
final class Texts {

    private static final Map<String, Boolean> UNAPPROVED = Map.of("unapproved", true);

    private Texts() {}

    static LocalizedText read(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var original = fields.optional("original", Reader.value(Language::new));
        var marks = fields.optional("translations", Texts::marks);
        var texts = new LinkedHashMap<Language, Text>();
        for (var name : fields.others()) {
            var text = fields.optional(name, Reader.value(Text::of));
            var language = Reader.valid(at.child(name), () -> new Language(name));
            if (text != null) {
                texts.put(language, text);
            }
        }
        if (texts.isEmpty()) {
            fields.missing("a text stands in one language at least, like {\"de\": \"...\"}");
        }
        return fields.build(() -> {
            var said = original == null ? texts.keySet().iterator().next() : original;
            var first = texts.remove(said);
            if (first == null) {
                throw at.no(Code.MISSING, "the original, in \"%s\", is missing".formatted(said));
            }
            var translations = new ArrayList<Translation>();
            texts.forEach((language, text) -> translations.add(new Translation(language, text, false)));
            if (marks != null) {
                marks.stream().filter(language -> !texts.containsKey(language)).forEach(language -> {
                    throw at.child("translations")
                            .no(Code.MISSING, "the translation into \"%s\" is missing".formatted(language));
                });
            }
            return new LocalizedText(said, first, translations);
        });
    }

    private static Set<Language> marks(JsonNode node, At at) {
        var fields = new Fields(node, at);
        var marks = new LinkedHashSet<Language>();
        for (var name : fields.others()) {
            var mark = fields.optional(name, Reader.word(UNAPPROVED));
            var language = Reader.valid(at.child(name), () -> new Language(name));
            if (mark != null) {
                marks.add(language);
            }
        }
        return fields.build(() -> marks);
    }
}
