package org.ayni.query.journals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.Said;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;

/** Translations of what was told, at random, and what is said about them. */
final class RandomTranslations {
    private static final List<Language> INTO = List.of(Language.SPANISH, Language.GERMAN, Language.PORTUGUESE);

    private final List<TextAt> said = new ArrayList<>();
    private final List<TextTranslated> translations = new ArrayList<>();
    private final List<TextAt> translated = new ArrayList<>();

    /** What an entry says can be translated from then on. */
    void recorded(Seen entry, Event event) {
        Said.in(event).keySet().forEach(path -> said.add(new TextAt(entry, path)));
        if (event instanceof TextTranslated translation) {
            translations.add(translation);
            translated.add(new TextAt(entry, translation.of().path()));
        }
    }

    /** @param none where nothing was said yet */
    Supplier<PartnershipFact> fact(Samples samples, MunicipalityId side, Seen none) {
        if (!translated.isEmpty() && samples.coin()) {
            var one = samples.number(translated.size());
            return () -> new TranslationApproved(
                    translated.get(one), translations.get(one).into(), side);
        }
        var of = said.isEmpty() ? new TextAt(none, "what.title") : samples.of(said);
        var into = samples.of(INTO);
        var words = Text.of("texto " + samples.number(9));
        var by = samples.of(List.of(Translator.values()));
        var tool = samples.maybe(() -> Text.of("tool"));
        return () -> new TextTranslated(of, into, words, by, tool, side);
    }
}
