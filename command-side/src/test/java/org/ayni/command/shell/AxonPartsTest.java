package org.ayni.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AxonPartsTest {

    @Test
    void nothing_is_configured_that_calls_home_or_runs_by_itself(@TempDir Path data) {
        try (var bench = new Workbench(data)) {
            var axon = configured(bench);

            assertThat(axon.getComponent(UpdateChecker.class, () -> null)).isNull();
            assertThat(axon.getComponent(UpdateCheckerHttpClient.class, () -> null))
                    .isNull();
            assertThat(axon.getModules()).noneMatch(module -> module.isType(EventProcessingModule.class));
        }
    }

    @Test
    void nothing_is_ever_serialised_by_axon(@TempDir Path data) {
        try (var bench = new Workbench(data);
                var shell = bench.shell()) {
            shell.answer(Workbench.sent(Towns.MUSTERHAUSEN, Towns.registered()));

            assertThat(Thread.currentThread()
                            .getContextClassLoader()
                            .getResource("com/thoughtworks/xstream/XStream.class"))
                    .as("the library behind Axon's default serialiser")
                    .isNull();
        }
    }

    private static Configuration configured(Workbench bench) {
        var states = new States(1);
        var reader = bench.journals.reader();
        return AxonParts.configured(
                new Desk(
                        reader,
                        (_, _) -> java.util.Optional.empty(),
                        states,
                        new Scribe(() -> bench.now, new UuidV7(new java.util.Random(1)), () -> new byte[16])),
                new JournalEngine(reader, bench.journals.writer(), states));
    }
}
