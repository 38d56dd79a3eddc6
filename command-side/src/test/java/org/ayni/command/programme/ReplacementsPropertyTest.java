package org.ayni.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ayni.command.Acting;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.Telling;
import org.ayni.command.programme.ProgrammeCommand.Correct;
import org.ayni.command.programme.ProgrammeCommand.DefineTerm;
import org.ayni.command.programme.ProgrammeCommand.RetireTerm;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Vocabulary;

/** However terms are retired, corrected and taken back: following what replaces a term comes to an end. */
class ReplacementsPropertyTest {
    private static final LocalizedText NAME = LocalizedText.of(Language.GERMAN, "Abfall");
    private static final int TERMS = 4;

    private enum Act {
        RETIRE,
        CORRECT,
        RETRACT
    }

    @Property
    void no_term_is_ever_replaced_by_itself(
            @ForAll @Size(max = 25) List<@IntRange(max = 2) Integer> acts,
            @ForAll @Size(25) List<@IntRange(max = TERMS - 1) Integer> terms,
            @ForAll @Size(25) List<@IntRange(max = TERMS - 1) Integer> replacements) {
        var story = KeepingAProgrammeTest.running();
        for (var term = 0; term < TERMS; term++) {
            story.told(
                    Acting.OFFICE, new DefineTerm(Vocabulary.THEME, new TermId("term-" + term), NAME, null, List.of()));
        }
        var retired = new HashMap<Integer, Long>(); // the term, and the last entry about its retirement
        var replacedBy = new HashMap<Integer, Integer>();
        for (var at = 0; at < acts.size(); at++) {
            var term = terms.get(at);
            var by = replacements.get(at);
            var retire = new RetireTerm(Vocabulary.THEME, new TermId("term-" + term), new TermId("term-" + by), null);
            switch (Act.values()[acts.get(at)]) {
                case RETIRE -> {
                    if (isRecorded(story, retire)) {
                        retired.put(term, story.head());
                        replacedBy.put(term, by);
                    }
                }
                case CORRECT -> {
                    var last = retired.get(term);
                    if (last != null
                            && isRecorded(story, new Correct(story.at(last), Edtf.parse("2021"), retire, NAME))) {
                        retired.put(term, story.head());
                        replacedBy.put(term, by);
                    }
                }
                case RETRACT -> {
                    var last = retired.get(term);
                    if (last != null && isRecorded(story, new Retract(story.at(last), NAME))) {
                        retired.remove(term);
                        replacedBy.remove(term);
                    }
                }
            }
            assertEnds(replacedBy);
        }
    }

    private static void assertEnds(Map<Integer, Integer> replacedBy) {
        for (var term : replacedBy.keySet()) {
            var seen = new HashSet<Integer>();
            for (var next = term; next != null; next = replacedBy.get(next)) {
                assertThat(seen.add(next)).as("%s in %s", term, replacedBy).isTrue();
            }
        }
    }

    private static boolean isRecorded(Telling<ProgrammeState, ProgrammeCommand> story, ProgrammeCommand command) {
        var recorded = story.when(Acting.OFFICE, command).decision() instanceof Recorded;
        if (recorded) {
            story.told(Acting.OFFICE, command);
        }
        return recorded;
    }
}
