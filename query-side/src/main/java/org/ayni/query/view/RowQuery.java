package org.ayni.query.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted, of those current at a position.
 *
 * @param anyOf groups of tags: a row has at least one of each group
 * @param from its last day is not before this one, ISO 8601
 * @param to its first day is not after this one, ISO 8601
 * @param newestFirst against the order
 * @param after begins behind this place in the order
 * @param limit how many at most
 */
public record RowQuery(
        List<Set<String>> anyOf,
        @Nullable String from,
        @Nullable String to,
        boolean newestFirst,
        @Nullable String after,
        int limit) {}
