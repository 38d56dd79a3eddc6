package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JournalHealthTest {
    private static final int ENTRIES = 30;

    @TempDir
    Path data;

    @Test
    void damage_that_somebody_meets_is_shown_with_its_journal_and_position() throws Exception {
        try (var served = Served.start(data)) {
            var seen = served.record(RandomJournals.partnership(RandomJournals.PARTNERSHIP, ENTRIES, 3));
            served.json("/api/partnerships/lima-berlin/actors", seen); // all is folded, and nobody reads any more
            assertThat(health(served).getStatus()).isEqualTo(Status.UP);
            change("UPDATE entry SET salt = x'00112233445566778899aabbccddeeff' WHERE id = (1 << 40 | 7)");
            // the past of this view is folded anew from the journal
            var asked = served.ask("/api/partnerships/lima-berlin/actors?knownAt=20");

            assertThat(asked.body()).contains("JOURNAL_DAMAGED");
            assertThat(health(served).getStatus()).isEqualTo(Status.DOWN);
            assertThat(health(served).getDetails().get("partnership/lima-berlin"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsEntry("position", 7L);
            assertThat(health(served).getDetails())
                    .containsAllEntriesOf(Map.of("checked", "0 of the 0 entries that were there at the start"));
        }
    }

    private static org.springframework.boot.health.contributor.Health health(Served served) {
        return served.bean(JournalHealth.class).health();
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
