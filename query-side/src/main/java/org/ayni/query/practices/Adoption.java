package org.ayni.query.practices;

import java.util.List;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has adopted a practice, by its own word.
 *
 * @param practice what it is called there
 * @param adapted what is done otherwise
 * @param experiences what came of it there, also what failed
 * @param entry that says so; it names the partnership
 */
public record Adoption(
        PracticeId practice, Whose whose, @Nullable LocalizedText adapted, List<Lesson> experiences, Piece.Ref entry) {}
