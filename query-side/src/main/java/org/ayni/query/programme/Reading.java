package org.ayni.query.programme;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.Language;
import org.ayni.query.contributions.Overview;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.jspecify.annotations.Nullable;

/** Who reads, and about which day. */
record Reading(Language language, @Nullable LocalDate happenedBy) {

    static Reading of(Overview overview) {
        var question = overview.question();
        return new Reading(question.reader().language(), question.happenedBy());
    }

    /** What may have happened by the day, in the order in which it happened. */
    <T extends ProgrammeFact> Stream<Telling<T>> telling(Facts<ProgrammeFact> facts, Class<T> type) {
        return facts.telling(type)
                .filter(one -> happenedBy == null
                        || one.fact().happened().happenedBy(happenedBy).isPossible())
                .sorted(Order.happened());
    }

    FactNote note(Telling<?> telling) {
        return FactNote.of(
                telling.fact(),
                happenedBy == null ? null : telling.fact().happened().happenedBy(happenedBy));
    }
}
