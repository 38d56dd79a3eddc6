package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayni.query.config.ProjectionsHealth.DEGRADED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalKind;
import org.ayni.entry.StoredEntry;
import org.ayni.events.value.Edtf;
import org.ayni.journal.Append;
import org.ayni.journal.CommandKey;
import org.ayni.journal.Journals;
import org.ayni.journal.codec.EventCodec;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.ayni.query.view.Projecting;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionsHealthTest {
    @TempDir
    Path data;

    @Test
    void an_entry_that_only_a_newer_version_knows_stops_the_views_of_its_journal_and_is_named_everywhere() {
        var journal = Chronicle.founded();
        var other = Chronicle.founded(Journal.of("partnership/lima-berlin"));
        try (var served = Served.start(data)) {
            served.record(journal);
            served.bean(Journals.class).writer().append(newer(journal));
            var seen = served.record(other);
            var ofPartnerships = served.bean(Projecting.class).projections().stream()
                    .filter(view -> view.fold().kind() == JournalKind.PARTNERSHIP)
                    .count();
            await().until(() ->
                    served.bean(ProjectionsHealth.class).health().getDetails().size() == ofPartnerships);
            assertThat(served.bean(ProjectionsHealth.class).health().getStatus())
                    .isEqualTo(DEGRADED);

            var failures =
                    Served.read(served.ask("/api/admin/projections").body()).get("failures");
            assertThat(failures).hasSize((int) ofPartnerships);
            assertThat(failures.get(0).get("position").asLong()).isEqualTo(1);
            assertThat(failures.get(0).get("why").stringValue()).contains("partnership.invented.v9");
            assertThat(served.ask("/api/partnerships/villa-ejemplo-musterhausen/timeline")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.json("/api/partnerships/lima-berlin/timeline", seen)
                            .get("entries"))
                    .hasSize(1);
        }
    }

    private static Append newer(Journal journal) {
        var last = journal.entries().getLast();
        var payload = "{}".getBytes(StandardCharsets.UTF_8);
        var salt = new byte[EventCodec.SALT_BYTES];
        var header = new Header(
                journal.id(),
                1,
                new UUID(9, 9),
                "partnership.invented.v9",
                Edtf.parse("2030"),
                last.header().recorded(),
                last.header().by(),
                last.header().channel(),
                null,
                last.header().audience(),
                Hash.sha256(salt, payload),
                last.hash());
        return new Append(
                journal.id(),
                0,
                List.of(StoredEntry.of(header, salt, payload, payload)),
                new CommandKey(new UUID(9, 9), Hash.ZERO));
    }

    @Test
    void it_is_up_while_no_read_model_has_stopped() {
        try (var served = Served.start(data)) {
            assertThat(served.bean(ProjectionsHealth.class).health().getStatus())
                    .isEqualTo(Status.UP);
        }
    }
}
