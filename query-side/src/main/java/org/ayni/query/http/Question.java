package org.ayni.query.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * A question about one journal, understood.
 *
 * @param moment that is asked about, by the clock of recording: now, or that of {@code knownAt}. What depends on the time that
 *     has passed, such as silence, is answered as of this moment; folds know of no clock.
 */
public record Question(
        JournalId journal, KnownAt knownAt, @Nullable LocalDate happenedBy, Language language, Instant moment) {

    /** A question about all journals of a kind. */
    public record OfAll(KnownAt knownAt, @Nullable LocalDate happenedBy, Language language, Instant moment) {}

    /** The day that is asked about; that of the moment, by UTC, when none is. */
    public LocalDate day() {
        return happenedBy == null ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : happenedBy;
    }

    /** Whether a fact is answered with; everything is when no day is asked about. */
    public boolean concerns(Edtf happened) {
        return happenedBy == null || happened.happenedBy(happenedBy).isPossible();
    }

    /** How surely something had happened by the day that is asked about; absent when none is. */
    public @Nullable Containment happenedBy(Edtf happened) {
        return happenedBy == null ? null : happened.happenedBy(happenedBy);
    }
}
