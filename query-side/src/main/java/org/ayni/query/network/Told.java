package org.ayni.query.network;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;
import org.ayni.query.contributions.Piece;
import org.ayni.query.vocabulary.Terms;

/**
 * Something that a partnership has said came out of what it did.
 *
 * @param themes of the fact that says so, as they are called now
 * @param sdgs of the fact that says so
 * @param entry the fact that says so
 */
record Told(
        PartnershipId partnership,
        Outcome.Kind kind,
        LocalizedText text,
        List<ThemeId> themes,
        List<Sdg> sdgs,
        Piece.Ref entry) {

    static Stream<Told> of(Piece piece, Terms terms) {
        var matter = piece.matter();
        var themes = matter.themes().stream().map(terms::current).distinct().toList();
        return matter.outcomes().stream()
                .map(outcome -> new Told(
                        piece.partnership(), outcome.kind(), outcome.text(), themes, matter.sdgs(), piece.ref()));
    }

    /** What is not known here yet: somebody may have been there before. */
    boolean seeks() {
        return kind.asks();
    }

    /** What somebody knows now, also that something failed. */
    boolean solves() {
        return switch (kind) {
            case ANSWER, LESSON, RESULT -> true;
            case CHALLENGE,
                    QUESTION,
                    IMPULSE,
                    SIMILARITY,
                    DIFFERENCE,
                    THEME,
                    FIELD_OF_ACTION,
                    PROJECT_IDEA,
                    NEXT_STEP,
                    CALL -> false;
        };
    }
}
