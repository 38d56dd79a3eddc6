package org.ayni.command.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.ayni.command.Acting;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.Telling;
import org.ayni.command.programme.ProgrammeCommand.EnrolPartnership;
import org.ayni.command.programme.ProgrammeCommand.Retract;
import org.ayni.command.programme.ProgrammeCommand.WithdrawPartnership;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;

/** Enrolled, withdrawn and taken back in any order, a partnership takes part exactly when the last that stands says so. */
class EnrolmentsPropertyTest {

    private static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "verzählt");

    private enum Wish {
        ENROL,
        WITHDRAW,
        RETRACT_FIRST,
        RETRACT_LAST
    }

    @Property
    void whether_it_takes_part_is_what_the_last_entry_that_stands_says(@ForAll @Size(max = 20) List<Wish> wishes) {
        var story = KeepingAProgrammeTest.running();
        var standing = new TreeMap<Long, Wish>();
        for (var wish : wishes) {
            if (wish == Wish.ENROL || wish == Wish.WITHDRAW) {
                if (isRecorded(story, telling(wish))) {
                    standing.put(story.head(), wish);
                }
            } else if (!standing.isEmpty()) {
                var fact = wish == Wish.RETRACT_FIRST ? standing.firstKey() : standing.lastKey();
                if (isRecorded(story, new Retract(story.at(fact), BECAUSE))) {
                    standing.remove(fact);
                }
            }
        }
        var takesPart = !standing.isEmpty() && standing.lastEntry().getValue() == Wish.ENROL;
        assertThat(story.when(Acting.OFFICE, telling(Wish.ENROL)).decision() instanceof Recorded)
                .as("%s", standing)
                .isNotEqualTo(takesPart);
        assertThat(story.when(Acting.OFFICE, telling(Wish.WITHDRAW)).decision() instanceof Recorded)
                .as("%s", standing)
                .isEqualTo(takesPart);
    }

    private static boolean isRecorded(Telling<ProgrammeState, ProgrammeCommand> story, ProgrammeCommand command) {
        var recorded = story.when(Acting.OFFICE, command).decision() instanceof Recorded;
        if (recorded) {
            story.told(Acting.OFFICE, command);
        }
        return recorded;
    }

    private static ProgrammeCommand telling(Wish wish) {
        return wish == Wish.WITHDRAW
                ? new WithdrawPartnership(KeepingAProgrammeTest.PHASE, KeepingAProgrammeTest.PARTNERSHIP, null)
                : new EnrolPartnership(KeepingAProgrammeTest.PHASE, KeepingAProgrammeTest.PARTNERSHIP, List.of());
    }
}
