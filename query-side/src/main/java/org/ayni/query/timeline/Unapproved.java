package org.ayni.query.timeline;

import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.ayni.query.fact.Author;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * A translation that readers are shown and that nobody has approved yet.
 *
 * @param of what an approval of it cites
 */
public record Unapproved(
        TextsToTranslate.At of,
        Language into,
        Text words,
        Words.Original original,
        Translator by,
        @Nullable Text tool,
        Author recordedBy) {

    static Unapproved of(Translated.Standing one, Language reader) {
        var told = one.told();
        return new Unapproved(
                TextsToTranslate.At.of(one.fact().stated(), told.of().path()),
                told.into(),
                told.words(),
                new Words.Original(
                        one.original().language(), Words.plain(one.original().text(), reader)),
                told.by(),
                told.tool(),
                one.fact().by());
    }

    /** What a person wrote, the other side reads beside its original; what a machine gave out, whoever speaks both languages. */
    public boolean waitsFor(MunicipalityId side) {
        return switch (by) {
            case PERSON -> !side.equals(recordedBy.side());
            case MACHINE -> true;
        };
    }
}
