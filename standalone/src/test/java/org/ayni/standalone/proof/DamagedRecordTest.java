package org.ayni.standalone.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changes what was recorded, while Ayni is stopped or while it runs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagedRecordTest {

    private static final String JOURNAL = "partnership/pueblo-0-ort-0";
    private static final long DAMAGED = 3;

    @TempDir
    Path disk;

    @Test
    void a_changed_word_refuses_the_next_start_and_is_shown_when_it_is_met() throws Exception {
        Towns towns;
        try (var ayni = RunningAyni.on(disk)) {
            towns = Towns.settle(ayni.client(), 1);
            for (var number = 0; number < 6; number++) {
                assertThat(celebrate(ayni.client(), towns).status()).isEqualTo(201);
            }
        }
        change("Fest", "Rest");
        assertThatThrownBy(() -> RunningAyni.on(disk).close())
                .rootCause()
                .hasMessageContaining(JOURNAL + " is damaged at position " + DAMAGED)
                .hasMessageContaining("a text is not the one that was hashed")
                .hasMessageContaining("restore it from a backup")
                .hasMessageNotContaining("\tat ");
        change("Rest", "Fest");

        try (var ayni = RunningAyni.on(disk)) {
            var client = ayni.client();
            assertThat(health(client)).isEqualTo("UP");
            change("Fest", "Rest");
            // the past of this view is folded anew from the journal
            assertThat(client.get("/api/partnerships/pueblo-0-ort-0/actors?knownAt=5")
                            .body())
                    .contains("JOURNAL_DAMAGED");

            assertThat(health(client)).isEqualTo("DOWN");
            assertThat(client.get("/actuator/health").body()).contains(JOURNAL, "\"position\":" + DAMAGED);
            assertThat(client.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(celebrate(client, towns).body()).contains("JOURNAL_DAMAGED");
            assertThat(client.command("municipalities/villa-2", "office", UUID.randomUUID(), """
                                    {"type":"register-municipality","when":"2020","kind":"town","country":"PE",\
                                    "name":{"language":"es","text":"Villa"}}""")
                            .status())
                    .isEqualTo(201);
        }
    }

    private static Client.Reply celebrate(Client client, Towns towns) throws IOException {
        var key = UUID.randomUUID();
        var journal = "partnerships/" + towns.partnerships().getFirst();
        return client.command(journal, Towns.side(0), key, Towns.celebration(key));
    }

    private static String health(Client client) throws IOException {
        return client.get("/actuator/health/journal").json().get("status").stringValue();
    }

    private void change(String from, String to) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + disk.resolve("journal.db"));
                var update = connection.prepareStatement("""
                        UPDATE entry SET texts = CAST(replace(CAST(texts AS TEXT), ?, ?) AS BLOB)
                        WHERE id = (SELECT number FROM journal WHERE name = ?) << 40 | ?""")) {
            update.setString(1, from);
            update.setString(2, to);
            update.setString(3, JOURNAL);
            update.setLong(4, DAMAGED);
            assertThat(update.executeUpdate()).isOne();
        }
    }
}
