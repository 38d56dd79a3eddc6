package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ayni.command.shell.Towns.MUSTERHAUSEN;
import static org.ayni.command.shell.Towns.corrected;
import static org.ayni.command.shell.Towns.registered;
import static org.ayni.command.shell.Towns.renamed;
import static org.ayni.command.shell.Workbench.sent;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.ayni.entry.Header;
import org.ayni.entry.StoredEntry;
import org.ayni.events.value.Edtf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTimeTest {

    @TempDir
    Path data;

    Workbench bench;
    CommandShell shell;

    @BeforeEach
    void open() {
        bench = new Workbench(data);
        shell = bench.shell();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void entries_are_recorded_to_the_microsecond() {
        bench.now = Instant.parse("2026-11-22T15:00:00.123456789Z");
        shell.answer(sent(MUSTERHAUSEN, registered()));

        assertThat(header(0).recorded()).isEqualTo(Instant.parse("2026-11-22T15:00:00.123456Z"));
    }

    @Test
    void a_clock_that_went_back_a_little_never_makes_an_entry_earlier_than_the_one_before() {
        shell.answer(sent(MUSTERHAUSEN, registered()));
        var before = bench.now;
        bench.now = before.minus(Duration.ofMinutes(5));
        shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See")));

        assertThat(header(1).recorded()).isEqualTo(before);
    }

    @Test
    void a_clock_that_is_more_than_five_minutes_behind_records_nothing() {
        shell.answer(sent(MUSTERHAUSEN, registered()));
        bench.now = bench.now.minus(Duration.ofMinutes(5)).minusNanos(1000);

        assertThat(shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am See"))))
                .isEqualTo(new Answer.ClockBehind());
        assertThat(bench.entries(MUSTERHAUSEN)).hasSize(1);
    }

    @Test
    void an_act_of_record_happens_on_the_day_it_is_recorded_by_universal_time() {
        bench.now = Instant.parse("2026-11-22T23:59:59Z");
        shell.answer(sent(MUSTERHAUSEN, registered()));
        shell.answer(sent(MUSTERHAUSEN, renamed("Musterhausen am Se")));
        shell.answer(sent(MUSTERHAUSEN, corrected(1, "Musterhausen am See")));

        assertThat(header(1).happened()).isEqualTo(Edtf.parse("2019-02"));
        assertThat(header(2).happened()).isEqualTo(Edtf.parse("2026-11-22"));
    }

    @Test
    void a_fact_without_a_date_cannot_even_be_submitted() {
        var told = sent(MUSTERHAUSEN, registered());

        assertThatThrownBy(() -> new Submission(
                        told.key(),
                        told.journal(),
                        told.command(),
                        told.acting(),
                        told.subject(),
                        null,
                        told.audience(),
                        told.channel(),
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Header header(int position) {
        return bench.entries(MUSTERHAUSEN).stream()
                .map(StoredEntry::parsedHeader)
                .toList()
                .get(position);
    }
}
