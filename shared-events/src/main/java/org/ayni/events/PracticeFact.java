package org.ayni.events;

import java.util.List;
import org.ayni.entry.EntryRef;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Experience;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.Source;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Practices and strategies: shared by those who have them, adopted by others, who name where they have them from. What a
 * practice came from and what came of it within the partnership is told by {@link OriginFact}.
 */
public sealed interface PracticeFact extends PartnershipEvent.PartnershipFact {

    /** The practice as it is called in this partnership. */
    PracticeId practice();

    /** Whoever may read it may adopt it. */
    @EventName("partnership.practice-shared.v1")
    record PracticeShared(PracticeId practice, Whose whose, What what) implements PracticeFact {}

    /** It is offered to nobody any more. Who has adopted it keeps it, and its origin keeps the credit. */
    @EventName("partnership.practice-withdrawn.v1")
    record PracticeWithdrawn(PracticeId practice, Whose whose, LocalizedText reason) implements PracticeFact {}

    /**
     * Somebody does it, too. What it is called and how it is done there is told here.
     *
     * @param origin the entry that said of the practice what was adopted, of this journal or of another partnership's
     * @param credit whom it was taken from, where that stands in no journal
     * @param adapted what is done otherwise than there
     */
    @EventName("partnership.practice-adopted.v1")
    record PracticeAdopted(
            PracticeId practice,
            Whose whose,
            What what,
            @Nullable EntryRef origin,
            @Nullable LocalizedText credit,
            @Nullable LocalizedText adapted)
            implements PracticeFact {

        /** Whether it was adopted from what stands in this journal. */
        public boolean isFrom(JournalId journal) {
            return origin != null && origin.journal().equals(journal);
        }
    }

    /**
     * What came of a practice, whether it was shared or adopted here.
     *
     * @param result absent when nobody can say so in a word
     * @param lesson what was learned, also from what failed
     */
    @EventName("partnership.practice-experience-told.v1")
    record ExperienceTold(
            PracticeId practice, Whose whose, @Nullable Experience result, LocalizedText lesson, List<Source> sources)
            implements PracticeFact {

        public ExperienceTold {
            sources = Lists.orEmpty(sources);
        }
    }
}
