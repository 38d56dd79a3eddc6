package org.ayni.events.value;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a workshop, or what a partnership presented at a conference.
 *
 * @param id by which others refer to it, if its recorder chose one; {@link #named} gives every outcome one
 */
public record Outcome(
        Kind kind, LocalizedText text, @Nullable OutcomeId id) {

    public enum Kind {
        QUESTION,
        ANSWER,
        /** A suggestion taken home; not the same as a talk given there. */
        IMPULSE,
        SIMILARITY,
        DIFFERENCE,
        CHALLENGE,
        /** What was learned, also from what failed. */
        LESSON,
        THEME,
        FIELD_OF_ACTION,
        PROJECT_IDEA,
        RESULT,
        NEXT_STEP,
        CALL;

        /** Whether somebody wants to know something, and another may have been there before; of anything else something comes. */
        public boolean asks() {
            return switch (this) {
                case QUESTION, CHALLENGE -> true;
                case ANSWER,
                        IMPULSE,
                        SIMILARITY,
                        DIFFERENCE,
                        LESSON,
                        THEME,
                        FIELD_OF_ACTION,
                        PROJECT_IDEA,
                        RESULT,
                        NEXT_STEP,
                        CALL -> false;
            };
        }
    }

    /** An outcome, and the one id by which it is referred to. */
    public record Named(OutcomeId id, Kind kind, LocalizedText text) {}

    /** An outcome for which nobody chose an id. */
    public static Outcome of(Kind kind, LocalizedText text) {
        return new Outcome(kind, text, null);
    }

    /**
     * The outcomes of one fact, each with its id: one that nobody gave an id is named by its place in the list.
     *
     * @param at where they came out
     */
    public static List<Named> named(String at, List<Outcome> outcomes) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> {
                    var outcome = outcomes.get(i);
                    var id = outcome.id() == null ? byPlace(at, i + 1) : outcome.id();
                    return new Named(id, outcome.kind(), outcome.text());
                })
                .toList();
    }

    /**
     * What names an outcome that nobody gave an id.
     *
     * @param place in the list, from 1
     */
    public static OutcomeId byPlace(String at, int place) {
        return new OutcomeId(at + "-" + place);
    }
}
