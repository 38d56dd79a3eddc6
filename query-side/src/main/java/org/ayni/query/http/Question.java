package org.ayni.query.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.query.fact.Facts;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * A question about one journal, understood.
 *
 * @param moment that is asked about, by the clock of recording: now, or that of {@code knownAt}. What depends on the time that
 *     has passed, such as silence, is answered as of this moment; folds know of no clock.
 * @param publicly what everybody may read, when the public asks; absent for those who may read all of it
 */
public record Question(
        JournalId journal,
        KnownAt knownAt,
        @Nullable LocalDate happenedBy,
        Reader reader,
        Instant moment,
        @Nullable PublicRecord publicly) {

    /** As one of those asks who may read all of the journal, and reads it as it was said. */
    public Question(
            JournalId journal, KnownAt knownAt, @Nullable LocalDate happenedBy, Language language, Instant moment) {
        this(journal, knownAt, happenedBy, Reader.of(language), moment, null);
    }

    /** The same, of what had happened by a day. */
    public Question happenedBy(LocalDate day) {
        return new Question(journal, knownAt, day, reader, moment, publicly);
    }

    /** The same, by one who reads what is translated. */
    public Question translated(Translations.Of translations) {
        return translated(translations.of(journal, knownAt, reader.language(), publicly));
    }

    /** The same, by one who reads what is translated in the journals that the answer is made from. */
    public Question translated(Translations translations) {
        return new Question(
                journal, knownAt, happenedBy, new Reader(reader.language(), translations), moment, publicly);
    }

    /** The same, as everybody may ask. */
    Question publicly(PublicRecord record) {
        return new Question(journal, knownAt, happenedBy, reader, moment, record);
    }

    /** The same, about all that was told. */
    public Question whenever() {
        return new Question(journal, knownAt, null, reader, moment, publicly);
    }

    /** The same, as of a moment that has passed. */
    public Question asOf(Instant then) {
        return new Question(journal, knownAt, happenedBy, reader, then, publicly);
    }

    /** What a view has of the facts of a partnership, as far as whoever asks may read them. */
    public Folded<Facts<PartnershipFact>> read(DocumentView<Facts<PartnershipFact>> view) {
        return read(view, knownAt);
    }

    /** The same, as of another moment. */
    public Folded<Facts<PartnershipFact>> read(DocumentView<Facts<PartnershipFact>> view, KnownAt then) {
        return read(view.at(journal, then));
    }

    /** Of facts that were read for those who may read all of them. */
    public Folded<Facts<PartnershipFact>> read(Folded<Facts<PartnershipFact>> shown) {
        return publicly == null ? shown : new Folded<>(shown.position(), shown.hash(), read(shown.state()));
    }

    public Facts<PartnershipFact> read(Facts<PartnershipFact> facts) {
        return publicly == null ? facts : Facts.of(publicly.read(facts.list()));
    }

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
