package org.ayni.journal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayni.journal.contract.History.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTest {
    final History<Integer> history = new History<>();

    @Test
    void what_was_said_one_after_the_other_must_fit_in_that_order() {
        history.call(() -> put(1));
        history.call(() -> got(1));
        assertThat(history.isPossibleFrom(0)).isTrue();

        history.call(() -> got(0));
        assertThat(history.isPossibleFrom(0)).isFalse();
    }

    @Test
    void who_asks_meanwhile_may_hear_what_was_or_what_will_be() {
        history.call(() -> {
            history.call(() -> got(0));
            history.call(() -> got(1));
            return put(1);
        });
        assertThat(history.isPossibleFrom(0)).isTrue();
    }

    @Test
    void but_not_first_what_will_be_and_then_what_was() {
        history.call(() -> {
            history.call(() -> got(1));
            history.call(() -> got(0));
            return put(1);
        });
        assertThat(history.isPossibleFrom(0)).isFalse();
    }

    private static Answer<Integer> put(int number) {
        return _ -> number;
    }

    private static Answer<Integer> got(int number) {
        return state -> state == number ? state : null;
    }
}
