package org.ayni.command.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Fault;
import org.ayni.command.http.problem.FaultCode;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.command.municipality.MunicipalityCommand.Correct;
import org.ayni.command.municipality.MunicipalityCommand.RenameMunicipality;
import org.ayni.entry.Audience;
import org.ayni.entry.Channel;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InvalidValue.Rule;
import org.ayni.events.value.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandReaderTest {

    static final String RENAMING = """
            {"type": "rename-municipality", "when": "2019~", "name": {"language": "de", "text": "Musterhausen"}}""";

    @Nested
    class A_command {

        @Test
        void says_what_when_and_in_whose_words() {
            var body = read(RENAMING);

            assertThat(body.command())
                    .isInstanceOfSatisfying(
                            RenameMunicipality.class,
                            renaming -> assertThat(renaming.name().text()).isEqualTo(Text.of("Musterhausen")));
            assertThat(body.when()).isEqualTo(Edtf.parse("2019~"));
            assertThat(body.channel()).isEqualTo(new Channel.Api());
        }

        @Test
        void may_say_who_may_read_it_when_it_was_taken_down_and_which_row_it_is_from() {
            var body = read("""
                    {"type": "rename-municipality", "when": "2019", "name": {"language": "de", "text": "M"},
                     "audience": "public", "captured": "2026-11-22T15:00:00Z",
                     "import": {"file": "chronik", "fileHash": "%1$s", "row": "7", "content": "%1$s"}}""".formatted("ab".repeat(32)));

            assertThat(body.audience()).isEqualTo(Audience.PUBLIC);
            assertThat(body.captured()).hasToString("2026-11-22T15:00:00Z");
            assertThat(body.channel())
                    .isInstanceOfSatisfying(
                            Channel.Import.class,
                            channel -> assertThat(channel.row()).isEqualTo("7"));
        }

        @Test
        void states_a_fact_anew_by_a_command_inside_it() {
            var body = read("""
                    {"type": "correct", "corrected": {"position": 1}, "happened": "2018",
                     "anew": {"type": "rename-municipality", "name": {"language": "de", "text": "M"}},
                     "reason": {"language": "de", "text": "Schreibfehler"}}""");

            assertThat(body.command())
                    .isInstanceOfSatisfying(
                            Correct.class,
                            correct -> assertThat(correct.anew()).isInstanceOf(RenameMunicipality.class));
            assertThat(body.when()).isNull();
        }

        @Test
        void is_the_same_however_it_is_spelt() {
            var reordered = """
                    { "name" : {"text":"\\u004dusterhausen", "language":"de", "translations": []} , "when":"2019~",
                      "sources": null, "type":"rename-municipality"}""";

            assertThat(read(reordered).canonical()).isEqualTo(read(RENAMING).canonical());
            assertThat(read(RENAMING.replace("2019~", "2019")).canonical())
                    .isNotEqualTo(read(RENAMING).canonical());
            assertThat(read(RENAMING.replace("\"when\"", "\"audience\": \"public\", \"when\""))
                            .canonical())
                    .isNotEqualTo(read(RENAMING).canonical());
        }

        @Test
        void has_words_that_mean_what_they_say_also_when_they_look_like_the_mark_of_a_removed_text() {
            var mark = "text:" + "ab".repeat(32);

            assertThat(((RenameMunicipality)
                                    read(RENAMING.replace("Musterhausen", mark)).command())
                            .name()
                            .text())
                    .isEqualTo(Text.of(mark));
        }
    }

    @Nested
    class A_body_is_refused {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "{", "{\"a\":1,\"a\":2}", "{} {}", "{\"a\":01}", "nul", "{\"a\":\"\u0001\"}"})
        void when_it_is_no_json(String body) {
            assertThat(refused(JournalKind.MUNICIPALITY, body.getBytes(StandardCharsets.UTF_8))
                            .problem()
                            .code())
                    .isIn(Code.BODY_MALFORMED, Code.COMMAND_INVALID);
        }

        @Test
        void when_its_bytes_are_no_utf_8() {
            var body = RENAMING.getBytes(StandardCharsets.UTF_8);
            body[body.length - 5] = (byte) 0xff;

            assertThat(refused(JournalKind.MUNICIPALITY, body).problem().code()).isEqualTo(Code.BODY_MALFORMED);
        }

        @Test
        void when_it_is_beyond_what_is_read_and_where() {
            var deep = "{\n" + "{\"a\":".repeat(40).substring(1) + "1" + "}".repeat(40);
            var problem = refused(JournalKind.MUNICIPALITY, deep.getBytes(StandardCharsets.UTF_8))
                    .problem();
            assertThat(problem.code()).isEqualTo(Code.BODY_BEYOND_LIMITS);
            assertThat(problem.about()).containsExactly("32", "2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "1", "\"register-municipality\"", "null"})
        void when_it_is_no_object(String body) {
            assertThat(faults(body)).containsExactly(Fault.of("", FaultCode.OBJECT_EXPECTED));
        }

        @Test
        void when_its_type_is_missing_no_text_or_of_another_kind_of_journal() {
            assertThat(faults("{}")).containsExactly(Fault.of("/type", FaultCode.FIELD_MISSING));
            assertThat(faults("{\"type\": null}")).containsExactly(Fault.of("/type", FaultCode.FIELD_MISSING));
            assertThat(faults("{\"type\": 7}")).containsExactly(Fault.of("/type", FaultCode.TEXT_EXPECTED));
            assertThat(faults("{\"type\": \"found-partnership\"}"))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.COMMAND_UNKNOWN));
        }

        @Test
        void for_everything_that_is_wrong_with_it_at_once() {
            var faults = faults("""
                    {"type": "register-municipality", "name": {"language": "deutsch", "text": " "}, "kind": "village",
                     "country": 49, "languages": "de", "location": {"latitude": 52.5}, "numbers": [{"register": "ags"}],
                     "captured": "yesterday", "a/b~c": 1}""");

            assertThat(faults)
                    .extracting(Fault::at, Fault::code)
                    .containsExactlyInAnyOrder(
                            tuple("/when", FaultCode.FIELD_MISSING),
                            tuple("/name/language", Rule.LANGUAGE_MALFORMED),
                            tuple("/name/text", Rule.TEXT_EMPTY),
                            tuple("/kind", FaultCode.NOT_ONE_OF),
                            tuple("/country", FaultCode.TEXT_EXPECTED),
                            tuple("/languages", FaultCode.LIST_EXPECTED),
                            tuple("/location/latitude", FaultCode.TEXT_EXPECTED),
                            tuple("/location/longitude", FaultCode.FIELD_MISSING),
                            tuple("/numbers/0/number", FaultCode.FIELD_MISSING),
                            tuple("/captured", FaultCode.INSTANT_MALFORMED),
                            tuple("/a~1b~0c", FaultCode.FIELD_UNKNOWN));
        }

        @Test
        void when_values_break_a_rule_together() {
            assertThat(partnershipFaults("""
                            {"type": "record-activity", "when": "2019", "kind": "culture", "whose": "both", "what": {
                              "title": {"language": "de", "text": "Konzert"},
                              "counts": [{"unit": "guests", "precision": "exact"}]}}"""))
                    .extracting(Fault::at, Fault::code)
                    .containsExactly(tuple("/what/counts/0", Rule.COUNT_KNOWN_BUT_MISSING));
        }

        @Test
        void when_several_values_break_a_rule_each_is_told() {
            assertThat(partnershipFaults("""
                            {"type": "record-activity", "when": "2019", "kind": "culture", "whose": "both", "what": {
                              "title": {"language": "de", "text": "Konzert"},
                              "counts": [{"unit": "guests", "precision": "exact"},
                                         {"unit": "singers", "value": 4, "precision": "exact"},
                                         {"unit": "people", "value": 3, "precision": "unknown"}]}}"""))
                    .extracting(Fault::at, Fault::code)
                    .containsExactly(
                            tuple("/what/counts/0", Rule.COUNT_KNOWN_BUT_MISSING),
                            tuple("/what/counts/2", Rule.COUNT_UNKNOWN_BUT_GIVEN));
        }

        @Test
        void when_a_list_says_something_twice() {
            assertThat(partnershipFaults("""
                            {"type": "record-activity", "when": "2019", "kind": "culture", "whose": "both", "what": {
                              "title": {"language": "de", "text": "Konzert"}}, "jointWith": ["lahr", "lahr"]}""")).containsExactly(new Fault("", Rule.TWICE_THE_SAME, List.of("lahr")));
            assertThat(faults("""
                            {"type": "register-municipality", "when": "2019", "kind": "town", "country": "DE",
                             "name": {"language": "de", "text": "Ort"}, "languages": ["de", "de"]}""")).containsExactly(new Fault("", Rule.TWICE_THE_SAME, List.of("de")));
        }

        @Test
        void when_counts_contradict_each_other() {
            assertThat(partnershipFaults("""
                            {"type": "record-activity", "when": "2019", "kind": "culture", "whose": "both", "what": {
                              "title": {"language": "de", "text": "Konzert"},
                              "counts": [{"unit": "guests", "value": 5, "precision": "exact"},
                                         {"unit": "guests", "value": 6, "precision": "exact"}]}}"""))
                    .containsExactly(new Fault("/what/counts", Rule.COUNTED_TWICE, List.of("guests")));
        }

        @Test
        void when_a_list_is_endless() {
            var themes = String.join(",", Collections.nCopies(501, "\"abfall\""));
            assertThat(partnershipFaults("""
                            {"type": "record-activity", "when": "2019", "kind": "culture", "whose": "both", "what": {
                              "title": {"language": "de", "text": "Konzert"}, "themes": [%s]}}""".formatted(themes)))
                    .containsExactly(new Fault("/what/themes", Rule.TOO_MANY, List.of("501")));
        }

        @Test
        void when_the_sides_of_a_founding_are_left_out() {
            for (var sides : List.of("", ", \"sides\": null")) {
                assertThat(partnershipFaults(
                                "{\"type\": \"found-partnership\", \"when\": \"1998\"%s}".formatted(sides)))
                        .containsExactly(Fault.of("/sides", FaultCode.FIELD_MISSING));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.0", "1e2", "\"1\"", "true", "9999999999", "99999999999999999999999"})
        void when_a_whole_number_is_none_or_too_large(String edition) {
            assertThat(partnershipFaults("""
                            {"type": "record-olympiad", "when": "2019", "series": "olympiade", "edition": %s,
                             "what": {"title": {"language": "de", "text": "8."}}}""".formatted(edition)))
                    .containsExactly(Fault.of("/edition", FaultCode.WHOLE_NUMBER_EXPECTED));
        }

        @Test
        void when_what_a_correction_states_anew_is_wrong() {
            assertThat(faults("""
                            {"type": "correct", "corrected": {"position": 1, "hash": "xyz"}, "happened": "2018",
                             "anew": {"type": "retract"}, "reason": {"language": "de", "text": "?"}}"""))
                    .extracting(Fault::at, Fault::code)
                    .containsExactlyInAnyOrder(
                            tuple("/corrected/hash", FaultCode.VALUE_MALFORMED),
                            tuple("/anew/type", FaultCode.COMMAND_UNKNOWN));
        }

        @Test
        void and_the_list_of_faults_ends_somewhere() {
            var many = Stream.generate(() -> "1").limit(500).toList();

            assertThat(faults("{\"type\": \"register-municipality\", \"languages\": %s}".formatted(many)))
                    .hasSizeLessThanOrEqualTo(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_command_has_a_field_of_a_name_that_every_command_has(JournalKind kind) {
        CommandTypes.of(kind)
                .values()
                .forEach(type -> assertThat(Shapes.of(type).fields().keySet())
                        .as(type.getSimpleName())
                        .doesNotContainAnyElementsOf(Common.NAMES));
    }

    @Test
    void every_command_can_be_read() {
        assertThat(Arrays.stream(JournalKind.values())
                        .mapToInt(kind -> CommandTypes.of(kind).size())
                        .sum())
                .isGreaterThanOrEqualTo(40);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static CommandBody read(String body) {
        return CommandReader.read(JournalKind.MUNICIPALITY, body.getBytes(StandardCharsets.UTF_8));
    }

    private static java.util.List<Fault> faults(String body) {
        return refused(JournalKind.MUNICIPALITY, body.getBytes(StandardCharsets.UTF_8))
                .problem()
                .faults();
    }

    private static java.util.List<Fault> partnershipFaults(String body) {
        return refused(JournalKind.PARTNERSHIP, body.getBytes(StandardCharsets.UTF_8))
                .problem()
                .faults();
    }

    private static ProblemException refused(JournalKind kind, byte[] body) {
        var refused = catchThrowableOfType(ProblemException.class, () -> CommandReader.read(kind, body));
        assertThat(refused).isNotNull();
        return refused;
    }
}
