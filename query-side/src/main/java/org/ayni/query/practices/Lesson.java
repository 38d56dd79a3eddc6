package org.ayni.query.practices;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Experience;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What came of a practice, as one partnership tells it.
 *
 * @param result absent when nobody could say so in a word
 * @param cite the last change of the entry that says so
 */
public record Lesson(
        @Nullable Experience result, LocalizedText lesson, Whose whose, Edtf happened, long position, Seen cite) {

    static List<Lesson> of(Contribution contribution, PracticeId practice) {
        return contribution
                .telling(ExperienceTold.class)
                .filter(one -> one.told().practice().equals(practice))
                .map(one -> new Lesson(
                        one.told().result(),
                        one.told().lesson(),
                        one.told().whose(),
                        one.fact().happened(),
                        one.fact().position(),
                        one.fact().last()))
                .toList();
    }
}
