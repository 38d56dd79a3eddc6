package org.ayni.query.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contests.Field.DAY;
import static org.ayni.query.contests.Field.THAT_DAY;
import static org.ayni.query.contests.Field.TIME;
import static org.ayni.query.contests.Field.result;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.edition;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Text;
import org.ayni.query.fact.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Musterhausen records that the ninth edition was held. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputedHoldingsTest {
    private final Field field = Field.open(TIME).teams(1, 2).tell(result(1, "12"));
    private final Entry<?> held = field.told(edition(9));

    @Test
    void an_edition_of_which_the_other_side_says_that_it_was_not_so_is_not_held_and_does_not_count() {
        assertThat(field.years(THAT_DAY).records()).hasSize(1);
        disputed();
        var board = field.board();
        var years = field.years(THAT_DAY);

        assertThat(board.stage()).isEqualTo(Board.Stage.OPEN);
        assertThat(board.happened()).isNull();
        assertThat(board.settled()).as("team 2 may still start").isFalse();
        assertThat(board.facts().getLast().state()).isEqualTo(Standing.DISPUTED);
        assertThat(years.editions().getLast().known()).isFalse();
        assertThat(years.entrants()).isEmpty();
        assertThat(years.records()).isEmpty();
    }

    @Test
    void another_telling_that_nobody_disputes_is_enough() {
        disputed();
        var again = field.told(edition(9));
        assertThat(field.board().stage()).isEqualTo(Board.Stage.HELD);

        field.tell(retraction(again));
        assertThat(field.board().stage()).isEqualTo(Board.Stage.OPEN);
    }

    @Test
    void a_dispute_about_the_guests_does_not_say_that_it_was_not_held() {
        disputed(new DifferingAccount("guests", Text.of("120"), List.of()));

        assertThat(field.board().stage()).isEqualTo(Board.Stage.HELD);
        assertThat(field.years(THAT_DAY).records()).hasSize(1);
    }

    private void disputed(DifferingAccount... differing) {
        field.journal.by(THERE).tell(DAY, new FactDisputed(held.seen(), text("anders"), List.of(differing)));
        field.journal.by(HERE);
    }
}
