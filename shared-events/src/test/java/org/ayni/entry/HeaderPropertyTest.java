package org.ayni.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // so many that no try would be left for random headers
class HeaderPropertyTest {

    @Property
    void a_header_is_read_back_as_it_was_written(@ForAll("headers") Header header) {
        var bytes = header.bytes();
        assertThat(Header.parse(bytes)).isEqualTo(header);
        assertThat(Header.parse(bytes).bytes()).isEqualTo(bytes);
    }

    /** Two spellings of one header would be two hashes of one fact. */
    @Property
    void a_changed_byte_is_another_header_or_none(
            @ForAll("headers") Header header, @ForAll @IntRange(max = 5000) int place, @ForAll byte value) {
        var bytes = header.bytes();
        var at = place % bytes.length;
        if (bytes[at] == value) {
            return;
        }
        bytes[at] = value;
        try {
            var other = Header.parse(bytes);
            assertThat(other).isNotEqualTo(header);
            assertThat(other.bytes()).isEqualTo(bytes);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContainingAny("null", "Index");
        }
    }

    @Property
    void a_header_that_is_cut_off_is_refused(
            @ForAll("headers") Header header, @ForAll @IntRange(max = 5000) int place) {
        var bytes = header.bytes();
        var cut = Arrays.copyOf(bytes, place % bytes.length);
        assertThatIllegalArgumentException().isThrownBy(() -> Header.parse(cut));
    }

    @Provide
    Arbitrary<Header> headers() {
        var places = Combinators.combine(journals(), Arbitraries.longs().between(1, Positions.MAX), uuids(), types())
                .as(Tuple::of);
        var times = Combinators.combine(dates(), instants(), instants().injectNull(0.5))
                .as(Tuple::of);
        return Combinators.combine(
                        places, times, recorders(), channels(), Arbitraries.of(Audience.class), hashes(), hashes())
                .as((place, time, by, channel, audience, payload, previous) -> new Header(
                        place.get1(),
                        place.get2(),
                        place.get3(),
                        place.get4(),
                        time.get1(),
                        time.get2(),
                        by,
                        channel,
                        time.get3(),
                        audience,
                        payload,
                        previous));
    }

    private static Arbitrary<JournalId> journals() {
        return Combinators.combine(Arbitraries.of(JournalKind.class), slugs()).as(JournalId::new);
    }

    private static Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("-", words));
    }

    private static Arbitrary<String> types() {
        return Combinators.combine(slugs(), slugs(), Arbitraries.integers().between(1, 999))
                .as("%s.%s.v%d"::formatted);
    }

    private static Arbitrary<UUID> uuids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<Instant> instants() {
        var first = Instant.parse("0001-01-01T00:00:00Z");
        var last = Instant.parse("9999-12-31T23:59:59.999999Z");
        return Arbitraries.longs()
                .between(first.getEpochSecond(), last.getEpochSecond())
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999_999)
                        .map(micros -> Instant.ofEpochSecond(second, micros * 1_000L)));
    }

    private static Arbitrary<Edtf> dates() {
        return Arbitraries.of("1998", "2019-02", "2026-11-22", "2004-06?/2006~", "1996/..", "XXXX-05-14", "2012-24")
                .map(Edtf::parse);
    }

    private static Arbitrary<RecordedBy> recorders() {
        var sides = Combinators.combine(
                        uuids(),
                        slugs(),
                        Arbitraries.of(Capacity.COORDINATOR, Capacity.RECORDER),
                        slugs().injectNull(0.5))
                .as((subject, side, capacity, behalf) ->
                        new RecordedBy(subject, new MunicipalityId("m" + side), capacity, behalf));
        var office = Combinators.combine(uuids(), slugs().injectNull(0.5))
                .as((subject, behalf) -> new RecordedBy(subject, null, Capacity.PROGRAMME_OFFICE, behalf));
        return Arbitraries.oneOf(List.of(sides, office));
    }

    private static Arbitrary<Channel> channels() {
        var imports = Combinators.combine(anyText(), hashes(), anyText(), hashes())
                .as((file, fileHash, row, content) -> (Channel) new Channel.Import(file, fileHash, row, content));
        return Arbitraries.oneOf(
                List.of(Arbitraries.just(new Channel.App()), Arbitraries.just(new Channel.Api()), imports));
    }

    /** All of Unicode besides surrogates, with the characters that JSON escapes more often. */
    private static Arbitrary<String> anyText() {
        var any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) != Character.SURROGATE);
        var escaped = Arbitraries.of(List.of((int) '"', (int) '\\', (int) '/', 0x7f, 0x80, 0x2028, 0xfffd, 0x10ffff));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, any),
                        Tuple.of(2, escaped),
                        Tuple.of(2, Arbitraries.integers().between(0, 0x7f)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    private static Arbitrary<Hash> hashes() {
        return Arbitraries.bytes().array(byte[].class).ofSize(32).map(Hash::new);
    }
}
