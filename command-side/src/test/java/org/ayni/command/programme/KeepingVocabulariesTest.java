package org.ayni.command.programme;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.programme.ProgrammeCommand.Correct;
import org.ayni.command.programme.ProgrammeCommand.DefineTerm;
import org.ayni.command.programme.ProgrammeCommand.RenameTerm;
import org.ayni.command.programme.ProgrammeCommand.RetireTerm;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingVocabulariesTest {
    private static final LocalizedText NAME = LocalizedText.of(Language.GERMAN, "Abfall");
    private static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "dasselbe");

    private static DefineTerm define(Vocabulary vocabulary, String term) {
        return new DefineTerm(vocabulary, new TermId(term), NAME, null, List.of());
    }

    private static RenameTerm rename(String term) {
        return new RenameTerm(Vocabulary.THEME, new TermId(term), NAME);
    }

    private static RetireTerm retire(String term, @Nullable String by) {
        return new RetireTerm(Vocabulary.THEME, new TermId(term), by == null ? null : new TermId(by), null);
    }

    /** Entries 2 to 4: three themes. */
    private static Telling<ProgrammeState, ProgrammeCommand> three() {
        return KeepingAProgrammeTest.running()
                .told(Acting.OFFICE, define(Vocabulary.THEME, "abfall"))
                .told(Acting.OFFICE, define(Vocabulary.THEME, "residuos"))
                .told(Acting.OFFICE, define(Vocabulary.THEME, "muell"));
    }

    @Test
    void only_the_office_keeps_them() {
        KeepingAProgrammeTest.running()
                .when(Telling.side("musterhausen"), define(Vocabulary.THEME, "abfall"))
                .isRefused(Reason.ONLY_THE_OFFICE);
    }

    @Test
    void a_term_is_defined_once_in_each_vocabulary() {
        KeepingAProgrammeTest.running()
                .when(Acting.OFFICE, define(Vocabulary.THEME, "abfall"))
                .records(new TermDefined(Vocabulary.THEME, new TermId("abfall"), NAME, null, List.of()));
        three().when(Acting.OFFICE, define(Vocabulary.THEME, "abfall")).isRefused(Reason.TERM_EXISTS);
        three().when(Acting.OFFICE, define(Vocabulary.FIELD_OF_ACTION, "abfall"))
                .isAccepted();
    }

    @Test
    void a_sector_is_one_of_those_that_actors_have() {
        KeepingAProgrammeTest.running()
                .when(Acting.OFFICE, define(Vocabulary.SECTOR, "abfall"))
                .isRefused(Reason.NOT_A_SECTOR);
        KeepingAProgrammeTest.running()
                .when(Acting.OFFICE, define(Vocabulary.SECTOR, "civil-society"))
                .isAccepted();
    }

    @Test
    void only_what_is_there_and_in_use_is_renamed() {
        three().when(Acting.OFFICE, rename("abfall"))
                .records(new TermRenamed(Vocabulary.THEME, new TermId("abfall"), NAME));
        three().when(Acting.OFFICE, rename("wasser")).isRefused(Reason.UNKNOWN_TERM);
        three().told(Acting.OFFICE, retire("abfall", null))
                .when(Acting.OFFICE, rename("abfall"))
                .isRefused(Reason.TERM_RETIRED);
    }

    @Test
    void a_term_is_retired_once_and_perhaps_replaced_by_one_in_use() {
        three().when(Acting.OFFICE, retire("residuos", "abfall"))
                .records(new TermRetired(Vocabulary.THEME, new TermId("residuos"), new TermId("abfall"), null));
        three().when(Acting.OFFICE, retire("wasser", null)).isRefused(Reason.UNKNOWN_TERM);
        three().when(Acting.OFFICE, retire("residuos", "wasser")).isRefused(Reason.UNKNOWN_TERM);
        three().when(Acting.OFFICE, retire("abfall", "abfall")).isRefused(Reason.TERM_REPLACES_ITSELF);
        var retired = three().told(Acting.OFFICE, retire("residuos", "abfall"));
        retired.when(Acting.OFFICE, retire("residuos", null)).isRefused(Reason.TERM_RETIRED);
        retired.when(Acting.OFFICE, retire("muell", "residuos")).isRefused(Reason.TERM_RETIRED);
        retired.when(Acting.OFFICE, new Retract(retired.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        retired.told(Acting.OFFICE, new Retract(retired.at(5), BECAUSE))
                .when(Acting.OFFICE, rename("residuos"))
                .isAccepted();
    }

    @Test
    void a_correction_makes_no_circle_of_replacements_either() {
        var story = three().told(Acting.OFFICE, retire("residuos", "abfall"))
                .told(Acting.OFFICE, retire("abfall", "muell"));
        story.when(Acting.OFFICE, new Correct(story.at(6), Edtf.parse("2021"), retire("abfall", "residuos"), BECAUSE))
                .isRefused(Reason.TERM_REPLACES_ITSELF);
        story.when(Acting.OFFICE, new Correct(story.at(5), Edtf.parse("2021"), retire("residuos", "muell"), BECAUSE))
                .isAccepted();
    }
}
