package org.ayni.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ayni.command.partnership.Files;
import org.ayni.entry.Audience;
import org.ayni.entry.Capacity;
import org.ayni.entry.Channel;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.RecordedBy;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.Whose;
import org.ayni.evidence.KeptFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaretakerTest {

    private static final Hash FILE = Hash.sha256("Protokoll".getBytes(UTF_8));
    private static final LocalizedText WORDS = LocalizedText.of(Language.GERMAN, "Protokoll");
    private static final Instant ADDED = Instant.parse("2026-10-18T12:00:00Z");
    private static final Instant REMOVED = ADDED.plus(Duration.ofDays(30));

    @Test
    void what_nobody_names_is_kept_for_a_day_and_a_little_longer() {
        var file = sent(ADDED);

        assertThat(isToGo(file, Files.NONE, ADDED.plus(Duration.ofHours(24)))).isFalse();
        assertThat(isToGo(file, Files.NONE, ADDED.plus(Duration.ofHours(26)))).isTrue();
    }

    @Test
    void what_an_entry_names_is_kept_for_ever() {
        assertThat(isToGo(sent(ADDED), added(), ADDED.plus(Duration.ofDays(36_500))))
                .isFalse();
    }

    @Test
    void what_is_removed_goes_at_once() {
        assertThat(isToGo(sent(ADDED), removed(), REMOVED)).isTrue();
        assertThat(isToGo(sent(REMOVED), removed(), REMOVED))
                .as("sent at that very instant")
                .isTrue();
    }

    @Test
    void what_was_sent_again_after_its_removal_may_be_named_again_for_a_day() {
        var again = sent(REMOVED.plusSeconds(1));

        assertThat(isToGo(again, removed(), REMOVED.plusSeconds(2))).isFalse();
        assertThat(isToGo(again, removed(), REMOVED.plus(Duration.ofHours(26)))).isTrue();
    }

    @Test
    void what_was_added_again_after_its_removal_is_kept() {
        assertThat(isToGo(
                        sent(REMOVED.plusSeconds(1)),
                        removed().after(entry(2, REMOVED.plusSeconds(2), adding())),
                        Instant.MAX))
                .isFalse();
    }

    private static boolean isToGo(KeptFile file, Files named, Instant now) {
        return Caretaker.isToGo(file, named, now);
    }

    private static KeptFile sent(Instant since) {
        return new KeptFile(FILE, 9, since);
    }

    private static Files added() {
        return Files.NONE.after(entry(0, ADDED, adding()));
    }

    private static Files removed() {
        return added().after(entry(1, REMOVED, new EvidenceRemoved(FILE, Whose.BOTH, WORDS, null)));
    }

    private static EvidenceAdded adding() {
        return new EvidenceAdded(
                FILE, new MediaType("text/plain"), 9, Whose.BOTH, WORDS, List.of(), null, null, null, null, List.of());
    }

    private static Entry<Event> entry(long position, Instant recorded, Event event) {
        var header = new Header(
                JournalId.parse("partnership/villa-ejemplo-musterhausen"),
                position,
                new UUID(0x7000L, 0x8000_0000_0000_0000L + position),
                "test.told.v1",
                Edtf.parse("2026"),
                recorded,
                new RecordedBy(new UUID(0, 1), null, Capacity.PROGRAMME_OFFICE, null),
                new Channel.Api(),
                null,
                Audience.PARTNERSHIP,
                Hash.ZERO,
                Hash.ZERO);
        return new Entry<>(header, Hash.ZERO, event);
    }
}
