package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads and texts that were hashed properly, by somebody who can write the whole file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictPayloadTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final StoredEntry ENTRY = MadeJournal.entries(1, 1).getFirst();

    static Stream<String> sound() {
        return Stream.concat("""
                {}
                {'':null}
                {'a':[]}
                {'a':{},'A':[true,false,null]}
                {'a':{'a':{'a':1}},'b':{'a':1}}
                {'b':{'a':1},'a':[{'a':1},{'a':1}]}
                {'n':[0,-1,9007199254740991,-9007199254740991]}
                {'s':['','ü🤝/\\\\\\'\\n\\t\\u0000\\u001f']}
                {'s':['text','text.','Text:x',' text:x']}
                {'texts':{},'hash':'x'}
                """.lines().map(StrictPayloadTest::quoted), Stream.of(nested(64), members(256)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void this_is_a_payload(String payload) {
        assertThat(verify(payload, "{}")).isInstanceOf(Verdict.Sound.class);
    }

    static Stream<String> broken() {
        return Stream.concat(
                """
                []
                'a'
                1
                {'a':1,}
                {,'a':1}
                {'a' :1}
                {'a': 1}
                { 'a':1}
                {'a':1 }
                {'a'}
                {'a':}
                {a:1}
                {'a':1 'b':1}
                {'a':1,'a':2}
                {'b':{'a':1},'b':2}
                {'a':[1,]}
                {'a':[,1]}
                {'a':[1 2]}
                {'a':[1}
                {'a':01}
                {'a':-0}
                {'a':-}
                {'a':+1}
                {'a':1.0}
                {'a':1e2}
                {'a':9007199254740992}
                {'a':-9007199254740992}
                {'a':99999999999999999999}
                {'a':NaN}
                {'a':True}
                {'a':nul}
                {'a':'b}
                {'a':'\\/'}
                {'a':'\\u00e9'}
                {'a':'\\u000a'}
                {'a':'\\u001F'}
                {'a':'\\u0041'}
                {'a':'\\ud83e\\udd1d'}
                {'a':'\\x'}
                {'a':'\t'}
                {'\\u0061':1}
                {'a':'text:'}
                {'a':'text:x'}
                {'text:x':1}
                {'a':'text:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef'}
                {'a':'text:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0'}
                """.lines().map(StrictPayloadTest::quoted),
                Stream.of("", nested(65), members(257), quoted("{'text:%s':1}".formatted(DIGEST)), "\ufeff{}"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void this_is_none(String payload) {
        assertThat(verify(payload, "{}"))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(Fault.PAYLOAD));
    }

    /** Where such a payload ends is anybody's guess, so the hash of what is taken for it cannot fit. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1", "{\"a\":1}}", "{}{}", "{}]"})
    void unbalanced_payloads_end_elsewhere(String payload) {
        assertThat(verify(payload, "{}")).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void a_payload_that_is_no_utf_8_is_refused() {
        var payload = "{\"a\":\"?\"}".getBytes(UTF_8);
        payload[6] = (byte) 0xff;
        var line = MadeJournal.forged(ENTRY, header -> header, payload, "{}".getBytes(UTF_8));
        assertThat(MadeJournal.verify(line)).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.fault()).isEqualTo(Fault.PAYLOAD);
            assertThat(broken.expected()).isEqualTo("UTF-8");
        });
    }

    @Test
    void more_texts_than_anybody_writes_in_one_entry_are_refused() {
        assertThat(verify(mentions(4096), "{}"))
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.removed()).isEqualTo(4096));
        assertThat(verify(mentions(4097), "{}")).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void a_text_that_is_named_twice_is_removed_once() {
        var payload = quoted("{'a':'text:%1$s','b':['text:%1$s']}".formatted(DIGEST));
        assertThat(verify(payload, "{}"))
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.removed()).isOne());
    }

    private static Verdict verify(String payload, String texts) {
        var line = MadeJournal.forged(ENTRY, header -> header, payload.getBytes(UTF_8), texts.getBytes(UTF_8));
        return MadeJournal.verify(line);
    }

    private static String quoted(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static String nested(int levels) {
        return "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"k%d\":%d".formatted(i, i))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String mentions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"text:%064x\"".formatted(i))
                .collect(Collectors.joining(",", "{\"a\":[", "]}"));
    }
}
