package org.ayni.cli.playing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ayni.cli.Main;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scripts, without any server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JournalId HERE = JournalId.parse("partnership/b-a");
    private static final Hash HASH = Hash.sha256(new byte[] {1});

    @TempDir
    Path folder;

    private String said = "";

    @Test
    void the_demo_has_no_problem() {
        assertThat(checked(Path.of("..", "demo", "an-invented-year.json")))
                .as(said)
                .isZero();
        assertThat(said).contains("no problem found");
    }

    @Test
    void everything_that_is_wrong_with_a_script_is_said_at_once() throws IOException {
        var code = checked("""
                {"script": "s", "steps": [
                  {"step": "one", "journal": "municipality/a", "for": "office", "body": {"cites": "@two"}},
                  {"step": "one", "journal": "municipality/a", "for": "office", "body": {}},
                  {"step": "Three", "journal": "municipality/a", "for": "office", "body": {}},
                  {"step": "four", "journal": "village/a", "for": "office", "body": {}},
                  {"step": "five", "journal": "municipality/a", "for": "office", "upload": "missing.png", "body": {}},
                  {"step": "six", "journal": "municipality/a", "whom": "office", "body": {}},
                  {"step": "seven", "journal": "municipality/a", "for": "office"}]}""");

        assertThat(code).isEqualTo(1);
        assertThat(said)
                .contains("one: no step before it is called two")
                .contains("one: there is a second step of that name")
                .contains("Three: a step is named in small letters")
                .contains("four: ")
                .contains("five: the file missing.png beside the script cannot be read")
                .contains("six: nothing is known of \"whom\" here")
                .contains("six: the field \"for\" is missing")
                .contains("seven: the field \"body\" is missing")
                .contains("Nothing was sent.");
    }

    @Test
    void what_is_no_json_or_has_no_steps_is_no_script() throws IOException {
        assertThat(checked("{\"script\": ")).isEqualTo(1);
        assertThat(said).contains("no JSON");
        assertThat(checked("{\"script\": \"s\", \"steps\": []}")).isEqualTo(1);
        assertThat(said).contains("the file has no steps");
        assertThat(checked("[]")).isEqualTo(1);
        assertThat(said).contains("the field \"script\" is missing");
    }

    @Test
    void whose_step_it_is_the_script_says_and_not_the_command_line() throws IOException {
        Files.writeString(folder.resolve("script.json"), "{}");
        assertThat(run("play", folder.resolve("script.json").toString(), "--acting-for", "a"))
                .isEqualTo(2);
        assertThat(said).contains("a script says itself for whom each step is");
    }

    @Test
    void a_step_that_is_named_becomes_the_entry_that_it_was_recorded_as() {
        assertThat(resolved("{'seen': {'position': '@one'}}"))
                .isEqualTo(json("{'seen': {'position': 7, 'hash': '%s'}}".formatted(HASH)));
        assertThat(resolved("{'held': {'position': '@elsewhere'}}"))
                .isEqualTo(json("{'held': {'position': 3, 'hash': '%s', 'journal': 'programme/p'}}".formatted(HASH)));
        assertThat(resolved("{'except': ['@one'], 'of': 'entry/@one', 'start': '@one.start'}"))
                .isEqualTo(json("{'except': [7], 'of': 'entry/7', 'start': 419}"));
    }

    @Test
    void words_with_an_at_in_them_stay_words() {
        var words = "{'text': 'at @one o clock', 'other': '@ one', 'mail': 'entry@one'}";
        assertThat(resolved(words)).isEqualTo(json(words));
    }

    private static JsonNode resolved(String tree) {
        return read(Citations.resolved(
                json(tree),
                HERE,
                name -> name.equals("one")
                        ? new Recorded(HERE, new Seen(7, HASH), "", () -> json("{'start': 419}"))
                        : new Recorded(JournalId.parse("programme/p"), new Seen(3, HASH), "", () -> json("{}"))));
    }

    /** As it is sent: a 7 is a 7, whichever kind of number it was made as. */
    private static JsonNode read(JsonNode tree) {
        return JSON.readTree(JSON.writeValueAsString(tree));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private int checked(String script) throws IOException {
        return checked(Files.writeString(folder.resolve("script.json"), script));
    }

    private int checked(Path script) {
        return run("play", script.toString(), "--dry-run");
    }

    private int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        var code = new Main(Map.of(), false, stream, stream).run(arguments);
        said = out.toString(UTF_8);
        return code;
    }
}
