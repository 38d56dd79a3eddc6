package org.ayni.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;

class KeysPropertyTest {

    @Property
    void a_key_is_a_uuid_of_version_8_and_always_the_same(
            @ForAll @StringLength(max = 200) String file,
            @ForAll @StringLength(max = 200) String row,
            @ForAll String content,
            @ForAll @LongRange(min = 0, max = 1_000_000) long position) {
        var corrected = new Seen(position, hash("any"));
        var key = Keys.of(file, row, hash(content), corrected);
        assertThat(key.version()).isEqualTo(8);
        assertThat(key.variant()).isEqualTo(2);
        assertThat(Keys.of(file, row, hash(content), corrected)).isEqualTo(key);
    }

    @Property
    void a_key_differs_when_anything_differs(
            @ForAll @StringLength(min = 1, max = 200) String file,
            @ForAll @StringLength(min = 1, max = 200) String row,
            @ForAll String content,
            @ForAll @LongRange(min = 0, max = 1_000_000) long position) {
        assertThat(List.of(
                        Keys.of(file, row, hash(content), new Seen(position, hash("any"))),
                        Keys.of(file, row, hash(content), new Seen(position + 1, hash("any"))),
                        Keys.of(file, row, hash(content), null),
                        Keys.of(file, row, hash(content + "x"), null),
                        Keys.of(file, row + "x", hash(content), null),
                        Keys.of(file + "x", row, hash(content), null),
                        // where one part ends and the next begins is part of it
                        Keys.of(file + row, "", hash(content), null)))
                .doesNotHaveDuplicates();
    }

    private static Hash hash(String text) {
        return Hash.sha256(text.getBytes(UTF_8));
    }
}
