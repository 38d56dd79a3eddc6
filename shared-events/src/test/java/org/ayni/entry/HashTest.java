package org.ayni.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HashTest {
    /** FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void parts_are_hashed_as_if_they_were_one() {
        assertThat(Hash.sha256("abc".getBytes(US_ASCII))).hasToString(OF_ABC);
        assertThat(Hash.sha256("a".getBytes(US_ASCII), new byte[0], "bc".getBytes(US_ASCII)))
                .hasToString(OF_ABC);
    }

    @Test
    void two_hashes_of_the_same_bytes_are_equal() {
        assertThat(Hash.ofHex(OF_ABC))
                .isEqualTo(Hash.sha256("abc".getBytes(US_ASCII)))
                .hasSameHashCodeAs(Hash.sha256("abc".getBytes(US_ASCII)))
                .isNotEqualTo(Hash.ZERO)
                .isNotEqualTo(OF_ABC);
    }

    @Test
    void nobody_changes_a_hash_from_outside() {
        var bytes = new byte[32];
        var hash = new Hash(bytes);
        bytes[0] = 1;
        hash.bytes()[1] = 1;
        assertThat(hash).isEqualTo(Hash.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void other_spellings_are_refused(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofHex(hex)).withMessageContaining("64 lower-case");
    }

    @Test
    void other_lengths_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash(new byte[31]));
    }
}
