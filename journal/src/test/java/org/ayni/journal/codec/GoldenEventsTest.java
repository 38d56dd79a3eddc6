package org.ayni.journal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.value.Form;
import org.ayni.events.value.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A golden file has two lines: a payload and its texts, as some version wrote them. A released file is never changed and
 * never deleted; only files for new names are added ({@code -Dayni.golden.write=true} writes the missing ones).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events");

    static Stream<String> current_names() {
        return WireNames.all().keySet().stream();
    }

    static Stream<String> all_names() {
        var retired = Stream.<String>builder();
        Upcasters.retired().forEach(retired);
        return Stream.concat(current_names(), retired.build());
    }

    /** Before any test, so that the run that writes a file also reads it. */
    @BeforeAll
    static void write_what_is_missing_if_told_to() throws IOException {
        if (Boolean.getBoolean("ayni.golden.write")) {
            for (var name : WireNames.all().keySet()) {
                if (Files.notExists(file(name)) && sample(name) != null) {
                    var written = EventCodec.encode(sample(name), saltsInOrder());
                    Files.writeString(
                            file(name),
                            new String(written.payload(), UTF_8) + "\n" + new String(written.texts(), UTF_8) + "\n");
                }
            }
        }
    }

    @Test
    void the_list_of_wire_names_is_the_golden_list() throws IOException {
        assertThat(all_names().sorted().toList()).isEqualTo(Files.readAllLines(GOLDEN.resolve("names.txt")));
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(WireNames.all().values())
                .allSatisfy(event -> assertThat(Samples.ALL).containsKey(event));
    }

    @Test
    void nothing_is_golden_that_nobody_names() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Stream.of("names.txt"), all_names().map(name -> name + ".txt"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("current_names")
    void an_event_is_written_as_its_golden_file_says(String name) throws IOException {
        var written = EventCodec.encode(sample(name), saltsInOrder());

        assertThat(written.type()).isEqualTo(name);
        assertThat(Files.readAllLines(file(name)))
                .containsExactly(new String(written.payload(), UTF_8), new String(written.texts(), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("all_names")
    void a_golden_file_is_read_as_the_event_that_it_was(String name) throws IOException {
        var lines = Files.readAllLines(file(name));

        var read = EventCodec.decode(
                name, lines.get(0).getBytes(UTF_8), lines.get(1).getBytes(UTF_8));

        assertThat(read).isEqualTo(Samples.LIFTED.getOrDefault(name, Samples.ALL.get(read.getClass())));
    }

    @Test
    void an_old_fact_inside_a_correction_is_lifted_too() {
        var correction = """
                {"corrected":{"position":0,"hash":"%s"},"happened":"1998-05-20",\
                "fact":{"type":"partnership.founded.v1","sides":["villa-ejemplo","musterhausen"],"form":"twinning"},\
                "reason":{"language":"de","text":"text:%s"}}""".formatted("ab".repeat(32), "cd".repeat(32));

        var read = (FactCorrected)
                EventCodec.decode("partnership.corrected.v1", correction.getBytes(UTF_8), "{}".getBytes(UTF_8));

        assertThat(((PartnershipFounded) read.fact()).forms()).containsExactly(Form.TWINNING);
        assertThat(read.reason().text()).isEqualTo(new Text.Removed("cd".repeat(32)));
    }

    @Test
    void a_name_that_nobody_knows_is_refused_and_not_skipped() {
        assertThatThrownBy(() -> EventCodec.decode("partnership.sung.v1", "{}".getBytes(UTF_8), "{}".getBytes(UTF_8)))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("partnership.sung.v1");
    }

    private static Path file(String name) {
        return GOLDEN.resolve(name + ".txt");
    }

    private static Event sample(String name) {
        return Samples.ALL.get(WireNames.all().get(name));
    }

    /** Salts that can be repeated: the first is all 0x01, the second all 0x02, ... */
    private static Supplier<byte[]> saltsInOrder() {
        var next = new byte[] {0};
        return () -> {
            next[0]++;
            var salt = new byte[EventCodec.SALT_BYTES];
            Arrays.fill(salt, next[0]);
            return salt;
        };
    }
}
