package org.ayni.query.http;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one journal for texts that were said in another language than the reader's: facts of their own, found by
 * the wording that they translate. A wording that was corrected since has none.
 */
public interface Translations {

    /** Of a journal that knows of none. */
    Translations NONE = new Translations() {
        @Override
        public Optional<Rendering> of(LocalizedText original, List<Long> entries) {
            return Optional.empty();
        }

        @Override
        public boolean approves(LocalizedText original, Translation told) {
            return false;
        }
    };

    /**
     * The best translation there is.
     *
     * @param language of these words: the reader's, as spoken somewhere
     */
    record Rendering(Text words, Language language, Words.State state) {}

    /** @param entries one of which says it, as far as is known: what was made of it there comes first */
    Optional<Rendering> of(LocalizedText original, List<Long> entries);

    /** Whether somebody has approved this translation, which was told together with the original. */
    boolean approves(LocalizedText original, Translation told);

    /** What is translated here; where nothing is, what is translated there, in other journals. */
    default Translations or(Translations there) {
        var here = this;
        return new Translations() {
            @Override
            public Optional<Rendering> of(LocalizedText original, List<Long> entries) {
                return here.of(original, entries).or(() -> there.of(original, List.of()));
            }

            @Override
            public boolean approves(LocalizedText original, Translation told) {
                return here.approves(original, told) || there.approves(original, told);
            }
        };
    }

    /** What is translated in any of several journals; an entry of one is none of another, and has nothing of its own there. */
    static Translations ofAny(List<Translations> journals) {
        return new Translations() {
            @Override
            public Optional<Rendering> of(LocalizedText original, List<Long> entries) {
                return journals.stream()
                        .flatMap(one -> one.of(original, List.of()).stream())
                        .min(comparing(Rendering::state));
            }

            @Override
            public boolean approves(LocalizedText original, Translation told) {
                return journals.stream().anyMatch(one -> one.approves(original, told));
            }
        };
    }

    /** Where they are found. */
    interface Of {

        /**
         * What is translated for a reader, as was known then. It is looked up when it is first needed.
         *
         * @param publicly what everybody may read, when the public asks
         */
        Translations of(JournalId journal, KnownAt knownAt, Language reader, @Nullable PublicRecord publicly);

        /** What they are made from. */
        View view();
    }
}
