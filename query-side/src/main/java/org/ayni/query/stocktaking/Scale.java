package org.ayni.query.stocktaking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ayni.events.ProgrammeEvent.ScaleSet;
import org.ayni.events.ScaleRef;
import org.ayni.events.value.Language;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.StandardScale;
import org.ayni.query.http.Phrases;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which stock was taken, as it was when it was last cited, and the goals that were assessed on it.
 *
 * @param programme whose scale it is; absent for the standard scale
 * @param scale absent for the standard scale
 * @param name absent when the programme's journal cannot be read
 */
public record Scale(
        @Nullable ProgrammeId programme,
        @Nullable ScaleId scale,
        @Nullable Words name,
        @Nullable Words meaning,
        List<Step> steps,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Goal> goals) {

    public record Step(int step, Words name) {}

    /** What makes a scale the same: steps of any other are not compared with it. */
    public record Key(
            @Nullable ProgrammeId programme, @Nullable ScaleId scale) {

        /** The standard scale first. */
        static final Comparator<Key> BY_NAME =
                Comparator.comparing((Key key) -> word(key.programme())).thenComparing(key -> word(key.scale()));

        private static String word(@Nullable Object id) {
            return id == null ? "" : id.toString();
        }

        static Key of(@Nullable ScaleRef scale) {
            return scale == null ? new Key(null, null) : new Key(scale.programme(), scale.scale());
        }
    }

    /** What the entries say by which scales were set; empty for those that cannot be read. */
    public interface Set extends Function<ScaleRef, Optional<ScaleSet>> {}

    static Scale of(@Nullable ScaleRef cited, Set set, List<Goal> goals, Language reader) {
        if (cited == null) {
            return new Scale(null, null, say(reader, "name"), say(reader, "meaning"), standardSteps(reader), goals);
        }
        var key = Key.of(cited);
        return set.apply(cited)
                .map(told -> new Scale(
                        key.programme(),
                        key.scale(),
                        Words.of(told.name(), reader),
                        told.meaning() == null ? null : Words.of(told.meaning(), reader),
                        told.steps().stream()
                                .map(step -> new Step(step.step(), Words.of(step.name(), reader)))
                                .toList(),
                        goals))
                .orElseGet(() -> new Scale(key.programme(), key.scale(), null, null, List.of(), goals));
    }

    /** What a step meant in the words of the entry that was cited with it. */
    static @Nullable Words meaning(@Nullable ScaleRef cited, @Nullable Integer step, Set set, Language reader) {
        if (step == null) {
            return null;
        }
        return of(cited, set, List.of(), reader).steps().stream()
                .filter(one -> one.step() == step)
                .map(Step::name)
                .findFirst()
                .orElse(null);
    }

    private static List<Step> standardSteps(Language reader) {
        return IntStream.rangeClosed(StandardScale.FIRST, StandardScale.LAST)
                .mapToObj(step -> new Step(step, say(reader, String.valueOf(step))))
                .toList();
    }

    private static Words say(Language reader, String what) {
        return Words.ours(Phrases.say(reader, "scale.standard." + what), reader);
    }
}
