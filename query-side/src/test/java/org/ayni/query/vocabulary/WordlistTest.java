package org.ayni.query.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contributions.Programmes.what;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.text;

import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Programmes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordlistTest {
    private static final TermId WASTE = new TermId("abfall");

    private final Programmes programme = new Programmes();

    private void define(String term, String name) {
        programme
                .office()
                .tell("2021-01", new TermDefined(Vocabulary.THEME, new TermId(term), text(name), null, List.of()));
    }

    private Wordlist shown() {
        return Wordlist.of(programme.overview());
    }

    @Test
    void a_term_has_its_last_name_and_keeps_the_earlier_ones() {
        define("abfall", "Abfall");
        var renamed = programme
                .office()
                .tell("2021-06", new TermRenamed(Vocabulary.THEME, WASTE, text("Kreislaufwirtschaft")));
        assertThat(shown().terms()).singleElement().satisfies(term -> {
            assertThat(term.name()).isEqualTo(text("Kreislaufwirtschaft"));
            assertThat(term.names()).extracting(Wordlist.Name::name).contains(text("Abfall"));
        });
        assertThat(Wordlist.of(programme.overview("2021-03-01"))
                        .terms()
                        .getFirst()
                        .name())
                .isEqualTo(text("Abfall"));

        programme.office().tell("2026", new ProgrammeFactRetracted(renamed.seen(), BECAUSE));
        assertThat(shown().terms().getFirst().name()).isEqualTo(text("Abfall"));
    }

    @Test
    void a_retired_term_says_what_is_used_instead() {
        define("abfall", "Abfall");
        define("residuos", "Residuos");
        programme
                .office()
                .tell("2021", new TermRetired(Vocabulary.THEME, new TermId("residuos"), WASTE, text("dasselbe")));

        assertThat(shown().terms().getFirst().retired()).isNull();
        assertThat(shown().terms().getLast().retired())
                .isNotNull()
                .satisfies(retired -> assertThat(retired.replacedBy()).isEqualTo(WASTE));
        assertThat(Terms.of(programme.overview()).current(new ThemeId("residuos")))
                .isEqualTo(new ThemeId("abfall"));
    }

    @Test
    void themes_that_are_used_and_not_known_are_named_with_who_uses_them() {
        define("abfall", "Abfall");
        var lima = programme.partnership("berlin", "lima");
        lima.tell(
                "2021",
                activity(ActivityKind.CULTURE, Whose.BOTH, what("Fest", List.of("abfall", "folgen-der-pandemie"))));
        lima.readBy(Audience.PARTNERSHIP)
                .tell("2021", activity(ActivityKind.CULTURE, Whose.BOTH, what("Fest", List.of("geheim"))));

        assertThat(shown().unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.theme()).isEqualTo(new ThemeId("folgen-der-pandemie"));
            assertThat(unknown.used().partnerships()).containsExactly(new PartnershipId("lima-berlin"));
        });
        assertThat(shown().terms().getFirst().used())
                .isNotNull()
                .satisfies(used -> assertThat(used.entries()).hasSize(1));
    }
}
