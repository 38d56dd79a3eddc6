package org.ayni.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalException;
import org.ayni.journal.OutcomeUnknown;
import org.ayni.journal.StoreFailed;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreProblemsTest {

    static final JournalId JOURNAL = JournalId.parse("partnership/villa-ejemplo-musterhausen");

    static Stream<Arguments> failures() {
        var cause = new IllegalStateException("/dev/sda1");
        return Stream.of(
                arguments(new StoreFull("full", cause), 507, "STORE_FULL", false),
                arguments(new StoreUnavailable("closing", cause), 503, "STORE_UNAVAILABLE", true),
                arguments(new StoreFailed("sync", cause), 503, "STORE_FAILED", false),
                arguments(new OutcomeUnknown(JOURNAL, new UUID(1, 2), "cut", cause), 503, "OUTCOME_UNKNOWN", true),
                arguments(new IntegrityBroken(JOURNAL, 3, "hash", "a", "b"), 500, "JOURNAL_DAMAGED", false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_the_store_cannot_do_is_said_and_whether_to_try_again(
            JournalException failure, int status, String code, boolean soon) {
        var answer = new CommandProblems().store(failure, new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .contains("\"code\":\"" + code + "\"")
                .doesNotContain("sda1");
        assertThat(answer.getHeaders().containsHeader("Retry-After")).isEqualTo(soon);
    }
}
