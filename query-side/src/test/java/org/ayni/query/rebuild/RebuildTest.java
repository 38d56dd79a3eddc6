package org.ayni.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ayni.query.rebuild.Rebuild.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");

    private final Rebuild rebuild = new Rebuild(List.of(), START);

    @Test
    void what_is_done_is_done_to_a_hundred_percent() {
        rebuild.expects(200);
        rebuild.folded(200);
        rebuild.end(START.plusSeconds(3));

        var status = rebuild.status(START.plusSeconds(9));
        assertThat(status.state()).isEqualTo(State.DONE);
        assertThat(status.percent()).isEqualTo(100);
        assertThat(rebuild.outcome()).isEqualTo("200 entries were folded in 3 s");
    }

    @Test
    void what_has_failed_is_not() {
        rebuild.expects(2726);
        rebuild.folded(11);
        rebuild.failed("timeline-1 of partnership/a-b: entry 11 is damaged");
        rebuild.end(START.plusSeconds(1));

        var status = rebuild.status(START.plusSeconds(9));
        assertThat(status.state()).isEqualTo(State.FAILED);
        assertThat(status.percent()).isZero();
        assertThat(rebuild.outcome())
                .isEqualTo("11 of 2726 entries were folded in 1 s, the rest keeps what it had; the first of 1 failures:"
                        + " timeline-1 of partnership/a-b: entry 11 is damaged");
    }

    @Test
    void not_even_when_everything_was_folded_and_only_the_exchange_failed() {
        rebuild.expects(200);
        rebuild.folded(200);
        rebuild.failed("timeline-1 of partnership/a-b was replaced by somebody else meanwhile");
        rebuild.end(START);

        assertThat(rebuild.status(START).percent()).isEqualTo(99);
    }
}
