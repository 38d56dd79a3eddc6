package org.ayni.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.evidence;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Licence;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.Whose;
import org.ayni.query.evidence.EvidenceList.Gap;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.timeline.Cited;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceListTest {
    private static final Hash PHOTO = Hash.sha256(new byte[] {1});
    private static final Hash MINUTES = Hash.sha256(new byte[] {2});

    private final Journal journal = Chronicle.founded();
    private final Entry<Event> visit = journal.tell("2021-03-23", delegation("Besuch"));

    @Test
    void a_file_tells_what_it_is_and_names_the_facts_that_it_shows() {
        var added = add(PHOTO, "image/jpeg");

        var file = list().evidence().getFirst();
        assertThat(file.file()).isEqualTo(PHOTO);
        assertThat(file.mediaType()).isEqualTo(new MediaType("image/jpeg"));
        assertThat(file.title()).isEqualTo("Foto");
        assertThat(file.proves()).extracting(Cited::position).containsExactly(1L);
        assertThat(file.added().position()).isEqualTo(added.header().position());
        assertThat(file.removed()).isNull();
    }

    @Test
    void what_nobody_has_said_of_a_picture_is_a_gap() {
        add(PHOTO, "image/jpeg");

        assertThat(list().evidence().getFirst().gaps()).containsExactly(Gap.LICENCE, Gap.CONSENT, Gap.ALTERNATIVE_TEXT);
        assertThat(list().missing()).isEqualTo(new EvidenceList.Missing(List.of(2L), List.of(2L), List.of(2L)));
    }

    @Test
    void a_plain_text_needs_neither_consent_nor_another_text() {
        add(MINUTES, "text/plain");

        assertThat(list().evidence().getFirst().gaps()).containsExactly(Gap.LICENCE);
    }

    @Test
    void an_answer_that_says_nothing_is_a_gap_and_words_of_ones_own_are_an_answer() {
        assertThat(gaps(Licence.UNKNOWN, null, Consent.MISSING)).containsExactly(Gap.LICENCE, Gap.CONSENT);
        assertThat(gaps(Licence.OTHER, null, Consent.GIVEN)).containsExactly(Gap.LICENCE);
        assertThat(gaps(Licence.OTHER, text("Mit Nennung"), Consent.GIVEN)).isEmpty();
        assertThat(gaps(null, text("Mit Nennung"), Consent.NOT_NEEDED)).isEmpty();
        assertThat(gaps(Licence.CC_BY, null, Consent.GIVEN)).isEmpty();
    }

    @Test
    void a_removed_file_leaves_its_hash_and_the_reason_and_no_gap() {
        add(PHOTO, "image/jpeg");
        var removed = remove("2022", PHOTO);

        var file = list().evidence().getFirst();
        assertThat(file.file()).isEqualTo(PHOTO);
        assertThat(file.removed()).isNotNull();
        assertThat(file.removed().reason()).isEqualTo(BECAUSE);
        assertThat(file.removed().fact().position()).isEqualTo(removed.header().position());
        assertThat(file.gaps()).isEmpty();
        assertThat(list().missing()).isEqualTo(new EvidenceList.Missing(List.of(), List.of(), List.of()));
    }

    @Test
    void a_file_that_was_added_again_stands_beside_its_removal() {
        add(PHOTO, "image/jpeg");
        remove("2022", PHOTO);
        add(PHOTO, "image/jpeg");

        assertThat(list().evidence()).hasSize(2);
        assertThat(list().evidence().get(0).removed()).isNotNull();
        assertThat(list().evidence().get(1).removed()).isNull();
    }

    @Test
    void what_is_told_of_a_file_may_be_taken_back_and_the_file_is_still_there() {
        var added = add(PHOTO, "image/jpeg");
        journal.tell("2026-11-22", retraction(added));

        assertThat(list().evidence().getFirst().added().retraction()).isNotNull();
        assertThat(list().missing().licence()).isEmpty();
        assertThat(custody(PHOTO)).isInstanceOf(Custody.Kept.class);
    }

    @Test
    void a_later_fact_is_shown_after_a_correction() {
        var added = add(PHOTO, "image/jpeg");
        var later = journal.tell("2021-04", delegation("Gegenbesuch"));
        journal.tell(
                "2026-11-22", correction(added, "2021", evidence(PHOTO, "image/jpeg", visit.seen(), later.seen())));

        assertThat(list().evidence().getFirst().proves())
                .extracting(Cited::position)
                .containsExactly(1L, 3L);
    }

    @Test
    void asked_about_a_day_before_it_was_removed_it_had_not_been_removed() {
        add(PHOTO, "image/jpeg");
        remove("2022", PHOTO);

        assertThat(list(LocalDate.parse("2021-12-31")).evidence().getFirst().removed())
                .isNull();
        assertThat(list(LocalDate.parse("2020-12-31")).evidence()).isEmpty();
    }

    @Test
    void whether_a_file_is_to_be_had_follows_from_its_last_adding() {
        assertThat(custody(PHOTO)).isInstanceOf(Custody.Unknown.class);
        add(PHOTO, "image/jpeg");
        assertThat(custody(PHOTO)).isInstanceOf(Custody.Kept.class);
        remove("2022", PHOTO);
        assertThat(custody(PHOTO)).isInstanceOf(Custody.Removed.class);
        add(PHOTO, "image/jpeg");
        assertThat(custody(PHOTO)).isInstanceOf(Custody.Kept.class);
        assertThat(custody(MINUTES)).isInstanceOf(Custody.Unknown.class);
    }

    private List<Gap> gaps(@Nullable Licence licence, @Nullable LocalizedText terms, Consent consent) {
        journal.tell(
                "2021",
                new EvidenceAdded(
                        PHOTO,
                        new MediaType("image/jpeg"),
                        3,
                        Whose.BOTH,
                        text("Foto"),
                        List.of(),
                        licence,
                        terms,
                        consent,
                        text("Zwei Menschen"),
                        List.of()));
        return list().evidence().getLast().gaps();
    }

    private Entry<Event> add(Hash file, String type) {
        return journal.tell("2021", evidence(file, type, visit.seen()));
    }

    private Entry<Event> remove(String when, Hash file) {
        return journal.tell(when, new EvidenceRemoved(file, Whose.BOTH, BECAUSE, null));
    }

    private Custody custody(Hash file) {
        var fold = new EvidenceFold();
        return Custody.of(
                file, Folded.nothing(fold).evolve(fold, journal.entries()).state());
    }

    private EvidenceList list() {
        return list(null);
    }

    private EvidenceList list(@Nullable LocalDate happenedBy) {
        var fold = new EvidenceFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return EvidenceList.of(
                folded.position(),
                folded.state(),
                Map.of(1L, cited(1), 3L, cited(3)),
                _ -> true,
                new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START));
    }

    private static Cited cited(long position) {
        return new Cited(
                position,
                "delegation",
                Edtf.parse("2021"),
                "Besuch",
                Language.GERMAN,
                null,
                null,
                "one-sided",
                false,
                List.of());
    }
}
