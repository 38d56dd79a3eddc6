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
        /** Something that counts, or that tells equals apart, has not been recorded; it is unknown, not zero. */
        INCOMPLETE,
        WITHOUT_RESULT,
        /** Those who saw it tell different things, or the other side disputes it, and nobody has settled it. */
        TWO_ACCOUNTS,
        /** Of an attempt, or at a station, that the discipline does not have any more since it was corrected. */
        DOES_NOT_FIT
    }

    /**
     * @param accounts one, unless those who saw it differ
     * @param number from 1; absent where the stations count
     * @param fits whether the discipline has such an attempt, or such a station
     */
    record Attempt(@Nullable Integer number, @Nullable StationId station, List<Account> accounts, boolean fits) {

        boolean isDisputed() {
            return accounts.size() > 1 || accounts.stream().anyMatch(Account::isOpen);
        }
    }

    /** When another has the same value, and nobody knows what would tell them apart. */
    Line incomplete() {
        return new Line(start, State.INCOMPLETE, null, value, second, without, attempts, table);
    }

    Line ranked(int newRank) {
        return new Line(start, state, newRank, value, second, without, attempts, table);
    }
}
