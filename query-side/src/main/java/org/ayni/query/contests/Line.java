package org.ayni.query.contests;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.events.value.StationId;
import org.ayni.events.value.WithoutResult;
import org.jspecify.annotations.Nullable;

/**
 * How one entrant stands in a discipline.
 *
 * @param rank absent unless the entrant is ranked
 * @param value what counts: the best, or the sum; of what there is so far when it is incomplete
 * @param without why there is none
 * @param table of a tournament
 */
record Line(
        int start,
        State state,
        @Nullable Integer rank,
        @Nullable BigDecimal value,
        @Nullable BigDecimal second,
        @Nullable WithoutResult without,
        List<Attempt> attempts,
        Matches.@Nullable Row table) {

    enum State {
        RANKED,
        /** Something that counts has not been recorded; it is unknown, not zero. */
        INCOMPLETE,
        WITHOUT_RESULT,
        /** Those who saw it tell different things, and nobody has settled it. */
        TWO_ACCOUNTS
    }

    /**
     * @param accounts one, unless those who saw it differ
     * @param number from 1; absent where the stations count
     */
    record Attempt(@Nullable Integer number, @Nullable StationId station, List<Account> accounts) {

        boolean isDisputed() {
            return accounts.size() > 1;
        }
    }

    Line ranked(int newRank) {
        return new Line(start, state, newRank, value, second, without, attempts, table);
    }
}
