package org.ayni.query.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contests.Field.DAY;
import static org.ayni.query.contests.Field.TIME;
import static org.ayni.query.contests.Field.boule;
import static org.ayni.query.contests.Field.match;
import static org.ayni.query.contests.Field.ranks;
import static org.ayni.query.contests.Field.result;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Entry;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.SettlementFact.WorkingValueSettled.Account;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Text;
import org.ayni.events.value.Tournament;
import org.ayni.query.fact.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Musterhausen records 10.5 for team 1 and 12 for team 2; Villa Ejemplo saw something else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputedResultsTest {
    private final Field field = Field.open(TIME).teams(1, 2).tell(result(2, "12"));
    private final Entry<?> recorded = field.told(result(1, "10.5"));

    @Test
    void a_result_that_the_other_side_disputes_has_no_rank_and_is_to_be_settled() {
        var disputed = disputed(recorded, "value", "13.0");
        var board = field.board();

        assertThat(ranks(board)).containsExactly("1: 2", "TWO_ACCOUNTS: 1");
        assertThat(board.settled()).isFalse();
        assertThat(board.toSettle())
                .singleElement()
                .satisfies(one -> assertThat(one.cite()).containsExactly(disputed.seen()));
        assertThat(word(board).state()).isEqualTo(Standing.DISPUTED);
        assertThat(word(board).disputes()).hasSize(1);
    }

    @Test
    void what_both_settle_on_is_what_is_ranked() {
        var disputed = disputed(recorded, "value", "13.0");
        var settled = settled(THERE, disputed, "value", new Account(disputed.seen(), 1));
        assertThat(ranks(field.board())).containsExactly("1: 2", "TWO_ACCOUNTS: 1");

        field.journal.by(HERE).tell(DAY, confirmation(settled));
        var board = field.board();
        assertThat(ranks(board)).containsExactly("1: 2", "2: 1");
        assertThat(board.disciplines().getFirst().lines().getLast().value()).isEqualTo(new BigDecimal("13"));
        assertThat(board.toSettle()).isEmpty();
        assertThat(word(board).working()).hasSize(1);

        field.tell(correction(disputed, DAY, result(1, "11")));
        assertThat(ranks(field.board())).containsExactly("1: 2", "TWO_ACCOUNTS: 1");
    }

    @Test
    void both_may_settle_on_what_was_recorded() {
        var disputed = disputed(recorded, "value", "13.0");
        var settled = settled(HERE, disputed, "value", new Account(recorded.seen(), null));
        field.journal.by(THERE).tell(DAY, confirmation(settled));

        assertThat(ranks(field.board())).containsExactly("1: 1", "2: 2");
        assertThat(field.board().toSettle()).isEmpty();
    }

    @Test
    void what_is_no_number_cannot_be_ranked_and_is_still_to_be_settled() {
        var disputed = disputed(recorded, "value", "um die dreizehn");
        var settled = settled(HERE, disputed, "value", new Account(disputed.seen(), 1));
        field.journal.by(THERE).tell(DAY, confirmation(settled));

        assertThat(ranks(field.board())).containsExactly("1: 2", "TWO_ACCOUNTS: 1");
        assertThat(field.board().toSettle()).hasSize(1);
    }

    @Test
    void a_dispute_about_the_day_takes_nobody_s_rank() {
        disputed(recorded, "when", "am Sonntag");

        assertThat(ranks(field.board())).containsExactly("1: 1", "2: 2");
        assertThat(field.board().toSettle()).isEmpty();
    }

    @Test
    void a_match_has_the_winner_of_the_score_that_both_settle_on() {
        field.tell(boule(Tournament.Mode.TABLE));
        var played = field.told(match(1, 1, 2, 13, 11));
        var disputed = disputed(played, "score", "9");
        assertThat(tournament()).containsExactly("TWO_ACCOUNTS 1", "TWO_ACCOUNTS 2");

        var settled = settled(THERE, disputed, "score", new Account(disputed.seen(), 1));
        field.journal.by(HERE).tell(DAY, confirmation(settled));
        assertThat(tournament()).containsExactly("RANKED 2", "RANKED 1");
    }

    private Stream<String> tournament() {
        return field.board().disciplines().getLast().lines().stream()
                .map(line -> line.state() + " " + line.who().start());
    }

    private Entry<?> disputed(Entry<?> fact, String differing, String value) {
        var dispute = new FactDisputed(
                fact.seen(), text("anders"), List.of(new DifferingAccount(differing, Text.of(value), List.of())));
        var entry = field.journal.by(THERE).tell(DAY, dispute);
        field.journal.by(HERE);
        return entry;
    }

    private Entry<?> settled(String by, Entry<?> disputed, String about, Account account) {
        var telling = ((FactDisputed) disputed.event()).disputed();
        return field.journal
                .by(by)
                .tell(DAY, new WorkingValueSettled(telling, disputed.seen(), about, account, BECAUSE));
    }

    private static Witnessed.Word word(Board board) {
        return board.disciplines()
                .getFirst()
                .lines()
                .getLast()
                .attempts()
                .getFirst()
                .accounts()
                .getFirst()
                .words()
                .getFirst();
    }
}
