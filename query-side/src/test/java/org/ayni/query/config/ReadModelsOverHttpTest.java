package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.PARTNERSHIP;
import static org.ayni.query.journals.Chronicle.RATHAUS;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.edition;
import static org.ayni.query.journals.Chronicle.promise;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.sdgs;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;
import static org.ayni.query.journals.Chronicle.with;

import java.nio.file.Path;
import java.util.List;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Count;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Whose;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadModelsOverHttpTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";

    @TempDir
    static Path data;

    private static Served served;
    private static String seen;
    private static String programmeSeen;
    private static String municipalitySeen;

    @BeforeAll
    static void record() {
        served = Served.start(data);
        municipalitySeen = served.record(municipality());
        programmeSeen = served.record(programme());
        seen = served.record(partnership());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** 0 founded, 1 actor, 2 delegation, 3 certification, 4 confirmation, 5 correction, 6-8 olympiad, 9-10 promise, 11-12 retracted. */
    private static Journal partnership() {
        var journal = Chronicle.founded();
        journal.by(HERE).tell("2000", actor(RATHAUS, "Rathaus"));
        var visit = journal.tell(
                "2013-04",
                activity(
                        ActivityKind.DELEGATION,
                        Whose.BOTH,
                        with(what(text("Besuch", "Visita"), RATHAUS), sdgs("12.3"), List.of(Count.unknown("guests")))));
        var title = journal.tell(
                "2019-01-12",
                activity(ActivityKind.CERTIFICATION, Whose.of(MUSTERHAUSEN), what(text("Fairtrade-Town"))));
        var confirmed = journal.by(THERE).tell("2026-11-22", confirmation(visit));
        journal.by(HERE)
                .tell(
                        "2026-11-22",
                        correction(
                                title,
                                "2020-01-12",
                                activity(
                                        ActivityKind.CERTIFICATION,
                                        Whose.of(MUSTERHAUSEN),
                                        what(text("Fairtrade-Town seit 2020")))));
        journal.tell("2019", new OlympiadSeriesStarted(SERIES, text("Olympiade"), Whose.of(MUSTERHAUSEN)));
        journal.tell("2019-10-01", edition(1, Count.exactly(50, "participants")));
        journal.tell("2021-10-01", edition(3, Count.unknown("participants")));
        journal.tell("2013-04", promise("school", "Schulpartnerschaft"));
        journal.tell("2014", new PromiseKept(new PromiseId("school"), confirmed.seen()));
        var mistaken = journal.tell("2024~", Chronicle.delegation("Versehen"));
        journal.tell("2026-11-22", retraction(mistaken));
        return journal;
    }

    private static Journal programme() {
        var journal = Journal.of("programme/knp");
        journal.tell("2020", new ProgrammeOpened(text("Kommunale Partnerschaften"), List.of(), null, null, List.of()));
        journal.tell(
                "2020",
                new PhaseOpened(
                        new PhaseId("knp-2"),
                        null,
                        Edtf.parse("2020/2022"),
                        List.of(new Country("PE")),
                        Count.exactly(11, "partnerships"),
                        List.of()));
        journal.tell(
                "2020-10-20",
                new PartnershipEnrolled(
                        new PhaseId("knp-2"), new PartnershipId("villa-ejemplo-musterhausen"), List.of()));
        journal.tell(
                "2020-12-10",
                new ConferencePartHeld(
                        new ConferenceId("auftakt"),
                        2,
                        new PhaseId("knp-2"),
                        with(what(text("Teil 2")), List.of(), List.of(Count.unknown("attendees"))),
                        List.of(new Country("DE"), new Country("PE")),
                        List.of(new ThemeId("umweltbildung"))));
        return journal;
    }

    private static Journal municipality() {
        var journal = Journal.of("municipality/musterhausen");
        journal.tell(
                "1999",
                new MunicipalityRegistered(
                        LocalizedText.of(Language.GERMAN, "Musterhausen"),
                        MunicipalityKind.TOWN,
                        new Country("DE"),
                        List.of(Language.GERMAN),
                        null,
                        null,
                        List.of(),
                        List.of()));
        journal.tell("2020", new MunicipalityRenamed(text("Neu-Musterhausen"), List.of()));
        return journal;
    }

    @Test
    void the_timeline_shows_what_happened_in_the_world_in_its_order() {
        var timeline = served.json(BASE + "/timeline", seen);

        assertThat(timeline.get("position").asLong()).isEqualTo(12);
        assertThat(texts(timeline.get("entries"), "kind"))
                .containsExactly(
                        "founding", "delegation", "senior-olympiad", "certification", "senior-olympiad", "delegation");
        assertThat(texts(timeline.get("entries"), "state"))
                .containsExactly("one-sided", "confirmed", "own-affair", "own-affair", "own-affair", "retracted");
        assertThat(timeline.has("next")).isFalse();
    }

    @Test
    void a_row_says_who_took_part_what_it_serves_and_what_is_unknown() {
        var visit = served.json(BASE + "/timeline?kind=delegation", seen)
                .get("entries")
                .get(0);

        assertThat(visit.get("title").stringValue()).isEqualTo("Besuch");
        assertThat(visit.get("happened").stringValue()).isEqualTo("2013-04");
        assertThat(visit.get("earliest").stringValue()).isEqualTo("2013-04-01");
        assertThat(visit.get("latest").stringValue()).isEqualTo("2013-04-30");
        assertThat(visit.get("actors").get(0).get("name").stringValue()).isEqualTo("Rathaus");
        assertThat(visit.get("sdgs").get(0).get("sdg").stringValue()).isEqualTo("12.3");
        assertThat(visit.get("counts").get(0).get("precision").stringValue()).isEqualTo("unknown");
        assertThat(visit.get("counts").get(0).has("value")).isFalse();
        assertThat(visit.get("cite").get("position").asLong()).isEqualTo(4);
        assertThat(visit.get("confirmations").get(0).get("by").get("side").stringValue())
                .isEqualTo(THERE);
        assertThat(visit.get("statePosition").asLong()).isEqualTo(4);
    }

    @Test
    void a_translation_says_so_and_has_the_original_beside_it() {
        var visit = Served.read(served.ask(
                                BASE + "/timeline?kind=delegation",
                                "Accept-Language",
                                "quz, es-PE;q=0.8",
                                "Ayni-Seen",
                                seen)
                        .body())
                .get("entries")
                .get(0);

        assertThat(visit.get("title").stringValue()).isEqualTo("Visita");
        assertThat(visit.get("language").stringValue()).isEqualTo("es");
        assertThat(visit.get("translation").stringValue()).isEqualTo("unapproved");
        assertThat(visit.get("original").get("text").stringValue()).isEqualTo("Besuch");
    }

    @Test
    void a_correction_moves_the_fact_and_time_travel_still_has_it_where_it_was() {
        var now = entry(served.json(BASE + "/timeline", seen), 3);
        var then = entry(served.json(BASE + "/timeline?knownAt=4", seen), 3);

        assertThat(now.get("happened").stringValue()).isEqualTo("2020-01-12");
        assertThat(now.get("corrections").get(0).get("before").stringValue()).isEqualTo("2019-01-12");
        assertThat(then.get("happened").stringValue()).isEqualTo("2019-01-12");
        assertThat(then.get("title").stringValue()).isEqualTo("Fairtrade-Town");
        assertThat(then.has("corrections")).isFalse();
    }

    @Test
    void an_instant_is_answered_with_the_position_that_it_means() {
        var instant = Journal.START.plusSeconds(4 * 60 + 30).toString();
        var timeline = served.json(BASE + "/timeline?knownAt=" + instant, seen);

        assertThat(timeline.get("position").asLong()).isEqualTo(4);
        assertThat(served.ask(BASE + "/timeline?knownAt=2020-01-01T00:00:00Z").statusCode())
                .isEqualTo(404);
    }

    @Test
    void asked_about_a_day_it_says_how_surely_it_had_happened() {
        var timeline = served.json(BASE + "/timeline?happenedBy=2013-04-15", seen);

        assertThat(texts(timeline.get("entries"), "happenedBy")).containsExactly("certain", "possible");
        assertThat(texts(
                        served.json(BASE + "/timeline?happenedBy=2013-04", seen).get("entries"), "happenedBy"))
                .containsExactly("certain", "certain");
        assertThat(served.json(BASE + "/timeline?happenedBy=2012", seen).get("entries"))
                .hasSize(1);
    }

    @Test
    void rows_are_filtered_by_goal_actor_side_and_period() {
        assertThat(positions("?sdg=12")).containsExactly(2L);
        assertThat(positions("?sdg=12.3&actor=rathaus")).containsExactly(2L);
        assertThat(positions("?sdg=13")).isEmpty();
        assertThat(positions("?side=musterhausen")).containsExactly(7L, 3L, 8L);
        assertThat(positions("?side=both&order=newest")).containsExactly(11L, 2L, 0L);
        assertThat(positions("?from=2013-04-10&to=2019-12-31")).containsExactly(2L, 7L);
        assertThat(positions("?from=2019-10&to=2020-01")).containsExactly(7L, 3L);
        assertThat(positions("?from=2013&to=2013")).containsExactly(2L);
        assertThat(positions("?kind=confirmation,correction")).containsExactly(4L, 5L);
        assertThat(positions("?all=true&limit=500")).hasSize(13);
    }

    @Test
    void pages_follow_each_other_by_cursor_as_of_the_same_position() {
        var first = served.json(BASE + "/timeline?limit=4", seen);
        var second = served.json(
                BASE + "/timeline?limit=4&cursor=" + first.get("next").stringValue(), seen);

        assertThat(first.get("entries")).hasSize(4);
        assertThat(second.get("entries")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(served.ask(BASE + "/timeline?kind=contact&cursor="
                                + first.get("next").stringValue())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_partnership_is_found_under_either_order_of_its_sides() {
        assertThat(served.json("/api/partnerships/musterhausen-villa-ejemplo", seen)
                        .get("partnership")
                        .stringValue())
                .isEqualTo("villa-ejemplo-musterhausen");
    }

    @Test
    void a_partnership_tells_its_sides_by_their_names() {
        var all =
                served.json("/api/partnerships", seen + ", " + municipalitySeen).get("partnerships");

        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("since").stringValue()).isEqualTo("1998-05-20");
        assertThat(all.get(0).get("state").stringValue()).isEqualTo("active");
        assertThat(all.get(0).get("sides").get(1).get("name").get("text").stringValue())
                .isEqualTo("Neu-Musterhausen");
    }

    @Test
    void asked_about_a_day_it_has_the_names_of_that_day_and_counts_no_entries() {
        var both = seen + ", " + municipalitySeen;
        var then = served.json("/api/partnerships?happenedBy=2019-12-31", both)
                .get("partnerships")
                .get(0);

        assertThat(then.get("sides").get(1).get("name").get("text").stringValue())
                .isEqualTo("Musterhausen");
        assertThat(then.has("entries")).isFalse();
        assertThat(served.json(BASE + "?happenedBy=2019-12-31", both)
                        .at("/sides/1/name/text")
                        .stringValue())
                .isEqualTo("Musterhausen");
        assertThat(served.json(BASE + "?happenedBy=2020", both)
                        .at("/sides/1/name/text")
                        .stringValue())
                .isEqualTo("Neu-Musterhausen");
        assertThat(served.json(BASE, both).get("entries").asLong()).isEqualTo(13);
    }

    @Test
    void before_its_first_name_is_said_to_have_begun_a_municipality_has_that_one_all_the_same() {
        assertThat(served.json(BASE + "?happenedBy=1998-05-20", seen + ", " + municipalitySeen)
                        .at("/sides/1/name/text")
                        .stringValue())
                .isEqualTo("Musterhausen");
    }

    @Test
    void every_read_model_is_folded() {
        assertThat(served.bean(Views.class).projections()).hasSize(Views.class.getRecordComponents().length);
    }

    @Test
    void boards_of_olympiads_and_what_they_add_up_to_are_told_also_where_nothing_is_known() {
        var series = served.json(BASE + "/olympiads", seen)
                .get("series")
                .get(0)
                .get("series")
                .stringValue();
        var unknown = served.json(BASE + "/olympiads/" + series + "/2", seen);
        var allTime = served.json(BASE + "/olympiads/" + series + "/all-time", seen);

        assertThat(unknown.get("stage").stringValue()).isEqualTo("unknown");
        assertThat(unknown.get("resultsKnown").asBoolean()).isFalse();
        assertThat(unknown.has("medals")).isFalse();
        assertThat(allTime.get("editions")).hasSize(3);
        assertThat(allTime.get("resultsUnknown").asLong()).isEqualTo(3);
    }

    @Test
    void actors_olympiads_and_promises_are_told() {
        var actors = served.json(BASE + "/actors", seen);
        var olympiads = served.json(BASE + "/olympiads", seen);
        var promises = served.json(BASE + "/promises", seen);

        assertThat(actors.get("actors").get(0).get("name").stringValue()).isEqualTo("Rathaus");
        assertThat(olympiads.get("series").get(0).get("editions")).hasSize(3);
        assertThat(olympiads
                        .get("series")
                        .get(0)
                        .get("editions")
                        .get(1)
                        .get("state")
                        .stringValue())
                .isEqualTo("unknown");
        assertThat(promises.get("promises").get(0).get("state").stringValue()).isEqualTo("kept");
        assertThat(promises.get("promises").get(0).get("keptBy").get("title").stringValue())
                .isEqualTo("Besuch");
        assertThat(promises.get("promises").get(0).get("keptBy").get("position").asLong())
                .isEqualTo(2);
    }

    @Test
    void documents_travel_in_time_too() {
        assertThat(served.json(BASE + "/promises?knownAt=9", seen)
                        .get("promises")
                        .get(0)
                        .get("state")
                        .stringValue())
                .isEqualTo("open");
        assertThat(served.json(BASE + "/promises?knownAt=8", seen).get("promises"))
                .isEmpty();
    }

    @Test
    void a_programme_tells_its_phases_enrolments_and_conferences() {
        var programme = served.json("/api/programmes/knp", programmeSeen);
        var phase = programme.get("phases").get(0);

        assertThat(phase.get("enrolled").asLong()).isEqualTo(1);
        assertThat(phase.get("partnerships").get("value").asLong()).isEqualTo(11);
        var part = phase.get("conferences").get(0).get("parts").get(0);
        assertThat(part.get("countriesPresent")).hasSize(2);
        assertThat(part.get("what").get("counts").get(0).get("precision").stringValue())
                .isEqualTo("unknown");
        assertThat(served.json("/api/programmes", programmeSeen).get("programmes"))
                .hasSize(1);
    }

    @Test
    void a_programme_shows_its_vocabulary_its_network_and_figures() {
        var seenBoth = programmeSeen + ", " + seen;
        var vocabulary = served.json("/api/programmes/knp/vocabulary", seenBoth);
        assertThat(vocabulary.get("unknown").get(0).get("theme").stringValue()).isEqualTo("umweltbildung");

        var network = served.json("/api/programmes/knp/network?sdg=12", seenBoth);
        var covered = network.get("partnerships").get(0);
        assertThat(covered.get("partnership").stringValue()).isEqualTo("villa-ejemplo-musterhausen");
        assertThat(covered.get("reads").stringValue()).isEqualTo("what-is-public");
        assertThat(network.get("goals"))
                .as("all of it is for the two towns alone")
                .isEmpty();

        var office = served.json("/api/programmes/knp/figures", seenBoth);
        assertThat(office.get("tables")).hasSize(5);
        var readers = served.ask("/api/programmes/knp/figures?for=everybody");
        assertThat(readers.statusCode()).isEqualTo(400);
        assertThat(readers.body()).contains("AUDIENCE_UNKNOWN");
        assertThat(served.json("/api/programmes/knp/figures?for=public", seenBoth)
                        .get("fewest")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void the_public_is_told_figures_of_whole_years_alone_so_that_no_difference_tells_of_one_day() {
        var seenBoth = programmeSeen + ", " + seen;
        assertThat(served.json("/api/programmes/knp/figures?for=public", seenBoth)
                        .get("happenedBy")
                        .stringValue())
                .endsWith("-12-31");
        assertThat(served.json("/api/programmes/knp/figures?for=public&happenedBy=2021", seenBoth)
                        .get("happenedBy")
                        .stringValue())
                .isEqualTo("2021-12-31");
        for (var asked : List.of("happenedBy=2021-06-30", "happenedBy=9998", "knownAt=1")) {
            var refused = served.ask("/api/programmes/knp/figures?for=public&" + asked);
            assertThat(refused.statusCode()).as(asked).isEqualTo(400);
            assertThat(refused.body()).contains("PUBLIC_FIGURES_ARE_OF_A_YEAR");
        }
    }

    /** There are none in its journal, nor in that of a programme. */
    @Test
    void who_reads_of_a_municipality_or_a_programme_in_another_language_is_answered_without_translations() {
        assertThat(served.ask(
                                "/api/municipalities/musterhausen?happenedBy=2021&language=pt",
                                "Ayni-Seen",
                                municipalitySeen)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.ask("/api/programmes/knp?language=pt", "Ayni-Seen", programmeSeen)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_municipality_keeps_its_earlier_names() {
        var municipality = served.json("/api/municipalities/musterhausen", municipalitySeen);

        assertThat(municipality.get("name").stringValue()).isEqualTo("Neu-Musterhausen");
        assertThat(municipality.get("names")).hasSize(2);
        assertThat(served.json("/api/municipalities", municipalitySeen).get("municipalities"))
                .hasSize(1);
    }

    @Test
    void an_answer_says_how_far_it_has_seen() {
        assertThat(served.ask(BASE + "/timeline", "Ayni-Seen", seen).headers().firstValue("Ayni-Seen"))
                .contains(PARTNERSHIP + "@12");
    }

    private static JsonNode entry(JsonNode timeline, long position) {
        for (var entry : timeline.get("entries")) {
            if (entry.get("position").asLong() == position) {
                return entry;
            }
        }
        throw new AssertionError("no entry " + position + " in " + timeline);
    }

    private static List<Long> positions(String query) {
        return served.json(BASE + "/timeline" + query, seen)
                .get("entries")
                .valueStream()
                .map(entry -> entry.get("position").asLong())
                .toList();
    }

    private static List<String> texts(JsonNode entries, String field) {
        return entries.valueStream()
                .map(entry -> entry.get(field).stringValue())
                .toList();
    }
}
