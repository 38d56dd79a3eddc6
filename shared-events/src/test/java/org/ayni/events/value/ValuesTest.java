package org.ayni.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ayni.events.value.InvalidValue.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesTest {

    private static final String UNPAIRED = "a\uD83E b";

    private static void refuses(Rule rule, ThrowingCallable making) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(making)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule))
                .satisfies(refused -> assertThat(refused.getMessage()).isNotBlank());
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Ids {

        @Test
        void an_id_is_its_bare_word_everywhere() {
            assertThat(new MunicipalityId("treptow-koepenick")).hasToString("treptow-koepenick");
            assertThat(new ActorId("jardin-017")).hasToString("jardin-017");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Lahr", "bad köstritz", "-lahr", "lahr-", "a--b", "a_b", "a/b", "a\n"})
        void other_spellings_are_refused(String spelling) {
            refuses(Rule.ID_MALFORMED, () -> new MunicipalityId(spelling));
        }

        @ParameterizedTest
        @ValueSource(strings = {"both", "external", "programme", "office"})
        void words_that_mean_something_else_name_no_municipality(String word) {
            refuses(Rule.ID_MALFORMED, () -> new MunicipalityId(word));
        }

        @Test
        void either_order_of_the_sides_makes_the_same_partnership() {
            var cajamarca = new MunicipalityId("cajamarca");
            var treptow = new MunicipalityId("treptow-koepenick");
            assertThat(PartnershipId.of(cajamarca, treptow))
                    .isEqualTo(PartnershipId.of(treptow, cajamarca))
                    .hasToString("treptow-koepenick-cajamarca");
            assertThat(new PartnershipId("cajamarca-treptow-koepenick").exchanged())
                    .contains(PartnershipId.of(treptow, cajamarca));
        }

        @Test
        void an_id_names_its_two_sides_in_the_order_that_the_server_fixes_alone() {
            var cajamarca = new MunicipalityId("cajamarca");
            var treptow = new MunicipalityId("treptow-koepenick");
            assertThat(PartnershipId.of(cajamarca, treptow).possibleSides())
                    .contains(List.of(treptow, cajamarca))
                    .hasSize(2);
            assertThat(new PartnershipId("cajamarca-treptow").possibleSides()).isEmpty();
            assertThat(new PartnershipId("town-both").possibleSides()).isEmpty();
            assertThat(new PartnershipId("town").possibleSides()).isEmpty();
        }

        @Test
        void a_side_is_both_or_a_municipality() {
            assertThat(Whose.BOTH.isBoth()).isTrue();
            assertThat(new Whose("lahr").side()).isEqualTo(new MunicipalityId("lahr"));
            assertThat(ActorSide.EXTERNAL.isMunicipality()).isFalse();
            assertThat(ActorSide.PROGRAMME.isMunicipality()).isFalse();
            assertThat(new ActorSide("lahr").municipality()).isEqualTo(new MunicipalityId("lahr"));
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Goals {

        @Test
        void there_are_17_goals_and_169_targets() {
            assertThat(IntStream.rangeClosed(0, 20).filter(goal -> exists("" + goal)))
                    .hasSize(17);
            var targets = IntStream.rangeClosed(1, 17)
                    .boxed()
                    .flatMap(goal -> Stream.concat(
                                    IntStream.rangeClosed(0, 30).mapToObj(number -> goal + "." + number),
                                    Stream.of("a", "b", "c", "d", "e").map(letter -> goal + "." + letter))
                            .filter(ValuesTest.Goals::exists));
            assertThat(targets).hasSize(169).contains("12.3", "12.a", "17.19", "3.d");
        }

        private static boolean exists(String sdg) {
            try {
                return new Sdg(sdg).goal().isPresent();
            } catch (InvalidValue unknown) {
                return false;
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "18", "01", "12.", "12.0", "12.9", "12.d", "1.8", "agenda2030", "", " 1"})
        void other_words_are_no_goal(String word) {
            refuses(Rule.SDG_UNKNOWN, () -> new Sdg(word));
        }

        @Test
        void a_goal_includes_its_targets_and_the_agenda_is_a_link_of_its_own() {
            assertThat(new Sdg("12.3").isWithin(Sdg.goal(12))).isTrue();
            assertThat(new Sdg("12.3").isWithin(Sdg.goal(1))).isFalse();
            assertThat(Sdg.goal(12).isWithin(new Sdg("12.3"))).isFalse();
            assertThat(Sdg.AGENDA_2030.goal()).isEmpty();
            assertThat(Sdg.goal(12).isWithin(Sdg.AGENDA_2030)).isFalse();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Figures {

        @Test
        void the_counts_of_a_fact_agree_with_each_other() {
            var guests = Count.exactly(170, "guests");
            var abroad = new Count("guests-from-abroad", 12L, Precision.EXACT, "guests");
            assertThat(Counts.agreeing(List.of(abroad, guests))).containsExactly(abroad, guests);
            refuses(Rule.COUNTED_TWICE, () -> Counts.agreeing(List.of(guests, Count.exactly(171, "guests"))));
            refuses(Rule.COUNT_PART_OF_NOTHING, () -> Counts.agreeing(List.of(abroad)));
            refuses(
                    Rule.COUNT_PART_OF_ITSELF,
                    () -> Counts.agreeing(List.of(new Count("guests", 5L, Precision.EXACT, "guests"))));
            refuses(
                    Rule.COUNT_PART_OF_ITSELF,
                    () -> Counts.agreeing(List.of(
                            new Count("a", 5L, Precision.EXACT, "b"),
                            new Count("b", 5L, Precision.EXACT, "c"),
                            new Count("c", 5L, Precision.EXACT, "a"))));
        }

        @Test
        void parts_of_two_wholes_are_counted_in_the_same_unit() {
            var counts = List.of(
                    Count.exactly(71, "competitors"),
                    new Count("women", 40L, Precision.EXACT, "competitors"),
                    Count.exactly(200, "guests"),
                    new Count("women", 90L, Precision.EXACT, "guests"));
            assertThat(Counts.agreeing(counts)).isEqualTo(counts);
        }

        @Test
        void what_was_recorded_is_read_whatever_rule_came_later() {
            var contradicting = List.of(Count.exactly(5, "guests"), Count.exactly(6, "guests"));
            var title = LocalizedText.of(Language.GERMAN, "Konzert");
            var what = What.titled(title);
            assertThat(new What(
                                    what.title(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    what.actors(),
                                    what.sdgs(),
                                    contradicting,
                                    what.quantities(),
                                    what.themes(),
                                    what.sources(),
                                    what.confidence(),
                                    what.differing())
                            .counts())
                    .isEqualTo(contradicting);
        }

        @Test
        void no_part_is_larger_than_the_whole_as_far_as_both_are_known() {
            var abroad = new Count("guests-from-abroad", 12L, Precision.EXACT, "guests");
            refuses(Rule.COUNT_PART_LARGER, () -> Counts.agreeing(List.of(abroad, Count.exactly(11, "guests"))));
            refuses(
                    Rule.COUNT_PART_LARGER,
                    () -> Counts.agreeing(List.of(
                            new Count("guests-from-abroad", 11L, Precision.MORE_THAN, "guests"),
                            Count.exactly(11, "guests"))));
            refuses(
                    Rule.COUNT_PART_LARGER,
                    () -> Counts.agreeing(List.of(
                            abroad,
                            new Count("guests", null, Precision.UNKNOWN, "people"),
                            Count.exactly(11, "people"))));
            for (var whole : List.of(
                    Count.exactly(12, "guests"),
                    Count.unknown("guests"),
                    new Count("guests", 10L, Precision.ABOUT, null),
                    new Count("guests", 10L, Precision.MORE_THAN, null))) {
                assertThat(Counts.agreeing(List.of(whole, abroad))).hasSize(2);
            }
        }

        @Test
        void unknown_is_never_zero() {
            assertThat(Count.unknown("participants").value()).isNull();
            refuses(Rule.COUNT_UNKNOWN_BUT_GIVEN, () -> new Count("participants", 0L, Precision.UNKNOWN, null));
            refuses(Rule.COUNT_KNOWN_BUT_MISSING, () -> new Count("participants", null, Precision.EXACT, null));
            refuses(
                    Rule.COUNT_UNKNOWN_BUT_GIVEN,
                    () -> new Quantity("price", BigDecimal.ZERO, "EUR", Precision.UNKNOWN));
            assertThat(Count.exactly(0, "participants")).isNotEqualTo(Count.unknown("participants"));
        }

        @Test
        void a_count_is_a_whole_number_that_every_reader_keeps_exact() {
            refuses(Rule.COUNT_NEGATIVE, () -> Count.exactly(-1, "guests"));
            refuses(Rule.NUMBER_TOO_LARGE, () -> Count.exactly(Count.LARGEST + 1, "guests"));
            assertThat(Count.exactly(Count.LARGEST, "guests").value()).isEqualTo(9007199254740991L);
        }

        @Test
        void a_unit_is_a_short_word() {
            assertThat(new Quantity("price", new BigDecimal("4.80"), "EUR/250g", Precision.EXACT).value())
                    .hasToString("4.80");
            refuses(Rule.UNIT_MALFORMED, () -> Count.exactly(1, ""));
            refuses(Rule.UNIT_MALFORMED, () -> Count.exactly(1, "people of all\nages"));
        }

        @Test
        void degrees_stay_on_the_globe() {
            refuses(Rule.COORDINATE_OUT_OF_RANGE, () -> new Location(new BigDecimal("90.1"), BigDecimal.ZERO));
            refuses(Rule.COORDINATE_OUT_OF_RANGE, () -> new Location(BigDecimal.ZERO, new BigDecimal("-180.5")));
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Texts {

        @Test
        void a_text_says_something() {
            refuses(Rule.TEXT_EMPTY, () -> Text.of(" \n"));
            refuses(Rule.TEXT_TOO_LONG, () -> Text.of("x".repeat(Text.LONGEST + 1)));
            assertThat(Text.of("x".repeat(Text.LONGEST))).isNotNull();
        }

        @Test
        void a_text_may_have_lines_and_any_script_but_nothing_that_is_no_character() {
            assertThat(Text.of("¿Qué?\n\tQuechua: ñuqanchik 🤝")).hasToString("¿Qué?\n\tQuechua: ñuqanchik 🤝");
            refuses(Rule.TEXT_WITH_CONTROL_CHARACTER, () -> Text.of("a\u0000b"));
            refuses(Rule.TEXT_WITH_CONTROL_CHARACTER, () -> Text.of("a\u001Bb"));
            refuses(Rule.TEXT_WITH_CONTROL_CHARACTER, () -> Text.of(UNPAIRED));
        }

        @Test
        void a_text_stands_once_in_each_language() {
            var text = LocalizedText.of(Language.GERMAN, "Wandbild").translated(Language.SPANISH, "Mural");
            assertThat(text.in(Language.SPANISH)).map(Translation::approved).contains(false);
            assertThat(text.in(Language.PORTUGUESE)).isEmpty();
            refuses(Rule.LANGUAGE_TWICE, () -> text.translated(Language.GERMAN, "Mauerbild"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "DE", "deutsch", "pt_BR", "pt-br"})
        void a_language_is_written_as_a_tag(String tag) {
            refuses(Rule.LANGUAGE_MALFORMED, () -> new Language(tag));
        }

        @Test
        void another_account_names_the_field_that_it_is_about() {
            for (var field : Set.of("when", "place", "counts.attendees", "quantities.share-of-cooperative")) {
                assertThat(new DifferingAccount(field, Text.of("75"), List.of()).field())
                        .isEqualTo(field);
            }
            refuses(Rule.FIELD_MALFORMED, () -> new DifferingAccount("When?", Text.of("75"), List.of()));
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Others {

        @Test
        void countries_and_time_zones_are_those_that_exist() {
            assertThat(new Country("PE")).hasToString("PE");
            refuses(Rule.COUNTRY_MALFORMED, () -> new Country("pe"));
            refuses(Rule.COUNTRY_MALFORMED, () -> new Country("ZZ"));
            assertThat(new TimeZone("America/Lima").zone()).isNotNull();
            refuses(Rule.TIME_ZONE_UNKNOWN, () -> new TimeZone("Lima"));
        }

        @Test
        void numbers_of_registers_are_spelled_as_their_keepers_do() {
            assertThat(new RegisterNumber(Register.AGS, "11000009").number()).isEqualTo("11000009");
            refuses(Rule.REGISTER_NUMBER_MALFORMED, () -> new RegisterNumber(Register.UBIGEO, "0601"));
            refuses(Rule.REGISTER_NUMBER_MALFORMED, () -> new RegisterNumber(Register.WIKIDATA, "162"));
        }

        @Test
        void a_list_is_never_null_never_endless_and_where_it_matters_without_repeats() {
            assertThat(Lists.orEmpty(null)).isEmpty();
            refuses(
                    Rule.TOO_MANY,
                    () -> Lists.orEmpty(
                            IntStream.rangeClosed(0, Lists.LONGEST).boxed().toList()));
            refuses(Rule.TWICE_THE_SAME, () -> Lists.distinct(List.of("a", "a")));
        }
    }
}
