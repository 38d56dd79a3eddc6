package org.ayni.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.what;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;

import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.Language;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.TermId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.contributions.Contribution.Reads;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.journals.Journal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworkTest {
    private static final PartnershipId LIMA = new PartnershipId("lima-berlin");
    private static final PartnershipId QUITO = new PartnershipId("quito-aachen");
    private static final Wanted ALL = new Wanted(null, null, null);

    private final Programmes programme = new Programmes();
    private final Journal lima = programme.partnership("berlin", "lima");
    private final Journal quito = programme.partnership("aachen", "quito");

    private Network network(Wanted wanted) {
        return Network.of(programme.overview(), wanted);
    }

    private static WorkshopHeld workshop(What what, Outcome... outcomes) {
        return new WorkshopHeld(new WorkshopId("taller"), what, List.of(outcomes), null);
    }

    private static Outcome outcome(Outcome.Kind kind, String text) {
        return Outcome.of(kind, text(text));
    }

    private static org.ayni.events.ActivityFact.ActivityRecorded visit(What what) {
        return activity(ActivityKind.DELEGATION, Whose.BOTH, what);
    }

    @Test
    void who_works_on_the_same_theme_is_counted_by_facts_and_each_names_its_entries() {
        lima.tell("2021", visit(what("Kompost", List.of("abfall"), "12.5")));
        var second = lima.tell("2022", visit(what("Deponie", List.of("abfall"), "11")));
        quito.tell("2021", visit(what("Trennung", List.of("abfall"), "12")));

        var network = network(ALL);
        assertThat(network.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.theme().theme()).isEqualTo(new ThemeId("abfall"));
            assertThat(theme.theme().known()).isFalse();
            assertThat(theme.partnerships())
                    .extracting(Network.Working::partnership)
                    .containsExactly(LIMA, QUITO);
            assertThat(theme.partnerships().getFirst().facts()).isEqualTo(2);
            assertThat(theme.partnerships().getFirst().entries().getLast().cite())
                    .isEqualTo(second.seen());
        });
        assertThat(network.goals().getFirst().goal().value()).isEqualTo("12"); // with its targets, and of both
        assertThat(network.goals().getFirst().partnerships()).hasSize(2);
    }

    @Test
    void a_theme_that_was_replaced_is_the_same_theme() {
        for (var term : List.of("abfall", "residuos")) {
            programme
                    .office()
                    .tell("2021", new TermDefined(Vocabulary.THEME, new TermId(term), text(term), null, List.of()));
        }
        programme
                .office()
                .tell("2021", new TermRetired(Vocabulary.THEME, new TermId("residuos"), new TermId("abfall"), null));
        lima.tell("2021", visit(what("Kompost", List.of("abfall"))));
        quito.tell("2021", visit(what("Basura", List.of("residuos"))));

        assertThat(network(new Wanted(List.of("residuos"), null, null)).themes())
                .singleElement()
                .satisfies(theme -> {
                    assertThat(theme.theme().known()).isTrue();
                    assertThat(theme.partnerships()).hasSize(2);
                });
    }

    @Test
    void a_challenge_meets_what_another_partnership_found_out_about_the_same_also_what_failed() {
        lima.tell("2021", workshop(what("Taller", List.of("abfall")), outcome(Outcome.Kind.CHALLENGE, "Trennung")));
        var lesson = quito.tell(
                "2020",
                workshop(
                        what("Taller", List.of("abfall", "wasser"), "6"),
                        outcome(Outcome.Kind.LESSON, "Die Tonnen wurden nicht angenommen"),
                        outcome(Outcome.Kind.IMPULSE, "Mehr Tonnen")));

        assertThat(network(ALL).mentoring()).singleElement().satisfies(mentoring -> {
            assertThat(mentoring.seeks().partnership()).isEqualTo(LIMA);
            assertThat(mentoring.offers()).singleElement().satisfies(offer -> {
                assertThat(offer.offers().partnership()).isEqualTo(QUITO);
                assertThat(offer.offers().kind()).isEqualTo(Outcome.Kind.LESSON);
                assertThat(offer.offers().entry().cite()).isEqualTo(lesson.seen());
                assertThat(offer.themes()).containsExactly(new ThemeId("abfall"));
            });
        });
        assertThat(network(ALL).solved())
                .singleElement()
                .satisfies(one -> assertThat(one.partnership()).isEqualTo(QUITO));
    }

    @Test
    void a_project_and_common_themes_are_work_until_they_are_abandoned_or_dropped() {
        var garden = new ProjectId("schulgarten");
        lima.tell("2021", new ProjectRecorded(garden, ProjectStage.IDEA, Whose.BOTH, what("Garten", List.of("wald"))));
        quito.tell("2021", new ThemesAgreed(what("Themen", List.of("wald", "wasser"), "6"), null));

        assertThat(network(ALL).themes().getFirst().theme().theme()).isEqualTo(new ThemeId("wald"));
        assertThat(network(ALL).themes().getFirst().partnerships())
                .extracting(Network.Working::partnership)
                .containsExactly(LIMA, QUITO);

        lima.tell("2022", new ProjectAdvanced(garden, ProjectStage.ABANDONED, Whose.BOTH, text("Kein Platz")));
        quito.tell("2022", new ThemeDropped(new ThemeId("wald"), text("Abgeholzt")));
        assertThat(network(ALL).themes())
                .extracting(theme -> theme.theme().theme().value())
                .containsExactly("wasser");
        assertThat(network(ALL).goals()).hasSize(1);

        quito.tell("2023", new ThemesAgreed(what("Wieder", List.of("wald")), null));
        assertThat(network(ALL).themes()).hasSize(2);
    }

    @Test
    void what_the_other_side_says_does_not_go_on_is_no_work_and_what_it_says_did_not_happen_shows_the_dispute() {
        var agreed = lima.tell("2021", new ThemesAgreed(what("Themen", List.of("wasser")), null));
        var visit = lima.tell("2021", visit(what("Kompost", List.of("abfall"))));
        lima.by("lima").tell("2022", dispute(agreed, "Nie vereinbart"));
        lima.tell("2022", dispute(visit, "Nie gewesen"));

        assertThat(network(ALL).themes()).singleElement().satisfies(theme -> {
            assertThat(theme.theme().theme().value()).isEqualTo("abfall");
            assertThat(theme.partnerships().getFirst().entries().getFirst().state())
                    .isEqualTo(Standing.DISPUTED);
        });
    }

    @Test
    void an_answer_is_known_under_the_themes_of_its_question_which_seeks_no_more() {
        var question = new Outcome(Outcome.Kind.QUESTION, text("Wie trennen?"), new OutcomeId("trennen"));
        var challenge = new Outcome(Outcome.Kind.CHALLENGE, text("Kein Geld"), new OutcomeId("geld"));
        lima.tell("2021", workshop(what("Taller", List.of("abfall")), question, challenge));
        quito.tell("2021", workshop(what("Taller", List.of("abfall")), outcome(Outcome.Kind.QUESTION, "Wohin damit?")));
        quito.tell("2021", workshop(what("Taller", List.of("abfall")), outcome(Outcome.Kind.LESSON, "Zu teuer")));
        assertThat(network(ALL).mentoring()).hasSize(2);

        var answer = lima.tell("2022", new OutcomeAnswered(new OutcomeId("trennen"), text("In drei Tonnen")));
        assertThat(network(ALL).solved())
                .filteredOn(one -> one.partnership().equals(LIMA))
                .singleElement()
                .satisfies(told -> assertThat(told.themes()).containsExactly(new ThemeId("abfall")));
        assertThat(network(ALL).mentoring())
                .extracting(one -> one.seeks().partnership() + " " + one.seeks().kind())
                .containsExactlyInAnyOrder(LIMA + " CHALLENGE", QUITO + " QUESTION");

        lima.by("lima").tell("2022", dispute(answer, "Wir haben nur eine"));
        lima.tell("2022", new OutcomeDropped(new OutcomeId("geld"), text("Es gibt welches")));
        assertThat(network(ALL).mentoring())
                .as("a disputed answer answers nothing, and what is given up asks no more")
                .extracting(one -> one.seeks().text().text().toString())
                .containsExactly("Wie trennen?");
    }

    @Test
    void an_answer_that_others_may_not_read_leaves_the_question_open_for_them() {
        var question = new Outcome(Outcome.Kind.QUESTION, text("Wie trennen?"), new OutcomeId("trennen"));
        lima.tell("2021", workshop(what("Taller", List.of("abfall")), question));
        lima.readBy(Audience.PARTNERSHIP).tell("2022", new OutcomeAnswered(new OutcomeId("trennen"), text("Geheim")));
        quito.tell("2021", workshop(what("Taller", List.of("abfall")), outcome(Outcome.Kind.LESSON, "Zu teuer")));

        assertThat(network(ALL).mentoring()).hasSize(1);
        assertThat(network(ALL).solved()).hasSize(1);
    }

    @Test
    void nobody_meets_by_the_agenda_as_a_whole_nor_with_themselves() {
        lima.tell(
                "2021",
                workshop(
                        what("Taller", List.of("abfall"), "agenda-2030"),
                        outcome(Outcome.Kind.QUESTION, "Wie?"),
                        outcome(Outcome.Kind.ANSWER, "So.")));
        quito.tell("2021", workshop(what("Taller", List.of(), "agenda-2030"), outcome(Outcome.Kind.RESULT, "Gut.")));

        assertThat(network(ALL).mentoring()).isEmpty();
        assertThat(network(ALL).solved()).hasSize(2);
    }

    @Test
    void what_is_for_the_two_towns_alone_never_leaks() {
        lima.readBy(Audience.PARTNERSHIP);
        lima.tell(
                "2021",
                workshop(what("Geheimes Treffen", List.of("abfall"), "12"), outcome(Outcome.Kind.LESSON, "Geheim")));
        lima.readBy(Audience.PROGRAMME);
        var told = lima.tell("2021", visit(what("Offener Besuch", List.of("wasser"))));
        lima.readBy(Audience.PARTNERSHIP);
        lima.tell("2022", correction(told, "2021", visit(what("Geheimer Besuch", List.of("heikel")))));

        var shown =
                new String(ReaderJson.bytes(network(ALL), Language.GERMAN), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(shown).doesNotContain("Geheim").doesNotContain("heikel").doesNotContain("abfall");
        assertThat(network(ALL).themes()).isEmpty();
    }

    @Test
    void the_word_of_the_office_gives_no_right_on_what_a_partnership_keeps_for_a_programme_it_never_joined() {
        var cuzco = programme.silent("bonn", "cuzco");
        cuzco.tell("2021", visit(what("Für das Programm", List.of("abfall"))));
        assertThat(network(ALL).themes()).isEmpty();

        cuzco.readBy(Audience.PUBLIC).tell("2021", visit(what("Für alle", List.of("wasser"))));
        assertThat(network(ALL).themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.theme().theme()).isEqualTo(new ThemeId("wasser")));
        assertThat(network(ALL).partnerships().getFirst().reads()).isEqualTo(Reads.WHAT_IS_PUBLIC);
    }

    @Test
    void what_was_taken_back_counts_for_nothing() {
        var visit = lima.tell("2021", visit(what("Kompost", List.of("abfall"))));
        lima.tell("2022", retraction(visit));
        assertThat(network(ALL).themes()).isEmpty();
    }

    @Test
    void by_a_day_only_what_may_have_happened_is_there() {
        lima.tell("2021-03", visit(what("Kompost", List.of("abfall"))));
        lima.tell("2022", visit(what("Deponie", List.of("wasser"))));

        assertThat(Network.of(programme.overview("2021-03-15"), ALL).themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.theme().theme()).isEqualTo(new ThemeId("abfall")));
    }

    @Test
    void one_asks_by_theme_by_goal_and_by_partnership() {
        lima.tell("2021", visit(what("Kompost", List.of("abfall"), "12")));
        lima.tell("2021", visit(what("Brunnen", List.of("wasser"), "6.1")));
        quito.tell("2021", visit(what("Wald", List.of("wald"), "15")));

        assertThat(network(new Wanted(List.of("abfall"), null, null)).themes()).hasSize(1);
        assertThat(network(new Wanted(null, List.of("6"), null)).goals()).hasSize(1);
        assertThat(network(new Wanted(null, null, List.of("quito-aachen"))).themes())
                .extracting(theme -> theme.theme().theme().value())
                .containsExactly("wald");
        assertThat(network(new Wanted(null, null, List.of("aachen-quito"))).themes())
                .as("the other order is the same partnership")
                .hasSize(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> network(new Wanted(null, List.of("99"), null)))
                .isInstanceOfSatisfying(
                        BadQuestion.class, bad -> assertThat(bad.reason()).isEqualTo(BadQuestion.Reason.SDG_UNKNOWN));
    }
}
