package org.ayni.query.http;

import java.time.LocalDate;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;

/** A question about one journal, understood. */
public record Question(
        JournalId journal, KnownAt knownAt, @Nullable LocalDate happenedBy, Language language) {

    /** A question about all journals of a kind. */
    public record OfAll(KnownAt knownAt, @Nullable LocalDate happenedBy, Language language) {}

    /** Whether a fact is answered with; everything is when no day is asked about. */
    public boolean concerns(Edtf happened) {
        return happenedBy == null || happened.happenedBy(happenedBy).isPossible();
    }

    /** How surely something had happened by the day that is asked about; absent when none is. */
    public @Nullable Containment happenedBy(Edtf happened) {
        return happenedBy == null ? null : happened.happenedBy(happenedBy);
    }
}
