package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/verify.py} was written from the description of the format alone and shares no line with the verifier here. Where
 * the two disagree, one of them or the description is wrong.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondVerifierTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SCRIPT = DOCS.resolve("verify.py");
    private static final int MISSPELT = Boolean.getBoolean("ayni.long") ? 60_000 : 2_000;
    private static final Pattern SOUND =
            Pattern.compile(".*: sound, (\\S+), (\\d+) entries, head ([0-9a-f]{64}), withheld (\\d+), removed (\\d+)");
    private static final Pattern BROKEN = Pattern.compile(".*: broken at position (\\d+): .*");
    private static final String[] PIECES = {
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        " ",
        "0",
        "1",
        "9",
        "-",
        ".",
        "a",
        "f",
        "v",
        "A",
        "Z",
        "T",
        "/",
        "\t",
        "ü",
        "🤝",
        "null",
        "true",
        "\\n",
        "\\u0001",
        "\\u001f",
        "\\u001F",
        "\\u0041",
        "\\/",
        "text:",
        "\u007f",
        "\u2028",
        "\"\":0,",
        "1e5",
        "00",
        "{}",
        "[]",
        "\"a\"",
        ",\"a\":1",
        "programme",
        "import",
        "--",
        "9007199254740992"
    };

    private final long seed = seed();
    private final Random random = new Random(seed);

    @TempDir
    Path directory;

    @BeforeAll
    static void python_is_there() {
        try {
            var python = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            python.getInputStream().readAllBytes();
            assertThat(python.waitFor()).isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the second verifier needs python3 on the PATH: install the package python3", e);
        }
    }

    @Test
    void the_example_is_what_the_description_says() throws Exception {
        var example = DOCS.resolve("journal-example.jsonl");
        assertThat(agreed(List.of(example)).getFirst()).isInstanceOfSatisfying(Verdict.Sound.class, sound -> {
            assertThat(sound.withheld()).isOne();
            assertThat(sound.removed()).isOne();
        });
        var described = Files.readString(DOCS.resolve("journal-format.md"));
        var printed = run(List.of("docs/verify.py", "docs/journal-example.jsonl"), Path.of(".."))
                .getFirst();
        assertThat(described).contains("    " + printed + "\n");
        var first = new String(StoredEntry.ofLine(firstLine(example)).payload(), UTF_8);
        assertThat(described).contains(first);
    }

    @Test
    void the_command_of_the_description_gives_the_hash_that_it_names() throws Exception {
        var described = Files.readString(DOCS.resolve("journal-format.md"));
        var command = described.replaceFirst("(?s).*```sh\n(.*?)```.*", "$1");
        var shell = new ProcessBuilder("sh", "-c", command)
                .directory(Path.of("..").toFile())
                .start();
        var printed = new String(shell.getInputStream().readAllBytes(), UTF_8);
        var hash = StoredEntry.ofLine(firstLine(DOCS.resolve("journal-example.jsonl")))
                .hash();
        assertThat(printed).startsWith(hash.toString());
        assertThat(described).contains("    " + hash + "\n");
    }

    @Test
    void both_find_the_same_in_files_that_were_damaged() throws Exception {
        var files = new ArrayList<Path>();
        for (var i = 0; i < 400; i++) {
            var entries = MadeJournal.entries(seed + i % 20, 1 + random.nextInt(12));
            var lines = new ArrayList<>(entries.stream()
                    .map(entry -> random.nextInt(9) == 0 ? entry.withheldLine() : entry.line())
                    .toList());
            damage(lines);
            files.add(write(i, MadeJournal.join(lines)));
        }
        assertThat(agreed(files)).hasAtLeastOneElementOfType(Verdict.Sound.class);
    }

    @Test
    void both_refuse_the_same_where_every_hash_is_right() throws Exception {
        var files = new ArrayList<Path>();
        for (var i = 0; i < MISSPELT; i++) {
            var entries = MadeJournal.entries(seed + i % 50, 2);
            files.add(write(i, MadeJournal.join(List.of(entries.get(0).line(), misspelt(entries.get(1))))));
        }
        var verdicts = agreed(files);

        assertThat(verdicts).hasAtLeastOneElementOfType(Verdict.Sound.class);
        assertThat(verdicts.stream()
                        .filter(Verdict.Broken.class::isInstance)
                        .map(verdict -> ((Verdict.Broken) verdict).fault()))
                .contains(Fault.HEADER, Fault.PAYLOAD, Fault.TEXTS, Fault.FRAMING);
    }

    @Test
    void both_find_an_end_that_is_not_the_expected_one() throws Exception {
        var entries = MadeJournal.entries(seed, 6);
        var head = entries.get(3).hash();
        var files = new ArrayList<Path>();
        for (var length = 0; length <= 6; length++) {
            var lines =
                    entries.subList(0, length).stream().map(StoredEntry::line).toList();
            files.add(write(length, MadeJournal.join(lines)));
        }
        var theirs = run(arguments(List.of("--head", head.toString()), files), directory);
        for (var length = 0; length <= 6; length++) {
            var ours = MadeJournal.verify(Files.readAllBytes(files.get(length)), head);
            assertSame(theirs.get(length), ours, files.get(length));
        }
        assertThat(theirs).anyMatch(line -> line.contains("sound"));
    }

    @Test
    void both_keep_the_limits() throws Exception {
        var entry = MadeJournal.entries(seed, 1).getFirst();
        var payloads = List.of(
                "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}",
                "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}",
                "{\"a\":" + "[".repeat(62) + "1" + "]".repeat(62) + "}",
                "{\"a\":" + "[".repeat(63) + "1" + "]".repeat(63) + "}",
                object(256, "\"k%d\":0"),
                object(257, "\"k%d\":0"),
                "{\"a\":[" + object(4096, "\"text:%064x\"").replaceAll("[{}]", "") + "]}",
                "{\"a\":[" + object(4097, "\"text:%064x\"").replaceAll("[{}]", "") + "]}",
                "{\"a\":9007199254740991}",
                "{\"a\":9007199254740992}",
                "{\"a\":\"%s\"}".formatted("x".repeat(LineReader.LONGEST)));
        var files = new ArrayList<Path>();
        for (var payload : payloads) {
            var line = MadeJournal.forged(entry, header -> header, payload.getBytes(UTF_8), "{}".getBytes(UTF_8));
            files.add(write(files.size(), line));
        }
        for (var length : List.of(170, 171)) {
            var audience = "\"audience\":\"%s\"".formatted("a".repeat(length));
            var line =
                    MadeJournal.forgedHeader(entry, header -> header.replaceFirst("\"audience\":\"[a-z]+\"", audience));
            files.add(write(files.size(), line));
        }
        var sound = agreed(files).stream().map(Verdict.Sound.class::isInstance).toList();
        assertThat(sound)
                .containsExactly(true, false, true, false, true, false, true, false, true, false, false, true, false);
    }

    /** Both verdicts, which must be the same, of each file. */
    private List<Verdict> agreed(List<Path> files) throws Exception {
        var arguments = new ArrayList<>(List.of(SCRIPT.toAbsolutePath().toString()));
        // a command line has a longest length, so the names are short
        files.forEach(file ->
                arguments.add(directory.relativize(file.toAbsolutePath()).toString()));
        var theirs = run(arguments, directory);
        assertThat(theirs).hasSameSizeAs(files);
        var ours = new ArrayList<Verdict>();
        for (var i = 0; i < files.size(); i++) {
            ours.add(MadeJournal.verify(Files.readAllBytes(files.get(i))));
            assertSame(theirs.get(i), ours.get(i), files.get(i));
        }
        return ours;
    }

    private List<String> arguments(List<String> options, List<Path> files) {
        var arguments = new ArrayList<>(List.of(SCRIPT.toAbsolutePath().toString()));
        arguments.addAll(options);
        // a command line has a longest length, so the names are short
        files.forEach(file ->
                arguments.add(directory.relativize(file.toAbsolutePath()).toString()));
        return arguments;
    }

    private void assertSame(String theirs, Verdict ours, Path file) throws IOException {
        if (!isSame(theirs, ours)) {
            throw new AssertionError("seed %d: %s there, %s here: %s".formatted(seed, theirs, ours, show(file)));
        }
    }

    private static boolean isSame(String theirs, Verdict ours) {
        return switch (ours) {
            case Verdict.Sound sound -> {
                var said = SOUND.matcher(theirs);
                yield said.matches()
                        && new Verdict.Sound(
                                        JournalId.parse(said.group(1)),
                                        Long.parseLong(said.group(2)),
                                        Hash.ofHex(said.group(3)),
                                        Long.parseLong(said.group(4)),
                                        Long.parseLong(said.group(5)))
                                .equals(sound);
            }
            case Verdict.Broken broken -> {
                var said = BROKEN.matcher(theirs);
                yield said.matches() && Long.parseLong(said.group(1)) == broken.position();
            }
        };
    }

    private static List<String> run(List<String> script, Path in) throws Exception {
        var command = new ArrayList<>(List.of("python3"));
        command.addAll(script);
        var python = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertThat(python.waitFor()).isIn(0, 1);
        return printed.lines().toList();
    }

    private void damage(List<byte[]> lines) {
        var which = random.nextInt(lines.size());
        var line = lines.get(which);
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(which);
            case 1 -> lines.add(which, line);
            case 2 -> lines.set(which, Arrays.copyOf(line, random.nextInt(line.length)));
            case 3 -> lines.add(which, "\n".getBytes(UTF_8));
            case 4 -> lines.add(PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8));
            case 5 -> lines.addFirst(lines.removeLast());
            default -> line[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    /** Another spelling, hashed again as somebody would who can write the whole file. */
    private byte[] misspelt(StoredEntry entry) {
        return switch (random.nextInt(4)) {
            case 0 -> rehashed(entry, misspelt(entry.header()));
            case 1 -> MadeJournal.forged(entry, header -> header, misspelt(entry.payload()), entry.texts());
            case 2 -> MadeJournal.forged(entry, header -> header, entry.payload(), misspelt(entry.texts()));
            default -> misspelt(entry.line());
        };
    }

    private static byte[] rehashed(StoredEntry entry, byte[] header) {
        return new StoredEntry(header, Hash.sha256(header), entry.salt(), entry.payload(), entry.texts()).line();
    }

    private byte[] misspelt(byte[] bytes) {
        var from = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, from + random.nextInt(3));
        var piece = random.nextInt(20) == 0
                ? new byte[] {(byte) random.nextInt(256)}
                : PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8);
        return MadeJournal.join(List.of(
                Arrays.copyOf(bytes, from),
                random.nextInt(5) == 0 ? new byte[0] : piece,
                Arrays.copyOfRange(bytes, to, bytes.length)));
    }

    private static String object(int count, String member) {
        return "{"
                + String.join(
                        ",",
                        IntStream.range(0, count).mapToObj(member::formatted).toList()) + "}";
    }

    private Path write(int number, byte[] file) throws IOException {
        return Files.write(directory.resolve(number + ".jsonl"), file);
    }

    private static String show(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return new String(bytes, 0, Math.min(bytes.length, 20_000), UTF_8);
    }

    private static byte[] firstLine(Path file) throws IOException {
        return (Files.readString(file).lines().findFirst().orElseThrow() + "\n").getBytes(UTF_8);
    }

    private static long seed() {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("SecondVerifierTest: -Dayni.seed=" + seed);
        return seed;
    }
}
