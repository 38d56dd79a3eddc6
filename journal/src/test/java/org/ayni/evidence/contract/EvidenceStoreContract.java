package org.ayni.evidence.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.evidence.EvidenceFile;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.KeptFile;
import org.ayni.journal.StoreUnavailable;
import org.junit.jupiter.api.Test;

/** All that a store of evidence must do. */
public interface EvidenceStoreContract {

    JournalId ONE = JournalId.parse("partnership/villa-ejemplo-musterhausen");
    JournalId OTHER = JournalId.parse("partnership/villa-ejemplo-altdorf");
    byte[] MINUTES = "Minutes of the bilateral workshop".getBytes(UTF_8);
    Hash OF_MINUTES = Hash.sha256(MINUTES);
    Instant NOON = Instant.parse("2026-10-18T12:00:00Z");

    /** Empty at the start of each test. */
    EvidenceStore store();

    /** Opens the store again, as after a restart. */
    void reopen();

    /** Sets the clock of the store; before, it is {@link #NOON}. */
    void clock(Instant now);

    @Test
    default void what_was_put_is_read_as_it_was() {
        put(ONE, MINUTES);

        assertThat(read(ONE, OF_MINUTES)).contains(MINUTES);
    }

    @Test
    default void what_was_put_is_there_after_a_restart() {
        put(ONE, MINUTES);
        reopen();

        assertThat(read(ONE, OF_MINUTES)).contains(MINUTES);
    }

    @Test
    default void size_and_time_are_told() throws IOException {
        put(ONE, MINUTES);

        try (var file = open(ONE, OF_MINUTES)) {
            assertThat(file.size()).isEqualTo(MINUTES.length);
            assertThat(file.since()).isEqualTo(NOON);
        }
    }

    @Test
    default void nobody_else_has_what_one_journal_has() {
        put(ONE, MINUTES);

        assertThat(read(OTHER, OF_MINUTES)).isEmpty();
        assertThat(read(ONE, OF_MINUTES)).isPresent();
    }

    @Test
    default void other_bytes_than_the_hash_says_are_not_kept() {
        assertThatThrownBy(() -> store().put(ONE, Hash.sha256(new byte[] {1}), stream(MINUTES)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store().kept(ONE)).isEmpty();
        assertThat(read(ONE, Hash.sha256(new byte[] {1}))).isEmpty();
    }

    @Test
    default void bytes_that_break_off_are_not_kept_and_what_was_there_stays() {
        put(ONE, MINUTES);

        assertThat(catchThrowable(() -> store().put(ONE, OF_MINUTES, breakingOff(MINUTES))))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(read(ONE, OF_MINUTES)).contains(MINUTES);
        assertThat(catchThrowable(() -> store().put(OTHER, OF_MINUTES, breakingOff(MINUTES))))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(read(OTHER, OF_MINUTES)).isEmpty();
        assertThat(store().kept(OTHER)).isEmpty();
    }

    @Test
    default void the_same_again_is_kept_once_and_renewed() {
        put(ONE, MINUTES);
        clock(NOON.plusSeconds(60));
        put(ONE, MINUTES);

        assertThat(store().kept(ONE)).containsExactly(new KeptFile(OF_MINUTES, MINUTES.length, NOON.plusSeconds(60)));
    }

    @Test
    default void what_was_deleted_is_gone_and_stays_gone() {
        put(ONE, MINUTES);
        put(OTHER, MINUTES);
        store().delete(ONE, OF_MINUTES, NOON);

        assertThat(read(ONE, OF_MINUTES)).isEmpty();
        assertThat(store().kept(ONE)).isEmpty();
        assertThat(read(OTHER, OF_MINUTES))
                .as("another journal's is not touched")
                .isPresent();
        reopen();
        assertThat(read(ONE, OF_MINUTES)).isEmpty();
        store().delete(ONE, OF_MINUTES, NOON); // again: nothing happens
    }

    @Test
    default void what_was_put_again_is_not_deleted_for_what_it_was_before() {
        put(ONE, MINUTES);
        clock(NOON.plusSeconds(60));
        put(ONE, MINUTES);
        store().delete(ONE, OF_MINUTES, NOON.plus(Duration.ofSeconds(30)));

        assertThat(read(ONE, OF_MINUTES)).contains(MINUTES);
    }

    @Test
    default void what_was_deleted_can_be_put_again() {
        put(ONE, MINUTES);
        store().delete(ONE, OF_MINUTES, NOON);
        put(ONE, MINUTES);

        assertThat(read(ONE, OF_MINUTES)).contains(MINUTES);
    }

    @Test
    default void whoever_reads_reads_to_the_end_though_it_is_deleted_meanwhile() throws IOException {
        put(ONE, MINUTES);
        try (var file = open(ONE, OF_MINUTES)) {
            store().delete(ONE, OF_MINUTES, NOON);

            assertThat(file.content().readAllBytes()).isEqualTo(MINUTES);
        }
    }

    @Test
    default void all_files_of_a_journal_are_listed() {
        var second = new byte[] {2};
        put(ONE, MINUTES);
        put(ONE, second);
        put(OTHER, new byte[] {3});

        assertThat(store().kept(ONE))
                .containsExactlyInAnyOrder(
                        new KeptFile(OF_MINUTES, MINUTES.length, NOON), new KeptFile(Hash.sha256(second), 1, NOON));
    }

    @Test
    default void a_large_file_is_kept_as_it_was() {
        var large = new byte[5_000_000];
        new Random(7).nextBytes(large);
        put(ONE, large);

        assertThat(read(ONE, Hash.sha256(large)))
                .hasValueSatisfying(
                        found -> assertThat(Arrays.equals(found, large)).isTrue());
    }

    @Test
    default void many_who_put_the_same_at_once_leave_one() {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(_ -> callers.execute(() -> put(ONE, MINUTES)));
        }

        assertThat(store().kept(ONE)).hasSize(1);
        assertThat(read(ONE, OF_MINUTES)).contains(MINUTES);
    }

    private void put(JournalId journal, byte[] bytes) {
        store().put(journal, Hash.sha256(bytes), stream(bytes));
    }

    private EvidenceFile open(JournalId journal, Hash hash) {
        return store().open(journal, hash).orElseThrow(() -> new AssertionError("it is not there"));
    }

    private Optional<byte[]> read(JournalId journal, Hash hash) {
        return store().open(journal, hash).map(opened -> {
            try (var file = opened) {
                return file.content().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream breakingOff(byte[] bytes) {
        var half = new ByteArrayInputStream(bytes, 0, bytes.length / 2);
        var broken = InputStream.nullInputStream();
        try {
            broken.close(); // whoever reads on is told that it is closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SequenceInputStream(half, broken);
    }
}
