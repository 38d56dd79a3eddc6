package org.ayni.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No hash covers the texts as a whole, because each can be removed. So all else about them must have one form. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictTextsTest {
    private static final StoredEntry ENTRY = MadeJournal.entries(1, 1).getFirst();
    private static final String SALT = "00112233445566778899aabbccddeeff";

    /** A text and its place in the texts. */
    private record Kept(String digest, String text) {
        static Kept of(String text) {
            return new Kept(
                    Hash.sha256(HexFormat.of().parseHex(SALT), text.getBytes(UTF_8))
                            .toString(),
                    text);
        }

        String spelt() {
            return "\"%s\":{\"salt\":\"%s\",\"text\":\"%s\"}".formatted(digest, SALT, text);
        }
    }

    private static final Kept ONE = Kept.of("Besuch");
    private static final Kept TWO = Kept.of("niñez 🤝 \\\"x\\\" \\n");
    private static final Kept THREE = Kept.of("");
    private static final String ALL_NAMED = named(ONE, TWO, ONE, THREE);

    @Test
    void all_texts_in_the_order_of_their_first_mention_are_sound() {
        assertRemoved(0, ALL_NAMED, object(ONE.spelt(), TWO.spelt(), THREE.spelt()));
    }

    @Test
    void each_text_can_be_removed() {
        assertRemoved(1, ALL_NAMED, object(TWO.spelt(), THREE.spelt()));
        assertRemoved(1, ALL_NAMED, object(ONE.spelt(), THREE.spelt()));
        assertRemoved(1, ALL_NAMED, object(ONE.spelt(), TWO.spelt()));
        assertRemoved(2, ALL_NAMED, object(TWO.spelt()));
        assertRemoved(3, ALL_NAMED, "{}");
    }

    @Test
    void another_order_a_repeated_and_a_foreign_text_are_refused() {
        assertFault(Fault.TEXTS, ALL_NAMED, object(TWO.spelt(), ONE.spelt(), THREE.spelt()));
        assertFault(Fault.TEXTS, ALL_NAMED, object(ONE.spelt(), ONE.spelt()));
        assertFault(Fault.TEXTS, ALL_NAMED, object(ONE.spelt(), TWO.spelt(), ONE.spelt()));
        assertFault(Fault.TEXTS, named(ONE), object(ONE.spelt(), TWO.spelt()));
        assertFault(Fault.TEXTS, "{}", object(ONE.spelt()));
    }

    @Test
    void a_changed_text_or_salt_shows_both_digests() {
        var text = ONE.spelt().replace("Besuch", "Gesuch");
        assertThat(verify(named(ONE), object(text)))
                .isEqualTo(new Verdict.Broken(
                        0, Fault.TEXT_HASH, ONE.digest(), Kept.of("Gesuch").digest()));
        assertFault(Fault.TEXT_HASH, named(ONE), object(ONE.spelt().replace(SALT, SALT.replace("00", "01"))));
    }

    /** A letter that is spelt in another way is hashed as it stands, so even its own digest does not excuse it. */
    @Test
    void another_spelling_of_a_text_is_refused_with_its_own_digest() {
        for (var text : List.of("\\u0041", "\\/", "\\u000a", "\\u001F", "\\ud83e\\udd1d", "\t", "\\x", "\\", "a\"b")) {
            var other = Kept.of(text);
            assertThat(verify(named(other), object(other.spelt()))).as(text).isInstanceOf(Verdict.Broken.class);
        }
    }

    @Test
    void another_framing_is_refused() {
        for (var texts : List.of(
                "",
                "null",
                "[]",
                "{ }",
                "{,}",
                object(ONE.spelt() + ","),
                object(ONE.spelt().replace("{\"salt", "{ \"salt")),
                object(ONE.spelt().replace("\"salt\"", "\"Salt\"")),
                object(ONE.spelt().replace(SALT, SALT.substring(1))),
                object(ONE.spelt().replace(SALT, SALT + "0")),
                object(ONE.spelt().replace(SALT, SALT.toUpperCase(Locale.ROOT))),
                object(ONE.spelt().replace(ONE.digest(), ONE.digest().toUpperCase(Locale.ROOT))),
                object(ONE.spelt().replace("}", ",\"language\":\"de\"}")),
                object(ONE.spelt().replace("\"Besuch\"", "null")))) {
            assertFault(Fault.TEXTS, named(ONE), texts);
        }
    }

    private static void assertRemoved(int count, String payload, String texts) {
        assertThat(verify(payload, texts))
                .isInstanceOfSatisfying(
                        Verdict.Sound.class,
                        sound -> assertThat(sound.removed()).isEqualTo(count));
    }

    private static void assertFault(Fault fault, String payload, String texts) {
        assertThat(verify(payload, texts))
                .as(texts)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    private static Verdict verify(String payload, String texts) {
        return MadeJournal.verify(
                MadeJournal.forged(ENTRY, header -> header, payload.getBytes(UTF_8), texts.getBytes(UTF_8)));
    }

    private static String named(Kept... texts) {
        var named = new ArrayList<String>();
        for (var text : texts) {
            named.add("\"text:" + text.digest() + "\"");
        }
        return "{\"a\":[" + String.join(",", named) + "]}";
    }

    private static String object(String... members) {
        return Stream.of(members).collect(Collectors.joining(",", "{", "}"));
    }
}
