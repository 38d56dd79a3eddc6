package org.ayni.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a timeline are asked for, as it stands in the request. What may be given several times means any of them;
 * different filters must all fit.
 *
 * @param kind words of {@code kind}; naming a kind shows its rows even if they only keep the record
 * @param all {@code true} shows those that only keep the record, too
 * @param sdg a goal includes its targets
 * @param actor who took part
 * @param side whose it is: a municipality (its predecessors included) or {@code both}
 * @param from a day, month or year with whose first day a period begins; a fact is in it when it may have happened then
 * @param to a day, month or year with whose last day the period ends
 * @param order {@code newest} first; else in the order in which it happened
 * @param cursor where the page before ended
 * @param limit how many, 1 to 500; 50 if not given
 */
public record Wanted(
        @Nullable List<String> kind,
        @Nullable String all,
        @Nullable List<String> sdg,
        @Nullable List<String> actor,
        @Nullable List<String> side,
        @Nullable String from,
        @Nullable String to,
        @Nullable String order,
        @Nullable String cursor,
        @Nullable String limit) {}
