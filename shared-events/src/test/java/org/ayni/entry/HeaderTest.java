package org.ayni.entry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderTest {
    private static final UUID ID = UUID.fromString("019aac3e-7c00-7abc-8def-000000000001");
    private static final UUID SUBJECT = UUID.fromString("5f0c6c1e-0b4e-4b52-9d35-6a2f1f7f9f11");
    private static final Instant RECORDED = Instant.parse("2026-11-22T15:00:00.123456Z");
    private static final Hash A = Hash.ofHex("a".repeat(64));
    private static final Hash B = Hash.ofHex("b".repeat(64));

    private static final Header LONG = new Header(
            JournalId.parse("partnership/cajamarca-treptow"),
            12,
            ID,
            "partnership.activity-recorded.v1",
            Edtf.parse("2019-02"),
            RECORDED,
            new RecordedBy(SUBJECT, new MunicipalityId("treptow"), Capacity.RECORDER, "school-12"),
            new Channel.Import("chronik \"98\"\n.csv", A, "Zeile\u0001/7ü🤝", B),
            Instant.parse("2026-11-22T14:59:00Z"),
            Audience.PROGRAMME,
            A,
            B);
    private static final String LONG_SPELT = ("{'v':1,'journal':'partnership/cajamarca-treptow','position':12,"
                    + "'id':'019aac3e-7c00-7abc-8def-000000000001','type':'partnership.activity-recorded.v1',"
                    + "'happened':'2019-02','recorded':'2026-11-22T15:00:00.123456Z',"
                    + "'by':{'subject':'5f0c6c1e-0b4e-4b52-9d35-6a2f1f7f9f11','side':'treptow','capacity':'recorder',"
                    + "'onBehalfOf':'school-12'},"
                    + "'channel':{'kind':'import','file':'chronik \\'98\\'\\n.csv','fileHash':'AAAA',"
                    + "'row':'Zeile\\u0001/7ü🤝','content':'BBBB'},"
                    + "'captured':'2026-11-22T14:59:00.000000Z','audience':'programme',"
                    + "'payload':'AAAA','previous':'BBBB'}")
            .replace('\'', '"')
            .replace("AAAA", A.toString())
            .replace("BBBB", B.toString());

    private static final Header SHORT = new Header(
            JournalId.parse("programme/knp"),
            0,
            ID,
            "programme.opened.v1",
            Edtf.parse("2012"),
            RECORDED,
            new RecordedBy(SUBJECT, null, Capacity.PROGRAMME_OFFICE, null),
            new Channel.App(),
            null,
            Audience.PUBLIC,
            A,
            Hash.ZERO);
    private static final String SHORT_SPELT = ("{'v':1,'journal':'programme/knp','position':0,"
                    + "'id':'019aac3e-7c00-7abc-8def-000000000001','type':'programme.opened.v1',"
                    + "'happened':'2012','recorded':'2026-11-22T15:00:00.123456Z',"
                    + "'by':{'subject':'5f0c6c1e-0b4e-4b52-9d35-6a2f1f7f9f11','capacity':'programme-office'},"
                    + "'channel':{'kind':'app'},'audience':'public','payload':'AAAA','previous':'ZERO'}")
            .replace('\'', '"')
            .replace("AAAA", A.toString())
            .replace("ZERO", Hash.ZERO.toString());

    @Test
    void a_header_has_one_spelling() {
        assertThat(new String(LONG.bytes(), UTF_8)).isEqualTo(LONG_SPELT);
        assertThat(new String(SHORT.bytes(), UTF_8)).isEqualTo(SHORT_SPELT);
    }

    @Test
    void the_spelling_is_read_back() {
        assertThat(Header.parse(LONG.bytes())).isEqualTo(LONG);
        assertThat(Header.parse(SHORT.bytes())).isEqualTo(SHORT);
    }

    /** Each replaces a piece of the long header by another. */
    static Stream<Arguments> otherSpellings() {
        return """
                {'v' => { 'v'
                'v':1 => 'v':2
                'v':1 => 'v':01
                'v':1 => 'v':1.0
                'v':1, => 'v':1,'v':1,
                partnership/c => town/c
                partnership/c => partnership/C
                'position':12 => 'position':012
                'position':12 => 'position':-12
                'position':12 => 'position':1e1
                'position':12 => 'position':9007199254740992
                'position':12 => 'position':90071992547409910
                'position':12 => 'position':'12'
                019aac3e- => 019AAC3E-
                019aac3e- => 019aac3e
                .v1 => .v01
                .v1 => .vx
                .v1 => .v
                .v1 => .
                .v1 => .1
                partnership.activity-recorded.v1 => v1
                2019-02 => 2019-2
                2019-02 => 2019 02
                2019-02 =>\s
                2019-02 => 201\\u0039-02
                15:00:00.123456Z => 15:00:00.123Z
                15:00:00.123456Z => 15:00:00.123456+00:00
                15:00:00.123456Z => 24:00:00.123456Z
                15:00:00.123456Z => 15:60:00.123456Z
                15:00:00.123456Z => 15:00:60.123456Z
                2026-11-22T15 => 2026-02-29T15
                2026-11-22T15 => 2026-11-31T15
                2026-11-22T15 => 2026-13-22T15
                2026-11-22T15 => 2026-00-22T15
                2026-11-22T15 => 2026-11-00T15
                2026-11-22T15 => 0000-11-22T15
                'side':'treptow','capacity':'recorder' => 'capacity':'recorder','side':'treptow'
                ,'onBehalfOf':'school-12' => ,'onBehalfOf':null
                ,'onBehalfOf':'school-12' => ,'onBehalfOf':''
                ,'onBehalfOf':'school-12' => ,'onBehalfOf':'Ana'
                recorder => mayor
                recorder => programme-office
                'kind':'import' => 'kind':'api'
                'kind':'import' => 'kind':'fax'
                \\n => \\u000a
                \\n => \\u000A
                \\u0001 => \\u001F
                \\u0001 => \\u0041
                \\u0001 => \\ud800
                /7 => \\/7
                ü => \\u00fc
                .csv => .c\tsv
                'captured':'2026-11-22T14:59:00.000000Z', => 'captured':null,
                'programme' => 'nobody'
                aaaa => AAAA
                aaaa => aaa
                '} => '}\s
                bbbb'} => bbbb','more':1}
                """.lines().map(line -> {
            var pieces = line.replace('\'', '"').split(" => ?", -1);
            return arguments(pieces[0], pieces[1]);
        });
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void any_other_spelling_is_refused(String piece, String instead) {
        var at = LONG_SPELT.lastIndexOf(piece);
        assertThat(at).as("the header has the piece").isNotNegative();
        var other = LONG_SPELT.substring(0, at) + instead + LONG_SPELT.substring(at + piece.length());
        assertThatIllegalArgumentException().isThrownBy(() -> Header.parse(other.getBytes(UTF_8)));
    }

    /** Not a lead byte, overlong forms, a surrogate, beyond the last character, cut off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "ff",
                "c080",
                "e08080",
                "eda080",
                "f08080bf",
                "f4908080",
                "f5808080",
                "c3",
                "e282",
                "f09fa4"
            })
    void what_is_no_utf_8_is_refused(String hex) {
        var broken = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
        var spelt = LONG_SPELT.replace("🤝", "").replace("ü", broken).getBytes(ISO_8859_1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Header.parse(spelt))
                .withMessageContaining("UTF-8");
    }

    @Test
    void what_cannot_be_read_back_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(-1, RECORDED, "a.b.v1"));
        assertThatIllegalArgumentException().isThrownBy(() -> at(1L << 53, RECORDED, "a.b.v1"));
        assertThatIllegalArgumentException().isThrownBy(() -> at(1, Instant.MAX, "a.b.v1"));
        assertThatIllegalArgumentException().isThrownBy(() -> at(1, Instant.MIN, "a.b.v1"));
        assertThatIllegalArgumentException().isThrownBy(() -> at(1, RECORDED, "founded"));
        assertThatIllegalArgumentException().isThrownBy(() -> at(1, RECORDED, "partnership.founded.v0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at(0, RECORDED, "a.b.v1"))
                .withMessageContaining("zeros");
        assertThatIllegalArgumentException().isThrownBy(() -> new Channel.Import("", A, "1", A));
        assertThatIllegalArgumentException().isThrownBy(() -> new Channel.Import("f", A, "r".repeat(201), A));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordedBy(SUBJECT, null, Capacity.COORDINATOR, null));
        var halfOfACharacter = new Channel.Import("\ud83e", A, "1", A);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(halfOfACharacter).bytes());
    }

    @Test
    void finer_than_microseconds_is_cut_off() {
        assertThat(at(1, RECORDED.plusNanos(999), "a.b.v1")).isEqualTo(at(1, RECORDED, "a.b.v1"));
    }

    private static Header at(long position, Instant recorded, String type) {
        return new Header(
                LONG.journal(),
                position,
                ID,
                type,
                LONG.happened(),
                recorded,
                LONG.by(),
                LONG.channel(),
                null,
                LONG.audience(),
                A,
                B);
    }

    private static Header with(Channel channel) {
        return new Header(
                LONG.journal(),
                1,
                ID,
                "a.b.v1",
                LONG.happened(),
                RECORDED,
                LONG.by(),
                channel,
                null,
                LONG.audience(),
                A,
                B);
    }
}
