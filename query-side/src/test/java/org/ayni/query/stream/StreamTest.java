package org.ayni.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.delegation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.value.Language;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translator;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Listener;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamTest {
    private static final String STREAM = "/api/partnerships/villa-ejemplo-musterhausen/stream";

    @TempDir
    Path data;

    private final Journal journal = Chronicle.founded();
    private Served served;

    @BeforeEach
    void start() {
        served = Served.start(data, "ayni.query.heartbeat=200ms");
        journal.by(HERE).tell("2019", delegation("Besuch"));
        served.record(journal);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void it_tells_everything_from_the_beginning_then_that_this_was_all_then_what_comes() throws Exception {
        try (var listener = listen(STREAM)) {
            assertThat(listener.status()).contains("200");
            assertThat(listener.nextWord()).satisfies(first -> {
                assertThat(first.event()).isEqualTo("entry");
                assertThat(first.id()).isEqualTo("0");
                assertThat(Served.read(first.data()).get("kind").stringValue()).isEqualTo("founding");
            });
            assertThat(listener.nextWord().id()).isEqualTo("1");
            assertThat(listener.nextWord().event()).isEqualTo("caught-up");

            journal.tell("2020", delegation("Gegenbesuch"));
            served.record(journal);

            assertThat(listener.nextWord()).satisfies(next -> {
                assertThat(next.id()).isEqualTo("2");
                assertThat(Served.read(next.data()).get("title").stringValue()).isEqualTo("Gegenbesuch");
            });
        }
    }

    @Test
    void an_entry_about_a_fact_brings_the_row_of_the_fact_along() throws Exception {
        journal.by(THERE).tell("2026-11-22", confirmation(journal.entries().get(1)));
        served.record(journal);
        try (var listener = listen(STREAM, "Last-Event-ID", "1")) {
            listener.status();
            var confirmation = Served.read(listener.nextWord().data());

            assertThat(confirmation.get("kind").stringValue()).isEqualTo("confirmation");
            assertThat(confirmation.get("about").asLong()).isEqualTo(1);
            assertThat(confirmation.get("changes")).hasSize(1);
            assertThat(confirmation.get("changes").get(0).get("state").stringValue())
                    .isEqualTo("confirmed");
        }
    }

    @Test
    void whoever_comes_back_goes_on_after_the_last_entry_it_has_heard() throws Exception {
        try (var listener = listen(STREAM, "Last-Event-ID", "0")) {
            listener.status();
            assertThat(listener.nextWord().id()).isEqualTo("1");
        }
        try (var listener = listen(STREAM + "?after=0")) {
            listener.status();
            assertThat(listener.nextWord().id()).isEqualTo("1");
        }
    }

    @Test
    void whoever_has_heard_more_than_there_is_is_told_where_the_record_ends() throws Exception {
        try (var listener = listen(STREAM, "Last-Event-ID", "4711")) {
            listener.status();
            var reset = listener.nextWord();

            assertThat(reset.event()).isEqualTo("reset");
            assertThat(reset.id()).isEqualTo("1");
            assertThat(Served.read(reset.data()).get("position").asLong()).isEqualTo(1);
            assertThat(listener.nextWord().event()).isEqualTo("caught-up");
        }
    }

    @Test
    void a_quiet_stream_says_that_it_is_still_there() throws Exception {
        try (var listener = listen(STREAM, "Last-Event-ID", "1")) {
            listener.status();
            assertThat(listener.next().event()).isEqualTo("caught-up");
            assertThat(listener.next().event()).isEqualTo("heartbeat");
        }
    }

    /** Entry 1 is translated by entry 2, confirmed by entry 3, and the translation approved by entry 4 and taken back by entry 5. */
    private void translated() {
        var visit = journal.entries().get(1).seen();
        var title = new TextAt(visit, "what.title");
        var translation = journal.by(HERE)
                .tell(
                        "2021",
                        new TextTranslated(
                                title, Language.SPANISH, Text.of("Visita"), Translator.PERSON, null, MUSTERHAUSEN))
                .seen();
        journal.by(THERE).tell("2021", confirmation(journal.entries().get(1)));
        journal.by(THERE)
                .tell(
                        "2021",
                        new TranslationApproved(
                                new TextAt(translation, title.path()), Language.SPANISH, VILLA_EJEMPLO));
        journal.by(HERE).tell("2021", new FactRetracted(translation, BECAUSE));
        served.record(journal);
    }

    @Test
    void an_entry_about_a_translation_says_what_its_readers_read_otherwise_now() throws Exception {
        translated();
        try (var listener = listen(STREAM, "Last-Event-ID", "0", "Accept-Language", "es")) {
            listener.status();
            assertThat(Served.read(listener.nextWord().data()).get("title").stringValue())
                    .isEqualTo("Besuch");
            for (var expected : List.of("unapproved", "unapproved", "approved")) {
                var visit = Served.read(listener.nextWord().data()).at("/changes/0");
                assertThat(visit.get("position").longValue()).isEqualTo(1);
                assertThat(visit.get("title").stringValue()).isEqualTo("Visita");
                assertThat(visit.get("translation").stringValue()).isEqualTo(expected);
            }
            assertThat(Served.read(listener.nextWord().data())
                            .get("changes")
                            .valueStream()
                            .filter(one -> one.get("position").longValue() == 1)
                            .map(one -> one.get("title").stringValue()))
                    .containsExactly("Besuch");
        }
    }

    @Test
    void whoever_reads_the_original_is_told_of_no_other_row() throws Exception {
        translated();
        try (var listener = listen(STREAM, "Last-Event-ID", "1", "Accept-Language", "de")) {
            listener.status();
            assertThat(Served.read(listener.nextWord().data()).has("changes")).isFalse();
        }
    }

    @Test
    void titles_come_in_the_language_of_each_reader() throws Exception {
        try (var listener = listen(STREAM, "Accept-Language", "es")) {
            listener.status();
            assertThat(listener.nextWord().data()).contains("Comienzo de la cooperación");
        }
        try (var listener = listen(STREAM + "?language=pt")) {
            listener.status();
            assertThat(listener.nextWord().data()).contains("Início da parceria");
        }
    }

    @Test
    void a_stream_of_nothing_is_refused_before_it_begins() throws Exception {
        try (var listener = listen("/api/partnerships/a-b/stream")) {
            assertThat(listener.status()).contains("404");
        }
        try (var listener = listen(STREAM, "Last-Event-ID", "yesterday")) {
            assertThat(listener.status()).contains("400");
        }
    }

    @Test
    void the_stream_over_several_journals_says_which_has_moved_and_resumes_by_its_cursor() throws Exception {
        var other = Chronicle.founded(Journal.of("partnership/lima-berlin"));
        served.record(other);
        var path = "/api/stream?journals=partnership/musterhausen-villa-ejemplo,partnership/lima-berlin";
        var cursor = "";
        try (var listener = listen(path)) {
            listener.status();
            // how often a journal moves until then is a matter of how fast it is folded
            for (var word = listener.nextWord(); !word.event().equals("caught-up"); word = listener.nextWord()) {
                assertThat(word.event()).isEqualTo("moved");
                cursor = word.id();
            }
        }
        other.tell("2020", delegation("Besuch"));
        served.record(other);
        try (var listener = listen(path, "Last-Event-ID", cursor)) {
            listener.status();
            var moved = listener.nextWord();

            assertThat(moved.event()).isEqualTo("moved");
            assertThat(Served.read(moved.data()).get("journal").stringValue()).isEqualTo("partnership/lima-berlin");
            assertThat(Served.read(moved.data()).get("position").asLong()).isEqualTo(1);
        }
    }

    private Listener listen(String path, String... headers) throws IOException {
        return Listener.to(served.uri(path), headers);
    }
}
