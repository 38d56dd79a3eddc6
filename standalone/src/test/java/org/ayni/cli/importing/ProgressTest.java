package org.ayni.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {

    @Test
    void a_terminal_sees_one_line_that_fills_up() {
        assertThat(said(true, 3, 3).split("\r", -1))
                .containsExactly(
                        "",
                        "[##########--------------------] 1 of 3",
                        "[####################----------] 2 of 3",
                        "[##############################] 3 of 3" + System.lineSeparator());
    }

    @Test
    void a_log_gets_a_line_for_every_tenth() {
        assertThat(said(false, 114, 114).lines()).hasSize(10).first().isEqualTo("12 of 114");
        assertThat(said(false, 3, 3).lines()).containsExactly("1 of 3", "2 of 3", "3 of 3");
    }

    private static String said(boolean terminal, int total, int done) {
        var out = new ByteArrayOutputStream();
        var progress = new Progress(new PrintStream(out, true, UTF_8), terminal, total);
        IntStream.range(0, done).forEach(_ -> progress.next());
        return out.toString(UTF_8);
    }
}
