package org.ayni.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Readers get their language, the original one step away. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsOverHttpTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen";
    private static final String TITLE = "what.title";

    @TempDir
    Path data;

    private Served served;
    private Journal journal;
    private Seen feast;

    @BeforeEach
    void start() {
        served = Served.start(data);
        journal = Chronicle.founded();
        feast = by(HERE, celebration(text("Sommerfest")));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static PartnershipFact celebration(LocalizedText title) {
        return new ActivityRecorded(
                ActivityKind.CELEBRATION, Whose.BOTH, what(title), null, null, null, null, List.of());
    }

    private Seen by(String side, Event event) {
        return journal.by(side).tell("2021", event).seen();
    }

    private Seen translated(Seen entry, String path, String words, Translator by) {
        return by(
                HERE,
                new TextTranslated(new TextAt(entry, path), Language.SPANISH, Text.of(words), by, null, MUSTERHAUSEN));
    }

    private Seen approved(Seen entry, String path) {
        return by(THERE, new TranslationApproved(new TextAt(entry, path), Language.SPANISH, VILLA_EJEMPLO));
    }

    private JsonNode ask(String question) {
        return served.json(BASE + question, served.record(journal));
    }

    /** The feast, as a reader of Spanish finds it on the timeline. */
    private JsonNode row(String question) {
        return entry(feast, "es" + question);
    }

    private JsonNode entry(Seen entry, String language) {
        return ask("/timeline?all=true&language=" + language)
                .get("entries")
                .valueStream()
                .filter(one -> one.get("position").longValue() == entry.position())
                .findFirst()
                .orElseThrow();
    }

    private void isShown(JsonNode row, String title, String state) {
        assertThat(row.get("title").stringValue()).isEqualTo(title);
        assertThat(row.path("translation").asString("original")).isEqualTo(state);
        if (!state.equals("original")) {
            assertThat(row.get("language").stringValue()).isEqualTo("es");
            assertThat(row.get("original").get("text").stringValue()).isEqualTo("Sommerfest");
            assertThat(row.get("original").get("language").stringValue()).isEqualTo("de");
        }
    }

    @Test
    void what_nobody_has_translated_is_shown_as_it_was_said() {
        isShown(row(""), "Sommerfest", "original");
        assertThat(row("").get("language").stringValue()).isEqualTo("de");
    }

    @Test
    void a_person_comes_before_a_machine_and_what_is_approved_before_both_as_was_known_then() {
        translated(feast, TITLE, "Festival de verano", Translator.MACHINE);
        isShown(row(""), "Festival de verano", "machine");
        var person = translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        isShown(row(""), "Fiesta de verano", "unapproved");
        translated(feast, TITLE, "Fiesta veraniega", Translator.MACHINE);
        isShown(row(""), "Fiesta de verano", "unapproved");
        approved(person, TITLE);
        isShown(row(""), "Fiesta de verano", "approved");
        isShown(row("&knownAt=2"), "Festival de verano", "machine");
        isShown(row("&knownAt=1"), "Sommerfest", "original");
    }

    @Test
    void whoever_reads_the_original_gets_the_original() {
        approved(translated(feast, TITLE, "Fiesta de verano", Translator.PERSON), TITLE);
        assertThat(ask("/timeline?all=true&language=de").toString()).contains("\"title\":\"Sommerfest\"");
    }

    @Test
    void a_corrected_wording_is_no_longer_translated_and_one_that_stays_is() {
        approved(translated(feast, TITLE, "Fiesta de verano", Translator.PERSON), TITLE);
        var same = by(HERE, new FactCorrected(feast, Edtf.parse("2022"), celebration(text("Sommerfest")), BECAUSE));
        isShown(row(""), "Fiesta de verano", "approved");
        by(HERE, new FactCorrected(same, Edtf.parse("2022"), celebration(text("Herbstfest")), BECAUSE));
        isShown(row(""), "Herbstfest", "original");
        assertThat(ask("/translations?into=es").get("counts").path("stale").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_correction_of_a_translation_voids_its_approval_and_its_retraction_undoes_it() {
        var translation = translated(feast, TITLE, "Fiesta de verrano", Translator.PERSON);
        approved(translation, TITLE);
        var anew = new TextTranslated(
                new TextAt(feast, TITLE),
                Language.SPANISH,
                Text.of("Fiesta de verano"),
                Translator.PERSON,
                null,
                MUSTERHAUSEN);
        var corrected = by(HERE, new FactCorrected(translation, Edtf.parse("2021"), anew, BECAUSE));
        isShown(row(""), "Fiesta de verano", "unapproved");
        approved(corrected, TITLE);
        isShown(row(""), "Fiesta de verano", "approved");
        by(HERE, new FactRetracted(corrected, BECAUSE));
        isShown(row(""), "Sommerfest", "original");
    }

    @Test
    void a_translation_that_was_told_with_the_original_is_approved_where_it_stands() {
        var told = by(HERE, celebration(text("Sommerfest", "Fiesta de verano")));
        feast = told;
        isShown(row(""), "Fiesta de verano", "unapproved");
        approved(told, TITLE);
        isShown(row(""), "Fiesta de verano", "approved");
        by(
                HERE,
                new FactCorrected(
                        told, Edtf.parse("2021"), celebration(text("Sommerfest", "Fiesta veraniega")), BECAUSE));
        isShown(row(""), "Fiesta veraniega", "unapproved");
    }

    @Test
    void what_was_told_with_the_original_is_not_covered_by_what_others_made_of_the_same_words() {
        approved(translated(feast, TITLE, "Fiesta de verano", Translator.PERSON), TITLE);
        feast = by(HERE, celebration(text("Sommerfest", "Festival del verano")));
        isShown(row(""), "Festival del verano", "unapproved");
    }

    @Test
    void what_was_translated_where_it_is_said_comes_before_what_was_made_of_the_same_words_elsewhere() {
        var other = by(HERE, celebration(text("Sommerfest")));
        approved(translated(other, TITLE, "Festival del verano", Translator.PERSON), TITLE);
        isShown(row(""), "Festival del verano", "approved");
        translated(feast, TITLE, "Fiesta de estío", Translator.MACHINE);
        isShown(row(""), "Festival del verano", "approved");
        translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        isShown(row(""), "Fiesta de verano", "unapproved");
        by(HERE, new FactCorrected(feast, Edtf.parse("2022"), celebration(text("Sommerfest")), BECAUSE));
        isShown(row(""), "Fiesta de verano", "unapproved");
        var told = ask("/translations?into=es&approved=true")
                .get("texts")
                .valueStream()
                .filter(one -> one.get("fact").longValue() == feast.position()
                        && one.get("words").stringValue().equals("Sommerfest"))
                .findFirst()
                .orElseThrow();
        assertThat(told.get("translation").get("words").stringValue()).isEqualTo("Fiesta de verano");
        assertThat(told.get("translation")
                        .get("others")
                        .valueStream()
                        .map(one -> one.get("words").stringValue()))
                .containsExactlyInAnyOrder("Festival del verano", "Fiesta de estío");
    }

    @Test
    void views_show_each_of_two_that_say_the_same_as_it_was_translated_there() {
        for (var year : List.of("2022", "2023")) {
            var plan = by(HERE, new WorkPlanDrafted(new WorkPlanId(year), Edtf.parse(year), what(text("Arbeitsplan"))));
            translated(plan, TITLE, "Plan del " + year, Translator.PERSON);
        }
        assertThat(ask("/work-plans?language=es").toString()).contains("Plan del 2022", "Plan del 2023");
    }

    @Test
    void an_outcome_of_a_workshop_that_was_scheduled_first_is_shown_as_it_was_translated_there() {
        var elsewhere = by(HERE, celebration(text("Wer kommt?")));
        approved(translated(elsewhere, TITLE, "¿Quién viene?", Translator.PERSON), TITLE);
        by(HERE, new WorkshopScheduled(new WorkshopId("erster"), Edtf.parse("2021"), what(text("Erster Workshop"))));
        var held = by(HERE, workshop("Wer kommt?"));
        translated(held, "outcomes.0.text", "¿Quiénes van a venir?", Translator.PERSON);
        assertThat(ask("/workshops?language=es").toString()).contains("¿Quiénes van a venir?");
    }

    @Test
    void what_other_views_point_to_has_its_original_beside_it() {
        approved(translated(feast, TITLE, "Fiesta de verano", Translator.PERSON), TITLE);
        by(HERE, published(List.of(), List.of(feast)));
        var published = ask("/publishing?language=es").get("facts").get(0);
        assertThat(published.get("title").stringValue()).isEqualTo("Fiesta de verano");
        assertThat(published.get("translation").stringValue()).isEqualTo("approved");
        assertThat(published.get("original").get("text").stringValue()).isEqualTo("Sommerfest");
        by(HERE, new PromiseMade(new PromiseId("fest"), text("Wir feiern"), Whose.BOTH, null, null, feast, List.of()));
        var announced = ask("/promises?language=es").get("promises").get(0).get("announced");
        assertThat(announced.get("title").stringValue()).isEqualTo("Fiesta de verano");
        assertThat(announced.get("original").get("text").stringValue()).isEqualTo("Sommerfest");
    }

    @Test
    void the_list_of_partnerships_shows_what_each_has_translated() {
        var agreement =
                by(HERE, new AgreementRecorded(new AgreementId("1998"), what(text("Vereinbarung von 1998")), null));
        translated(agreement, TITLE, "Convenio de 1998", Translator.PERSON);
        var title = served.json("/api/partnerships?language=es", served.record(journal))
                .at("/partnerships/0/agreements/0/title");
        assertThat(title.get("text").stringValue()).isEqualTo("Convenio de 1998");
        assertThat(title.get("translation").stringValue()).isEqualTo("unapproved");
        assertThat(title.at("/original/text").stringValue()).isEqualTo("Vereinbarung von 1998");
    }

    @Test
    void a_row_in_our_words_says_how_what_it_names_is_translated() {
        var translation = translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        var approval = approved(translation, TITLE);
        for (var entry : List.of(translation, approval)) {
            var row = entry(entry, "es");
            assertThat(row.get("title").stringValue()).contains("Fiesta de verano", "español");
            assertThat(row.get("language").stringValue()).isEqualTo("es");
            assertThat(row.get("translation").stringValue()).isEqualTo("approved");
            assertThat(row.get("original").get("text").stringValue()).isEqualTo("Sommerfest");
            assertThat(entry(entry, "de").get("title").stringValue()).contains("Sommerfest (auf Spanisch)");
            assertThat(entry(entry, "de").has("translation")).isFalse();
        }
    }

    @Test
    void a_translation_that_is_disputed_is_approved_by_nobody() {
        var translation = translated(feast, TITLE, "Fiesta de invierno", Translator.PERSON);
        approved(translation, TITLE);
        by(THERE, new FactDisputed(translation, text("Das heißt Winterfest"), List.of()));
        isShown(row(""), "Fiesta de invierno", "unapproved");
    }

    @Test
    void why_something_was_taken_back_is_to_be_translated_and_what_it_said_is_not() {
        by(HERE, new FactRetracted(feast, BECAUSE));
        var texts = ask("/translations?into=es").get("texts");
        assertThat(texts).hasSize(1);
        assertThat(texts.at("/0/words").stringValue()).isEqualTo("Tippfehler");
        assertThat(texts.at("/0/of/path").stringValue()).isEqualTo("reason");
    }

    @Test
    void every_view_shows_it_and_what_is_said_of_a_fact_is_translated_too() {
        var plan = by(HERE, new WorkPlanDrafted(new WorkPlanId("2022"), Edtf.parse("2022"), what(text("Plan 2022"))));
        translated(plan, TITLE, "Plan del 2022", Translator.PERSON);
        assertThat(ask("/work-plans?language=es").toString()).contains("Plan del 2022", "Plan 2022");
        var dispute = by(THERE, new FactDisputed(feast, text("Es war im Herbst"), List.of()));
        translated(dispute, "account", "Fue en otoño", Translator.PERSON);
        assertThat(row("").get("disputes").toString()).contains("Fue en otoño", "Es war im Herbst");
    }

    @Test
    void the_view_says_what_is_to_be_done_and_what_to_cite_for_it() {
        assertThat(said(ask("/translations?into=es"), "Sommerfest").get("state").stringValue())
                .isEqualTo("missing");
        var translation = translated(feast, TITLE, "Fiesta de verano", Translator.MACHINE);
        var told = said(ask("/translations?into=es"), "Sommerfest");
        assertThat(told.get("state").stringValue()).isEqualTo("machine");
        assertThat(told.get("of").get("entry").get("hash").stringValue())
                .isEqualTo(feast.hash().toString());
        assertThat(told.get("of").get("path").stringValue()).isEqualTo(TITLE);
        assertThat(told.get("translation")
                        .get("of")
                        .get("entry")
                        .get("position")
                        .longValue())
                .isEqualTo(translation.position());
        approved(translation, TITLE);
        assertThat(ask("/translations?into=es").get("texts")).isEmpty();
        assertThat(ask("/translations?into=es").get("counts").get("approved").asInt())
                .isEqualTo(1);
        assertThat(said(ask("/translations?into=es&approved=true"), "Sommerfest")
                        .get("state")
                        .stringValue())
                .isEqualTo("approved");
        assertThat(served.ask(BASE + "/translations?into=Spanisch").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_was_translated_before_a_correction_stands_beside_what_is_said_now() {
        translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        var corrected =
                by(HERE, new FactCorrected(feast, Edtf.parse("2022"), celebration(text("Herbstfest")), BECAUSE));
        var told = said(ask("/translations?into=es"), "Herbstfest");
        assertThat(told.get("state").stringValue()).isEqualTo("stale");
        assertThat(told.get("of").get("path").stringValue()).isEqualTo("fact.what.title");
        assertThat(told.get("former").get("words").stringValue()).isEqualTo("Fiesta de verano");
        assertThat(told.get("former").get("original").stringValue()).isEqualTo("Sommerfest");
        translated(corrected, "fact.what.title", "Fiesta de otoño", Translator.PERSON);
        assertThat(said(ask("/translations?into=es"), "Herbstfest").get("state").stringValue())
                .isEqualTo("unapproved");
    }

    private static PartnershipFact workshop(String... questions) {
        return new WorkshopHeld(
                new WorkshopId("erster"),
                what(text("Erster Workshop")),
                Stream.of(questions)
                        .map(one -> new Outcome(Outcome.Kind.QUESTION, text(one), null))
                        .toList(),
                null);
    }

    @Test
    void what_an_outcome_said_before_stands_beside_it_only_where_it_is_the_same_outcome_for_sure() {
        var held = by(HERE, workshop("Wer kommt?", "Wer zahlt?"));
        translated(held, "outcomes.1.text", "¿Quién paga?", Translator.PERSON);
        var reworded = by(
                HERE,
                new FactCorrected(held, Edtf.parse("2021"), workshop("Wer kommt?", "Wer trägt die Kosten?"), BECAUSE));
        var told = said(ask("/translations?into=es"), "Wer trägt die Kosten?");
        assertThat(told.get("state").stringValue()).isEqualTo("stale");
        assertThat(told.get("former").get("words").stringValue()).isEqualTo("¿Quién paga?");
        by(
                HERE,
                new FactCorrected(
                        reworded, Edtf.parse("2021"), workshop("Wer zahlt?", "Wer lädt ein?", "Wer kommt?"), BECAUSE));
        var other = said(ask("/translations?into=es"), "Wer lädt ein?");
        assertThat(other.get("state").stringValue()).isEqualTo("missing");
        assertThat(other.has("former")).isFalse();
        assertThat(said(ask("/translations?into=es"), "Wer zahlt?")
                        .get("translation")
                        .get("words")
                        .stringValue())
                .isEqualTo("¿Quién paga?");
    }

    @Test
    void why_something_was_withdrawn_is_translated_too() {
        by(HERE, published(List.of(feast), List.of()));
        var withdrawn = by(HERE, new FactsWithdrawn(null, null, List.of(feast), text("Falsches Foto")));
        var told = said(ask("/translations?into=es"), "Falsches Foto");
        assertThat(told.get("of").get("path").stringValue()).isEqualTo("reason");
        assertThat(told.get("kind").stringValue()).isEqualTo("withdrawal");
        assertThat(told.get("fact").longValue()).isEqualTo(withdrawn.position());
        translated(withdrawn, "reason", "Foto equivocada", Translator.PERSON);
        assertThat(said(ask("/translations?into=es"), "Falsches Foto")
                        .get("state")
                        .stringValue())
                .isEqualTo("unapproved");
        assertThat(ask("/publishing?language=es").toString()).contains("Foto equivocada");
    }

    @Test
    void whoever_looks_for_what_is_to_be_done_names_a_state_and_a_side() {
        translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        by(HERE, celebration(text("Herbstfest")));
        assertThat(words("state=unapproved")).containsExactly("Sommerfest");
        assertThat(words("state=missing,machine")).containsExactly("Herbstfest");
        assertThat(words("side=" + VILLA_EJEMPLO.value())).containsExactly("Sommerfest", "Herbstfest");
        assertThat(words("side=" + MUSTERHAUSEN.value())).containsExactly("Herbstfest");
        for (var wrong : List.of("state=halb", "side=nirgends", "into=xx")) {
            assertThat(served.ask(BASE + "/translations?" + wrong).statusCode()).isEqualTo(400);
        }
        assertThat(served.ask(BASE + "/translations?into=quz").statusCode()).isEqualTo(200);
    }

    private List<String> words(String filter) {
        return ask("/translations?into=es&" + filter)
                .get("texts")
                .valueStream()
                .map(one -> one.get("words").stringValue())
                .toList();
    }

    @Test
    void translations_wait_for_the_other_side_and_those_of_machines_for_both() {
        var translation = translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        for (var i = 0; i < 4; i++) {
            translated(by(HERE, celebration(text("Fest " + i))), TITLE, "Fiesta " + i, Translator.MACHINE);
        }
        assertThat(toApprove(MUSTERHAUSEN).get("waiting").asInt()).isEqualTo(4);
        assertThat(toApprove(VILLA_EJEMPLO).get("waiting").asInt()).isEqualTo(5);
        var newest = toApprove(VILLA_EJEMPLO).get("newest");
        assertThat(newest).hasSize(3);
        assertThat(newest.at("/0/words").stringValue()).isEqualTo("Fiesta 3");
        assertThat(newest.at("/0/original/text").stringValue()).isEqualTo("Fest 3");
        assertThat(newest.at("/0/of/path").stringValue()).isEqualTo(TITLE);
        approved(translation, TITLE);
        assertThat(toApprove(VILLA_EJEMPLO).get("waiting").asInt()).isEqualTo(4);
        var last = by(HERE, celebration(text("Das letzte Fest")));
        translated(last, TITLE, "La última fiesta", Translator.PERSON);
        assertThat(toApprove(VILLA_EJEMPLO).get("waiting").asInt()).isEqualTo(5);
        by(HERE, new FactRetracted(last, BECAUSE));
        assertThat(toApprove(VILLA_EJEMPLO).get("waiting").asInt()).isEqualTo(4);
    }

    private JsonNode toApprove(MunicipalityId side) {
        return ask("/waiting?side=" + side.value()).at("/sides/0/translations/0");
    }

    @Test
    void many_texts_come_page_by_page() {
        for (var i = 0; i < 250; i++) {
            by(HERE, celebration(text("Fest " + i)));
        }
        var first = ask("/translations?into=es");
        assertThat(first.get("texts").size()).isEqualTo(200);
        var second = ask("/translations?into=es&behind=" + first.get("next").longValue());
        assertThat(second.get("texts").size()).isEqualTo(51);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void the_public_reads_what_two_have_read_or_what_was_published() {
        var translation = translated(feast, TITLE, "Fiesta de verano", Translator.PERSON);
        for (var side : List.of(MUSTERHAUSEN, VILLA_EJEMPLO)) {
            by(side.value(), published(List.of(), List.of(feast)));
            by(side.value(), new ViewPublished(PublicView.TIMELINE, new MunicipalityId(side.value())));
        }
        isShown(row("&for=public"), "Sommerfest", "original");
        isShown(row(""), "Fiesta de verano", "unapproved");
        by(HERE, published(List.of(translation), List.of()));
        isShown(row("&for=public"), "Fiesta de verano", "unapproved");
        translated(feast, TITLE, "Fiesta de estío", Translator.PERSON);
        isShown(row("&for=public"), "Fiesta de verano", "unapproved");
        approved(translated(feast, TITLE, "Celebración de verano", Translator.MACHINE), TITLE);
        isShown(row("&for=public"), "Celebración de verano", "approved");
    }

    @Test
    void the_programme_reads_what_two_have_read() {
        var programmes = new Programmes();
        var own = programmes.partnership(HERE, THERE);
        journal = own;
        var shared = by(
                HERE,
                new PracticeShared(new PracticeId("kompost"), Whose.of(MUSTERHAUSEN), what(text("Kompost vor Ort"))));
        var translation = translated(shared, TITLE, "Compost en el barrio", Translator.PERSON);
        var office = served.record(programmes.office());
        assertThat(practices(office)).contains("Kompost vor Ort").doesNotContain("Compost en el barrio");
        approved(translation, TITLE);
        assertThat(practices(office)).contains("Kompost vor Ort", "Compost en el barrio");
    }

    private String practices(String office) {
        return served.json("/api/programmes/knp/practices?language=es", office + ", " + served.record(journal))
                .toString();
    }

    private static FactsPublished published(List<Seen> own, List<Seen> joint) {
        return new FactsPublished(Audience.PUBLIC, null, null, null, own, joint, List.of());
    }

    private static JsonNode said(JsonNode answer, String words) {
        return answer.get("texts")
                .valueStream()
                .filter(one -> one.get("words").stringValue().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
