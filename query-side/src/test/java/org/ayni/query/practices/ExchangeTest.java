package org.ayni.query.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.what;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;

import java.nio.file.Path;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.EntryRef;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.value.Experience;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Translator;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lima shares, Aachen and Quito adopt: two partnerships of one programme, through the real wiring. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeTest {
    private static final PracticeId COMPOST = new PracticeId("compost");
    private static final PracticeId WORMS = new PracticeId("wurmkompost");
    private static final Whose LIMAS = Whose.of(new MunicipalityId("lima"));
    private static final String LIMA_BERLIN = "/api/partnerships/lima-berlin";
    private static final String QUITO_AACHEN = "/api/partnerships/quito-aachen";

    @TempDir
    Path data;

    private final Programmes programme = new Programmes();
    private final Journal lima = programme.partnership("berlin", "lima");
    private final Journal quito = programme.partnership("aachen", "quito");

    private static PracticeShared shared(String title) {
        return new PracticeShared(COMPOST, LIMAS, what(title, List.of("abfall"), "12.5"));
    }

    private static EntryRef ref(Entry<?> entry) {
        return new EntryRef(entry.header().journal(), entry.header().position(), entry.hash());
    }

    private static PracticeAdopted adopted(Entry<?> origin) {
        return new PracticeAdopted(
                WORMS,
                Whose.of(new MunicipalityId("aachen")),
                what("Wurmkompost", List.of("abfall")),
                ref(origin),
                null,
                text("In Kisten"));
    }

    private static ExperienceTold failed() {
        return new ExperienceTold(
                WORMS,
                Whose.of(new MunicipalityId("aachen")),
                Experience.FAILED,
                text("Der Frost war stärker"),
                List.of());
    }

    private JsonNode ask(Served served, String path) {
        var seen = served.record(programme.office()) + ", " + served.record(lima) + ", " + served.record(quito);
        return served.json(path, seen);
    }

    @Test
    void what_another_has_told_is_read_translated_once_two_have_read_it() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        var adopted = quito.tell("2022", adopted(origin));
        var aachen = new MunicipalityId("aachen");
        var translation = quito.by("aachen")
                .tell(
                        "2022",
                        new TextTranslated(
                                new TextAt(adopted.seen(), "adapted"),
                                Language.SPANISH,
                                Text.of("En cajas"),
                                Translator.PERSON,
                                null,
                                aachen));
        try (var served = Served.start(data)) {
            assertThat(adapted(served).get("text").stringValue()).isEqualTo("In Kisten");
            quito.by("quito")
                    .tell(
                            "2022",
                            new TranslationApproved(
                                    new TextAt(translation.seen(), "adapted"),
                                    Language.SPANISH,
                                    new MunicipalityId("quito")));
            assertThat(adapted(served).get("text").stringValue()).isEqualTo("En cajas");
            assertThat(adapted(served).at("/original/text").stringValue()).isEqualTo("In Kisten");
        }
    }

    private JsonNode adapted(Served served) {
        return ask(served, LIMA_BERLIN + "/practices?language=es").at("/shared/0/adoptions/0/adapted");
    }

    @Test
    void who_adopts_names_the_origin_and_the_origin_sees_who_adopted_and_what_came_of_it() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        quito.tell("2022", adopted(origin));
        quito.tell("2023", failed());
        quito.tell(
                "2023",
                new ProjectRecorded(new ProjectId("kisten"), ProjectStage.IDEA, Whose.BOTH, what("Kisten", List.of())));
        quito.tell("2023", new OriginNamed(ThingRef.of(new ProjectId("kisten")), ThingRef.of(WORMS), null));
        try (var served = Served.start(data)) {
            var adopted = ask(served, QUITO_AACHEN + "/practices").at("/adopted/0");
            assertThat(adopted.at("/origin/journal").stringValue()).isEqualTo("partnership/lima-berlin");
            assertThat(adopted.at("/origin/hash").stringValue())
                    .isEqualTo(origin.hash().toString());
            assertThat(adopted.at("/origin/state").stringValue()).isEqualTo("as-adopted");
            assertThat(adopted.at("/origin/title/text").stringValue()).isEqualTo("Compost en el mercado");
            assertThat(adopted.at("/experiences/0/result").stringValue()).isEqualTo("failed");
            assertThat(adopted.at("/became/0/thing").stringValue()).isEqualTo("project/kisten");

            var shared = ask(served, LIMA_BERLIN + "/practices").at("/shared/0");
            assertThat(shared.at("/adoptions/0/entry/partnership").stringValue())
                    .isEqualTo("quito-aachen");
            assertThat(shared.at("/adoptions/0/adapted/text").stringValue()).isEqualTo("In Kisten");
            assertThat(shared.at("/adoptions/0/experiences/0/lesson/text").stringValue())
                    .isEqualTo("Der Frost war stärker");

            var project =
                    ask(served, QUITO_AACHEN + "/genealogy?of=project/kisten").get("ancestors");
            assertThat(project).hasSize(2);
            assertThat(project.at("/1/from/origin/journal").stringValue()).isEqualTo("partnership/lima-berlin");
            assertThat(project.at("/1/from/origin/position").asLong())
                    .isEqualTo(origin.header().position());
            assertThat(project.at("/1/from/title/text").stringValue()).isEqualTo("Compost en el mercado");
            var descendants =
                    ask(served, LIMA_BERLIN + "/genealogy?of=practice/compost").get("descendants");
            assertThat(descendants.at("/0/of/adoption/entry/partnership").stringValue())
                    .isEqualTo("quito-aachen");

            var offers = ask(served, "/api/programmes/knp/practices?theme=abfall&sdg=12");
            assertThat(offers.get("practices")).hasSize(1);
            assertThat(offers.at("/practices/0/adoptions/0/experiences/0/result")
                            .stringValue())
                    .isEqualTo("failed");
            assertThat(ask(served, "/api/programmes/knp/practices?theme=wasser").get("practices"))
                    .isEmpty();
            var learning = ask(served, "/api/programmes/knp/learning");
            assertThat(learning.at("/directions/0/from").stringValue()).isEqualTo("lima-berlin");
            assertThat(learning.at("/directions/0/by").stringValue()).isEqualTo("quito-aachen");
            assertThat(ask(served, QUITO_AACHEN + "/learning")
                            .at("/elsewhere/0/learned")
                            .size())
                    .isEqualTo(1);
            assertThat(ask(served, LIMA_BERLIN + "/learning")
                            .at("/elsewhere/0/taught")
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void the_credit_stays_and_says_what_became_of_the_origin() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        quito.tell("2022", adopted(origin));
        try (var served = Served.start(data)) {
            var path = QUITO_AACHEN + "/practices";
            assertThat(ask(served, path).at("/adopted/0/origin/state").stringValue())
                    .isEqualTo("as-adopted");

            var corrected = lima.tell("2021", correction(origin, "2021", shared("Compost en todos los mercados")));
            var changed = ask(served, path).at("/adopted/0/origin");
            assertThat(changed.get("state").stringValue()).isEqualTo("changed");
            assertThat(changed.at("/title/text").stringValue()).isEqualTo("Compost en el mercado");
            assertThat(changed.at("/now/text").stringValue()).isEqualTo("Compost en todos los mercados");

            var withdrawal = lima.tell("2023", new PracticeWithdrawn(COMPOST, LIMAS, text("Umbau")));
            assertThat(ask(served, path).at("/adopted/0/origin/state").stringValue())
                    .isEqualTo("withdrawn");
            assertThat(ask(served, "/api/programmes/knp/practices").get("practices"))
                    .isEmpty();
            lima.tell("2023", retraction(withdrawal));
            lima.tell("2023", retraction(corrected));
            var retracted = ask(served, path).at("/adopted/0/origin");
            assertThat(retracted.get("state").stringValue()).isEqualTo("retracted");
            assertThat(retracted.get("position").asLong())
                    .isEqualTo(origin.header().position());
        }
    }

    @Test
    void what_is_for_the_two_towns_alone_is_shown_to_no_other() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        lima.readBy(Audience.PARTNERSHIP).tell("2021", correction(origin, "2021", shared("Compost para nosotros")));
        quito.readBy(Audience.PARTNERSHIP).tell("2022", adopted(origin));
        try (var served = Served.start(data)) {
            var credit = ask(served, QUITO_AACHEN + "/practices").at("/adopted/0/origin");
            assertThat(credit.get("state").stringValue()).isEqualTo("not-shown");
            assertThat(credit.has("title")).isFalse();
            assertThat(credit.get("hash").stringValue()).isEqualTo(origin.hash().toString());

            assertThat(ask(served, LIMA_BERLIN + "/practices").at("/shared/0").has("adoptions"))
                    .as("who has adopted it keeps that to itself")
                    .isFalse();
            assertThat(ask(served, "/api/programmes/knp/practices").get("practices"))
                    .isEmpty();
            assertThat(ask(served, "/api/programmes/knp/learning").get("directions"))
                    .isEmpty();
        }
    }

    @Test
    void a_partnership_that_takes_part_in_nothing_reads_what_is_public() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        var bonn = programme.silent("bonn", "cuzco");
        bonn.tell("2022", adopted(origin));
        try (var served = Served.start(data)) {
            var seen = served.record(programme.office()) + ", " + served.record(lima) + ", " + served.record(bonn);
            var path = "/api/partnerships/cuzco-bonn/practices";
            assertThat(served.json(path, seen).at("/adopted/0/origin/state").stringValue())
                    .isEqualTo("not-shown");
            lima.readBy(Audience.PUBLIC);
            var open = lima.tell("2023", shared("Abono"));
            bonn.tell("2023", adopted(open));
            seen = served.record(lima) + ", " + served.record(bonn);
            assertThat(served.json(path, seen)
                            .at("/adopted/1/origin/title/text")
                            .stringValue())
                    .isEqualTo("Abono");
        }
    }

    @Test
    void the_network_points_to_who_shares_a_practice_and_to_lessons_also_of_what_failed() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        quito.tell("2022", adopted(origin));
        quito.tell("2023", failed());
        try (var served = Served.start(data)) {
            var network = ask(served, "/api/programmes/knp/network?theme=abfall");

            assertThat(network.get("solved")
                            .valueStream()
                            .map(one -> one.at("/text/text").stringValue()))
                    .containsExactly("Compost en el mercado", "Der Frost war stärker");
            assertThat(network.get("themes"))
                    .as("sharing and adopting is not yet doing")
                    .isEmpty();
        }
    }

    @Test
    void within_a_partnership_one_side_learns_from_the_other() {
        var origin = lima.tell("2021", shared("Compost en el mercado"));
        lima.tell(
                "2022",
                new PracticeAdopted(
                        WORMS,
                        Whose.of(new MunicipalityId("berlin")),
                        what("Wurmkompost", List.of()),
                        ref(origin),
                        null,
                        null));
        lima.tell("2022", new OriginNamed(ThingRef.of(WORMS), ThingRef.of(COMPOST), null));
        try (var served = Served.start(data)) {
            var directions = ask(served, LIMA_BERLIN + "/learning").get("directions");
            assertThat(directions
                            .valueStream()
                            .filter(one -> one.get("from").stringValue().equals("lima"))
                            .findFirst()
                            .orElseThrow()
                            .at("/learned/0/idea/text")
                            .stringValue())
                    .isEqualTo("Wurmkompost");
            var ancestors = ask(served, LIMA_BERLIN + "/genealogy?of=practice/wurmkompost")
                    .get("ancestors");
            assertThat(ancestors).hasSize(1);
            assertThat(ancestors.at("/0/from/title/text").stringValue()).isEqualTo("Compost en el mercado");
            assertThat(ask(served, LIMA_BERLIN + "/practices").at("/shared/0/adoptions"))
                    .hasSize(1);
        }
    }
}
