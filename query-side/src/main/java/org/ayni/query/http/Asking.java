package org.ayni.query.http;

import org.jspecify.annotations.Nullable;

/**
 * What every question may be asked with.
 *
 * @param knownAt a position or an instant: nothing recorded later is seen
 * @param happenedBy a day, or a month or year, of which the last day counts: facts that cannot have happened by then are left out, the others say whether that is certain
 * @param language of the reader, if not the one of Accept-Language
 */
public record Asking(
        @Nullable String knownAt,
        @Nullable String happenedBy,
        @Nullable String language) {}
