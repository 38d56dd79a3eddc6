package org.ayni.query.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.text;

import java.nio.file.Path;
import java.util.List;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.contributions.Programmes;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five questions of the first workshop, through the real wiring. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiveQuestionsTest {
    private static final String BASE = "/api/partnerships/villa-ejemplo-musterhausen/workshops";

    @TempDir
    Path data;

    /** 0 founding, 1 and 2 actors, 3 and 4 stocktaking, 5 the workshop. */
    @Test
    void themes_are_common_from_a_workshop_or_an_agreement_of_their_own_until_they_are_dropped() {
        var journal = Chronicle.founded();
        journal.by(HERE).tell("2020-12-01", new WorkshopHeld(new WorkshopId("1"), common("abfall"), List.of(), null));
        journal.by(THERE).tell("2021-03", new ThemesAgreed(common("wasser", "abfall"), Edtf.parse("2021/2022")));
        journal.by(HERE).tell("2021-09", new ThemeDropped(new ThemeId("wasser"), text("Niemand hatte Zeit dafür.")));
        try (var served = Served.start(data)) {
            var seen = served.record(journal);
            var themes = served.json(BASE + "/questions", seen).at("/commonFields/themes");
            assertThat(themes.at("/0/theme").stringValue()).isEqualTo("abfall");
            assertThat(themes.at("/0/agreed")).hasSize(2);
            assertThat(themes.at("/0/dropped").isMissingNode()).isTrue();
            assertThat(themes.at("/1/theme").stringValue()).isEqualTo("wasser");
            assertThat(themes.at("/1/agreed/0/valid").stringValue()).isEqualTo("2021/2022");
            assertThat(themes.at("/1/dropped/reason/text").stringValue()).isEqualTo("Niemand hatte Zeit dafür.");
            assertThat(themes.valueStream().map(one -> one.get("common").booleanValue()))
                    .containsExactly(true, false);

            var anew = journal.by(THERE).tell("2022", new ThemesAgreed(common("wasser"), null));
            var again = served.json(BASE + "/questions", served.record(journal)).at("/commonFields/themes/1");
            assertThat(again.at("/agreed")).hasSize(2);
            assertThat(again.at("/dropped").isMissingNode()).isTrue();
            assertThat(again.get("common").booleanValue()).isTrue();

            journal.by(HERE).tell("2022", Chronicle.dispute(anew, "Das haben wir nicht vereinbart."));
            var disputed =
                    served.json(BASE + "/questions", served.record(journal)).at("/commonFields/themes/1");
            assertThat(disputed.get("common").booleanValue()).isFalse();
            assertThat(disputed.at("/agreed/1/fact/state").stringValue()).isEqualTo("disputed");
        }
    }

    @Test
    void a_theme_is_common_as_long_as_it_was_agreed_for_and_what_is_told_late_revives_none() {
        var journal = Chronicle.founded();
        journal.by(HERE).tell("2015", new ThemesAgreed(common("abfall"), Edtf.parse("2015/2018")));
        journal.tell("2022-05", new ThemeDropped(new ThemeId("wasser"), text("Niemand hatte Zeit dafür.")));
        journal.by(THERE).tell("2012", new ThemesAgreed(common("wasser"), null));
        try (var served = Served.start(data)) {
            assertThat(commonThemes(served, journal, "")).containsExactly("abfall false", "wasser false");
            assertThat(commonThemes(served, journal, "?happenedBy=2017-06-01"))
                    .containsExactly("abfall true", "wasser true");
        }
    }

    private static List<String> commonThemes(Served served, Journal journal, String asked) {
        return served.json(BASE + "/questions" + asked, served.record(journal))
                .at("/commonFields/themes")
                .valueStream()
                .map(one ->
                        one.get("theme").stringValue() + " " + one.get("common").booleanValue())
                .toList();
    }

    private static What common(String... themes) {
        return Programmes.what("Gemeinsame Themen", List.of(themes));
    }

    @Test
    void each_is_answered_from_facts_with_the_entries_it_rests_on() {
        var journal = Chronicle.founded();
        journal.by(HERE)
                .tell("2019", Chronicle.actor(new ActorId("sozialamt"), "Sozialamt", HERE, Involvement.INVOLVED));
        journal.by(THERE)
                .tell("2020", Chronicle.actor(new ActorId("escuela"), "Escuela", THERE, Involvement.IDENTIFIED));
        journal.by(HERE)
                .tell("2020-11", new SdgAssessed(MUSTERHAUSEN, Sdg.goal(12), null, 3, null, List.of(), List.of()));
        journal.by(THERE)
                .tell("2020-11", new SdgAssessed(VILLA_EJEMPLO, Sdg.goal(12), null, 1, null, List.of(), List.of()));
        journal.by(HERE)
                .tell(
                        "2020-12-01",
                        new WorkshopHeld(
                                new WorkshopId("2020-12-01"),
                                Chronicle.what(text("Erster Workshop")),
                                List.of(
                                        Outcome.of(Outcome.Kind.SIMILARITY, text("Starke Zivilgesellschaft")),
                                        Outcome.of(Outcome.Kind.FIELD_OF_ACTION, text("Fairer Handel"))),
                                Edtf.parse("2020-12/2022-12")));
        try (var served = Served.start(data)) {
            var seen = served.record(journal);
            var answer = served.json(BASE + "/questions?language=es", seen);

            assertThat(answer.at("/whoIsIn/question").stringValue()).startsWith("¿Qué actores");
            assertThat(answer.at("/whoIsIn/actors")).hasSize(1);
            assertThat(answer.at("/whoIsIn/actors/0/actor").stringValue()).isEqualTo("sozialamt");
            assertThat(answer.at("/whoIsIn/actors/0/entries/0").asLong()).isEqualTo(1);
            assertThat(answer.at("/whoCouldComeAboard/actors/0/actor").stringValue())
                    .isEqualTo("escuela");
            assertThat(answer.at("/whoCouldComeAboard/gaps")).isNotEmpty();
            assertThat(answer.at("/alikeAndDifferent/found/0/text/text").stringValue())
                    .isEqualTo("Starke Zivilgesellschaft");
            assertThat(answer.at("/alikeAndDifferent/goals/0/compared").stringValue())
                    .isEqualTo("different");
            assertThat(answer.at("/alikeAndDifferent/goals/0/entries")).hasSize(2);
            assertThat(answer.at("/whereDoWeStand/scales/0/goals/0/sides")).hasSize(2);
            assertThat(answer.at("/commonFields/outcomes/0/outcome/outcome").stringValue())
                    .isEqualTo("2020-12-01-2");
            assertThat(answer.at("/commonFields/outcomes/0/fact/position").asLong())
                    .isEqualTo(5);

            var before = served.json(BASE + "/questions?knownAt=2", seen);
            assertThat(before.at("/whoIsIn/actors")).hasSize(1);
            assertThat(before.at("/alikeAndDifferent/found")).isEmpty();
            assertThat(before.at("/whereDoWeStand/scales")).isEmpty();

            var workshop = served.json(BASE, seen).at("/workshops/0");
            assertThat(workshop.get("state").stringValue()).isEqualTo("held");
            assertThat(workshop.at("/minutes/approval").stringValue()).isEqualTo("not-asked");
            assertThat(workshop.at("/minutes/waitingFor")).isEmpty();
            assertThat(workshop.at("/outcomes/0/outcome").stringValue()).isEqualTo("2020-12-01-1");
        }
    }
}
