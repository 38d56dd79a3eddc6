package org.ayni.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Phrases;
import org.ayni.query.http.Question;
import org.ayni.query.http.Reader;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.timeline.Items.Helpers;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemTest {
    /** Told by the row and by the fact, and the same. */
    private static final Set<String> TWICE = Set.of("kind", "whose", "title", "text", "name");

    private static final List<Fact<PartnershipFact>> FACTS = facts();

    @Test
    void facts_of_every_kind_are_tried() {
        var kinds = new HashSet<Class<?>>();
        FACTS.forEach(fact -> kinds.add(fact.told().getClass()));

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(kinds(PartnershipFact.class));
    }

    @Test
    void no_fact_tells_something_under_a_name_that_every_row_has_for_something_else() {
        var ofEveryRow = Stream.of(Item.Common.class, FactNote.class)
                .flatMap(ItemTest::names)
                .toList();
        var tellers = new ArrayList<Class<?>>(kinds(PartnershipFact.class));
        tellers.add(What.class);
        for (var teller : tellers) {
            var otherNames = Item.OTHER_NAMES.getOrDefault(teller, Map.of());
            assertThat(names(teller)
                            .filter(name -> !Item.SAID.contains(name))
                            .map(name -> otherNames.getOrDefault(name, name)))
                    .as(teller.getSimpleName())
                    .doesNotContainAnyElementsOf(ofEveryRow);
        }
    }

    @Test
    void nothing_that_a_fact_tells_hides_what_every_row_has() {
        for (var fact : FACTS) {
            var question = question(Language.GERMAN);
            var note = ReaderJson.tree(
                    FactNote.of(fact, fact.told().whose(), new Helpers(Map.of()).sides(), question),
                    Reader.of(Language.GERMAN));
            var told = ReaderJson.tree(fact.told(), Reader.of(Language.GERMAN));
            var item = Item.of(new Body.OfFact(fact), new Helpers(Map.of()), question);

            note.propertyNames()
                    .forEach(name -> assertThat(item.get(name)).as(name).isEqualTo(note.get(name)));
            told.propertyNames().stream()
                    .filter(name -> !TWICE.contains(name) && !name.equals("what"))
                    .filter(name -> !Item.ON_THE_BOARD_ONLY
                            .getOrDefault(fact.told().getClass(), Set.of())
                            .contains(name))
                    .forEach(name -> assertThat(item.valueStream().anyMatch(told.get(name)::equals))
                            .as("%s of %s", name, fact.told())
                            .isTrue());
        }
    }

    @Test
    void what_could_tell_who_an_entrant_was_is_in_no_row() {
        for (var fact : FACTS) {
            var hidden = Item.ON_THE_BOARD_ONLY.getOrDefault(fact.told().getClass(), Set.of());
            var item = Item.of(new Body.OfFact(fact), new Helpers(Map.of()), question(Language.GERMAN));

            assertThat(hidden).noneMatch(item::has);
        }
    }

    @Test
    void no_row_leads_from_the_number_of_a_single_entrant_to_a_result() {
        var series = new SeriesId("olympiade");
        var ours = Whose.of(new MunicipalityId("musterhausen"));
        var walk = new DisciplineId("lauf");
        for (var told : List.<PartnershipFact>of(
                new SingleEntered(series, 9, ours, 417_417, null, null),
                new ResultRecorded(series, 9, ours, walk, null, 417_417, 1, BigDecimal.TEN, null, null),
                new MatchRecorded(series, 9, ours, walk, null, 1, 417_417, 5L, 13L, 11L, 417_417L),
                new MatchRecorded(series, 9, ours, walk, null, 1, 5, 417_417L, 13L, 11L, null))) {
            var fact = Fact.told(Chronicle.founded().tell("2026-06-15", told), told);
            for (var language : Phrases.SPOKEN) {
                assertThat(Item.of(new Body.OfFact(fact), new Helpers(Map.of()), question(language))
                                .toString())
                        .doesNotContain("417417");
            }
        }
    }

    @Test
    void every_row_has_a_title_in_every_language() {
        for (var fact : FACTS) {
            for (var language : Phrases.SPOKEN) {
                var question = question(language);
                var item = Item.of(new Body.OfFact(fact), new Helpers(Map.of()), question);

                assertThat(item.get("title").stringValue()).isNotBlank();
            }
        }
    }

    @Test
    void every_word_that_a_row_has_can_be_asked_for() {
        for (var fact : FACTS) {
            assertThat(Kind.WORDS).contains(Kind.of(fact.told()).word());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2013-04     | 2013-04-01 | 2013-04-30
        201X        | 2010-01-01 | 2019-12-31
        1999/..     | 1999-01-01 |
        1999/       | 1999-01-01 |
        ../1998     |            | 1998-12-31
        /1998       |            | 1998-12-31
        XXXX-06-15  |            |
        """)
    void no_day_is_invented_where_there_is_no_bound(
            String happened, @Nullable String earliest, @Nullable String latest) {
        var journal = Chronicle.founded();
        var entry = journal.tell(happened, Chronicle.delegation("Besuch"));
        var item = Item.of(
                new Body.OfFact(Fact.told(entry, (PartnershipFact) entry.event())),
                new Helpers(Map.of()),
                question(Language.GERMAN));

        assertThat(item.path("happened").stringValue()).isEqualTo(happened);
        assertThat(item.path("earliest").asString(null)).isEqualTo(earliest);
        assertThat(item.path("latest").asString(null)).isEqualTo(latest);
        assertThat(item.has("earliest")).isEqualTo(earliest != null);
        assertThat(item.has("latest")).isEqualTo(latest != null);
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static Question question(Language reader) {
        return new Question(
                JournalId.parse(RandomJournals.PARTNERSHIP),
                new KnownAt.Now(),
                null,
                reader,
                org.ayni.query.journals.Journal.START);
    }

    private static List<Fact<PartnershipFact>> facts() {
        return IntStream.of(5, 6)
                .mapToObj(seed -> RandomJournals.partnership(RandomJournals.PARTNERSHIP, 3_000, seed))
                .flatMap(journal -> journal.entries().stream())
                .filter(entry -> entry.event() instanceof PartnershipFact)
                .map(entry -> Fact.told(entry, (PartnershipFact) entry.event()))
                .toList();
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isRecord()
                ? List.of(type)
                : Stream.of(type.getPermittedSubclasses())
                        .<Class<?>>flatMap(one -> kinds(one).stream())
                        .toList();
    }
}
