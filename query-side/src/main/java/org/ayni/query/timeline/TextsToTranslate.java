package org.ayni.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.ayni.query.fact.Author;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is said in a partnership in other languages than one, and how far it is translated into that.
 *
 * @param position as of which it is shown
 * @param counts how many texts there are of each state, on all pages together; of none, it is left out
 * @param next behind which entry the next page begins; absent on the last
 */
public record TextsToTranslate(
        long position,
        Language into,
        Map<State, Integer> counts,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Told> texts,
        @Nullable Long next) {

    /** How far a text is translated. */
    public enum State {
        MISSING,
        /** What was translated is said otherwise by now. */
        STALE,
        MACHINE,
        UNAPPROVED,
        APPROVED
    }

    /** Where a text stands, as a command cites it; the hash is left out where it is that of an entry about a fact. */
    public record At(Cite entry, String path) {
        static At of(Seen entry, String path) {
            return new At(new Cite(entry.position(), entry.hash()), path);
        }
    }

    public record Cite(long position, @Nullable Hash hash) {}

    /**
     * A text as it stands.
     *
     * @param of what a translation of it cites
     * @param fact the position of the fact that says it, or about which it is said; of what is said about many, that of the entry
     * @param kind of that fact, or entry
     * @param translation what its readers are shown
     * @param former the last translation of what it said before
     */
    public record Told(
            At of,
            long fact,
            String kind,
            Edtf happened,
            Language language,
            Text words,
            State state,
            @Nullable Shown translation,
            @Nullable Former former) {}

    /**
     * What whoever reads that language is shown.
     *
     * @param of what an approval of it cites
     * @param by absent where it was told together with the original
     * @param others what else the same wording is translated with, here or elsewhere: somebody may want to say the same in both places
     */
    public record Shown(
            At of,
            Language language,
            Text words,
            @Nullable Translator by,
            @Nullable Text tool,
            Author recordedBy,
            List<Shown> others) {}

    /** @param original what was translated, as it was said then */
    public record Former(long position, Text original, Text words) {}
}
