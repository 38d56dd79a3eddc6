package org.ayni.query.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.ViewJson;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;
import org.ayni.query.served.Served;
import org.ayni.query.view.Folded;
import org.ayni.query.view.ViewKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever is recorded and published by chance: what is not published is in no answer to the public, at no moment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicReadingTest {
    private static final int JOURNALS = 4;
    private static final int ENTRIES = 220;
    private static final List<String> SIDES = List.of("berlin", "lima");
    private static final List<String> ADDRESSES = List.of(
            "",
            "/timeline?all=true&limit=500",
            "/actors",
            "/calls",
            "/workshops",
            "/workshops/questions",
            "/agreements",
            "/work-plans",
            "/progress",
            "/promises",
            "/stocktaking",
            "/olympiads",
            "/olympiads/series-0/1",
            "/olympiads/series-0/all-time",
            "/products",
            "/projects",
            "/learning",
            "/practices",
            "/evidence");

    @TempDir
    Path data;

    /** Keeps all facts, to say which may be read. */
    private static final class AllFold extends PartnershipFold {
        @Override
        public ViewKey key() {
            return new ViewKey("all", 1);
        }

        @Override
        protected boolean needs(PartnershipFact fact) {
            return true;
        }
    }

    @Test
    void no_text_and_no_position_of_what_is_not_published_is_in_any_answer_to_the_public() {
        var seed = Long.getLong("ayni.seed", System.nanoTime());
        System.out.println("PublicReadingTest: -Dayni.seed=" + seed);
        var random = new Random(seed);
        try (var served = Served.start(data)) {
            for (var i = 0; i < JOURNALS; i++) {
                var journal = RandomJournals.partnership("partnership/lima-berlin-" + i, ENTRIES, random.nextLong());
                publish(journal, random);
                check(served, journal, served.record(journal), random);
            }
        }
    }

    private static void publish(Journal journal, Random random) {
        var some = new ArrayList<Seen>();
        facts(journal).stream()
                .filter(fact -> !fact.retracted() && random.nextInt(3) > 0)
                .forEach(fact -> some.add(fact.last()));
        journal.by("berlin")
                .tell("2026-11-22", new FactsPublished(Audience.PUBLIC, null, null, null, some, List.of(), List.of()));
        for (var side : SIDES) {
            for (var view : PublicView.values()) {
                journal.by(side).tell("2026-11-22", new ViewPublished(view, new MunicipalityId(side)));
            }
        }
    }

    private static void check(Served served, Journal journal, String seen, Random random) {
        var readable = readable(facts(journal));
        var told = new StringBuilder();
        readable.list().forEach(fact -> told.append(ViewJson.mapper().writeValueAsString(fact.told())));
        // what both have settled on is published with them, in the words of who disputed it
        readable.list().stream()
                .filter(Fact::holdsAsSettled)
                .forEach(fact -> fact.disputes().forEach(dispute -> told.append(dispute.account())));
        var secret = texts(journal).filter(text -> told.indexOf(text) < 0).toList();
        var positions = new HashSet<Long>();
        readable.list().forEach(fact -> {
            positions.add(fact.position());
            positions.addAll(fact.changes());
        });
        // an entry that confirms many tells no fact; what it confirmed may have been disputed since
        journal.entries().stream()
                .filter(entry -> entry.event() instanceof AllConfirmed)
                .forEach(entry -> positions.add(entry.header().position()));
        assertThat(secret).isNotEmpty();
        var path = "/api/partnerships/" + journal.id().id();
        assertThat(served.json(path + "/timeline?all=true&for=public", seen).get("entries"))
                .isNotEmpty();
        var moments = Stream.concat(
                        Stream.of(""), random.ints(4, 0, journal.size()).mapToObj(position -> "knownAt=" + position))
                .toList();
        for (var address : ADDRESSES) {
            for (var moment : moments) {
                var asked = path + address + (address.contains("?") ? "&" : "?") + "for=public&" + moment;
                var answer = served.ask(asked, "Ayni-Seen", seen);
                assertThat(answer.statusCode()).as(asked + answer.body()).isIn(200, 403, 404);
                assertThat(secret.stream().filter(answer.body()::contains).map(text -> around(text, answer.body())))
                        .as(asked)
                        .isEmpty();
                var named = new TreeSet<Long>();
                Served.read(answer.body()).values().forEach(part -> positions(part, named));
                named.removeAll(positions);
                assertThat(named).as("positions in " + asked).isEmpty();
            }
        }
    }

    private static List<Fact<PartnershipFact>> facts(Journal journal) {
        var fold = new AllFold();
        return Folded.nothing(fold).evolve(fold, journal.entries()).state().list();
    }

    private static Facts<PartnershipFact> readable(List<Fact<PartnershipFact>> all) {
        return Facts.of(
                all.stream().filter(fact -> fact.readers() == Audience.PUBLIC).toList());
    }

    /** All that was ever written. */
    private static Stream<String> texts(Journal journal) {
        return journal.stored().stream()
                .flatMap(entry -> Served.read(new String(entry.texts(), UTF_8)).values().stream())
                .map(text -> text.get("text").stringValue())
                .filter(text -> text.startsWith("Satz") || text.startsWith("frase"))
                .distinct();
    }

    private static String around(String text, String body) {
        var at = body.indexOf(text);
        return body.substring(Math.max(0, at - 300), Math.min(body.length(), at + 100));
    }

    private static void positions(JsonNode node, Set<Long> into) {
        if (node.has("journal")) {
            return; // an entry of another one
        }
        for (var name : List.of("position", "statePosition", "entry", "removed")) {
            if (node.path(name).isIntegralNumber()) {
                into.add(node.get(name).longValue());
            }
        }
        node.values().forEach(one -> positions(one, into));
    }
}
