package org.ayni.query.olympiads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.SERIES;
import static org.ayni.query.journals.Chronicle.edition;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;
import static org.ayni.query.olympiads.Edition.State.CALLED_OFF;
import static org.ayni.query.olympiads.Edition.State.HELD;
import static org.ayni.query.olympiads.Edition.State.PLANNED;
import static org.ayni.query.olympiads.Edition.State.UNKNOWN;

import java.nio.charset.StandardCharsets;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.value.Count;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Whose;
import org.ayni.query.http.Question;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllTimeTest {
    private final Journal journal = started();

    @Test
    void editions_between_two_known_ones_are_shown_as_not_known() {
        journal.tell("2019-10-01", edition(1));
        journal.tell("2022-10-05", edition(4));

        assertThat(series().editions()).extracting(Edition::edition).containsExactly(1, 2, 3, 4);
        assertThat(series().editions()).extracting(Edition::state).containsExactly(HELD, UNKNOWN, UNKNOWN, HELD);
        assertThat(series().editionsKnown()).isEqualTo(2);
        assertThat(series().editionsUnknown()).isEqualTo(2);
    }

    @Test
    void of_the_editions_before_the_first_that_is_told_of_it_says_that_nothing_is_known() {
        journal.tell("2019-10-01", edition(12));

        assertThat(series().editions()).hasSize(12);
        assertThat(series().editions().subList(0, 11)).allMatch(one -> one.state() == UNKNOWN);
        assertThat(series().editions().getLast().state()).isEqualTo(HELD);
        assertThat(series().editionsKnown()).isEqualTo(1);
        assertThat(series().editionsUnknown()).isEqualTo(11);
    }

    @Test
    void a_series_of_which_no_edition_is_told_has_none() {
        assertThat(series().editions()).isEmpty();
        assertThat(series().editionsKnown()).isZero();
        assertThat(series().editionsUnknown()).isZero();
    }

    @Test
    void a_mistyped_number_does_not_make_a_million_lines() {
        journal.tell("2019-10-01", edition(1));
        journal.tell("2020-10-01", edition(2_000_000));

        assertThat(series().editions()).hasSize(3);
        assertThat(series().editions().get(1).edition()).isEqualTo(2);
        assertThat(series().editions().get(1).to()).isEqualTo(1_999_999);
    }

    @Test
    void an_unknown_count_is_unknown_and_never_zero() {
        journal.tell("2020-10-01", edition(1, Count.unknown("participants")));

        var json = new String(ReaderJson.bytes(allTime(), Language.GERMAN), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"counts\":[{\"unit\":\"participants\",\"precision\":\"unknown\"}]")
                .doesNotContain("\"value\"");
    }

    @Test
    void where_nobody_told_a_count_there_is_none() {
        journal.tell("2020-10-01", edition(1));

        var json = new String(ReaderJson.bytes(allTime(), Language.GERMAN), StandardCharsets.UTF_8);
        assertThat(json).contains("\"counts\":[]");
    }

    @Test
    void a_series_keeps_its_id_and_its_earlier_names() {
        journal.tell("2022", new OlympiadSeriesRenamed(SERIES, text("Olympiade 60+"), Whose.of(MUSTERHAUSEN)));

        assertThat(series().name()).isEqualTo("Olympiade 60+");
        assertThat(series().names()).extracting(name -> name.from().toString()).containsExactly("2019", "2022");
    }

    @Test
    void a_retracted_edition_is_shown_and_does_not_count() {
        journal.tell("2019-10-01", edition(1));
        var second = journal.tell("2020-10-01", edition(2));
        journal.tell("2026-11-22", retraction(second));

        assertThat(series().editionsKnown()).isEqualTo(1);
        assertThat(series().editionsUnknown()).isZero();
        assertThat(series().editions()).hasSize(2);
    }

    @Test
    void a_planned_edition_is_shown_and_does_not_count_until_it_is_held() {
        journal.tell("2019-10-01", edition(1));
        journal.tell("2020-01", planned(2, "2020-10"));

        assertThat(series().editions()).extracting(Edition::state).containsExactly(HELD, PLANNED);
        assertThat(series().editions().getLast().planned()).hasToString("2020-10");
        assertThat(series().editionsKnown()).isEqualTo(1);
        journal.tell("2020-10-05", edition(2));
        assertThat(series().editions()).extracting(Edition::state).containsExactly(HELD, HELD);
        assertThat(series().editionsKnown()).isEqualTo(2);
    }

    @Test
    void an_edition_that_was_called_off_is_none_of_the_unknown_ones() {
        journal.tell("2019-10-01", edition(1));
        journal.tell("2020-01", planned(2, "2020-10"));
        var off = journal.tell("2020-04", calledOff(2));
        journal.tell("2022-10-05", edition(4));

        assertThat(series().editions()).extracting(Edition::state).containsExactly(HELD, CALLED_OFF, UNKNOWN, HELD);
        assertThat(series().editions().get(1).reason()).isNotNull();
        assertThat(series().editionsUnknown()).isEqualTo(1);
        journal.tell("2026-11-22", retraction(off));
        assertThat(series().editions()).extracting(Edition::state).containsExactly(HELD, PLANNED, UNKNOWN, HELD);
        assertThat(series().editionsUnknown()).isEqualTo(2);
    }

    private static OlympiadPlanned planned(int number, String when) {
        return new OlympiadPlanned(SERIES, number, Whose.of(MUSTERHAUSEN), Edtf.parse(when), what(text("Olympiade")));
    }

    private static OlympiadCalledOff calledOff(int number) {
        return new OlympiadCalledOff(SERIES, number, Whose.of(MUSTERHAUSEN), text("Pandemie"));
    }

    private static Journal started() {
        var journal = Chronicle.founded();
        journal.tell(
                "2019", new OlympiadSeriesStarted(SERIES, text("Olympiade der Seniorinnen"), Whose.of(MUSTERHAUSEN)));
        return journal;
    }

    private AllTime.Series series() {
        return allTime().series().getFirst();
    }

    private AllTime allTime() {
        var fold = new OlympiadsFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return AllTime.of(
                folded.position(),
                folded.state(),
                new Question(journal.id(), new KnownAt.Now(), null, Language.GERMAN, Journal.START));
    }
}
