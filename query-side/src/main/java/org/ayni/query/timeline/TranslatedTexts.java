package org.ayni.query.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Translation;
import org.ayni.query.http.PublicRecord;
import org.ayni.query.http.Reader;
import org.ayni.query.http.Translations;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.View;
import org.jspecify.annotations.Nullable;

/** The translations that the rows of the timeline know of. */
public final class TranslatedTexts implements Translations.Of {
    private final Timeline timeline;

    public TranslatedTexts(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public View view() {
        return timeline.view();
    }

    @Override
    public Translations of(JournalId journal, KnownAt knownAt, Language reader, @Nullable PublicRecord publicly) {
        return new Lookup(() -> {
            var all = all(journal, timeline.view().position(journal, knownAt), Reader.of(reader));
            return publicly == null ? all : all.publicly(publicly);
        });
    }

    /** All that stand, into one language. */
    Translated all(JournalId journal, long at, Reader reader) {
        var facts = timeline.translations(reader.language(), at, journal).stream()
                .filter(fact -> !fact.retracted())
                .toList();
        return Translated.of(facts, Originals.of(facts, timeline.view(), journal, at), reader);
    }

    /** Into any language, of each the newest first. What was told with its original is confirmed with it, and no part of it. */
    public List<Unapproved> unapproved(JournalId journal, long at, Language reader) {
        var facts = timeline.translations(at, journal).stream()
                .filter(fact -> !fact.retracted())
                .toList();
        var originals = Originals.of(facts, timeline.view(), journal, at);
        return facts.stream()
                .flatMap(fact -> fact.told() instanceof TextTranslated told ? Stream.of(told.into()) : Stream.empty())
                .distinct()
                .sorted(Comparator.comparing(Language::tag))
                .flatMap(into -> Translated.of(facts, originals, Reader.of(into)).unapproved().stream()
                        .filter(one -> one.told().into().equals(into)))
                .map(one -> Unapproved.of(one, reader))
                .toList();
    }

    /** Reads them once, when a text is met that the reader does not read. */
    private static final class Lookup implements Translations {
        private final Supplier<Translated> read;
        private @Nullable Translated found;

        Lookup(Supplier<Translated> read) {
            this.read = read;
        }

        private Translated found() {
            var known = found;
            if (known == null) {
                known = read.get();
                found = known;
            }
            return known;
        }

        @Override
        public Optional<Translations.Rendering> of(LocalizedText original, List<Long> entries) {
            return found().of(original, entries);
        }

        @Override
        public boolean approves(LocalizedText original, Translation told) {
            return found().approves(original, told);
        }
    }
}
