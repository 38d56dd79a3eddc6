package org.ayni.command.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ayni.entry.Entry;
import org.ayni.entry.RecordedBy;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.Said;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Translation;
import org.ayni.events.value.Translator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Which texts the entries say, and in which languages: none of their words.
 *
 * @param entries by position; entries without any text are left out
 */
record Texts(PMap<Long, Saying> entries) {
    static final Texts NONE = new Texts(HashTreePMap.empty());

    /**
     * The texts of one entry.
     *
     * @param statement where the texts stand that state a fact: how their paths begin; absent in an entry about facts
     * @param texts by path
     */
    record Saying(Writer by, @Nullable String statement, PMap<String, Tongues> texts) {

        /** Whether the text is part of what states a fact: it holds no longer once that is stated anew. */
        boolean states(String path) {
            return statement != null && path.startsWith(statement);
        }
    }

    /**
     * In which languages one text is told.
     *
     * @param original absent where the entry only translates it
     * @param wording the same for the same words: whether a correction left them as they were is all that is ever asked of it
     */
    record Tongues(@Nullable Language original, PSet<Language> translations, int wording) {

        private static Tongues of(LocalizedText text) {
            return new Tongues(
                    text.language(),
                    HashTreePSet.from(text.translations().stream()
                            .map(Translation::language)
                            .toList()),
                    text.text().hashCode());
        }
    }

    /**
     * Who answers for the words.
     *
     * @param person absent where a machine gave them out
     */
    record Writer(@Nullable UUID person, @Nullable MunicipalityId side) {

        /** Whether it is the same person, for the same side. */
        boolean is(UUID subject, MunicipalityId acting) {
            return subject.equals(person) && acting.equals(side);
        }

        private static Writer of(RecordedBy by, @Nullable PartnershipFact stated) {
            return new Writer(
                    stated instanceof TextTranslated translated && translated.by() == Translator.MACHINE
                            ? null
                            : by.subject(),
                    by.side());
        }
    }

    Optional<Saying> at(long position) {
        return Optional.ofNullable(entries.get(position));
    }

    Optional<Tongues> at(long position, String path) {
        return at(position).map(saying -> saying.texts().get(path)).filter(Objects::nonNull);
    }

    Texts after(Entry<? extends PartnershipEvent> entry) {
        var event = entry.event();
        var stated = stated(event);
        PMap<String, Tongues> texts = HashTreePMap.empty();
        for (var said : Said.in(event).entrySet()) {
            texts = texts.plus(said.getKey(), Tongues.of(said.getValue()));
        }
        if (stated instanceof TextTranslated translated) {
            texts = texts.plus(translated.of().path(), new Tongues(null, HashTreePSet.singleton(translated.into()), 0));
        }
        if (texts.isEmpty()) {
            return this;
        }
        var saying = new Saying(Writer.of(entry.header().by(), stated), statement(event), texts);
        return new Texts(entries.plus(entry.header().position(), saying));
    }

    /** Whether an entry says the same words as another says there, wherever in it: lists may be in another order. */
    boolean saysToo(long position, Tongues said) {
        return at(position).stream()
                .flatMap(saying -> saying.texts().values().stream())
                .anyMatch(one -> Objects.equals(one.original(), said.original()) && one.wording() == said.wording());
    }

    /** How the paths begin of what states a fact; a translation is named by the path of its original. */
    private static @Nullable String statement(PartnershipEvent event) {
        if (stated(event) instanceof TextTranslated || event instanceof PartnershipFact) {
            return "";
        }
        return event instanceof FactCorrected ? TextAt.ANEW : null;
    }

    private static @Nullable PartnershipFact stated(PartnershipEvent event) {
        return event instanceof FactCorrected corrected
                ? corrected.fact()
                : event instanceof PartnershipFact fact ? fact : null;
    }
}
