package org.ayni.query.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.retraction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What silence is worth. Entries follow each other by a minute; the weeks pass by asking later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SilenceTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Journal journal = Chronicle.founded();

    @Test
    void without_a_rule_silence_is_worth_nothing() {
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));

        assertThat(standing(visit, after(visit, 5000))).isEqualTo(Standing.ONE_SIDED);
    }

    @Test
    void a_rule_that_one_side_has_only_proposed_is_none() {
        journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(4));
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));

        assertThat(standing(visit, after(visit, 52))).isEqualTo(Standing.ONE_SIDED);
    }

    @Test
    void after_the_agreed_weeks_a_fact_is_not_objected_and_not_confirmed() {
        agree(4);
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));

        assertThat(standing(visit, after(visit, 4).minusMillis(1))).isEqualTo(Standing.ONE_SIDED);
        assertThat(standing(visit, after(visit, 4))).isEqualTo(Standing.NOT_OBJECTED);
    }

    @Test
    void what_was_recorded_before_the_rule_has_the_weeks_from_the_rule_on() {
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var agreed = agree(4);

        assertThat(standing(visit, after(agreed, 4).minusMillis(1))).isEqualTo(Standing.ONE_SIDED);
        assertThat(standing(visit, after(agreed, 4))).isEqualTo(Standing.NOT_OBJECTED);
    }

    @Test
    void a_correction_gives_notice_anew() {
        agree(4);
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var corrected = journal.by(HERE).tell("2026-11-22", correction(visit, "2018", delegation("Besuch im Mai")));

        assertThat(standing(visit, after(visit, 4))).isEqualTo(Standing.ONE_SIDED);
        assertThat(standing(visit, after(corrected, 4))).isEqualTo(Standing.NOT_OBJECTED);
    }

    @Test
    void a_word_of_the_other_side_counts_more_than_its_silence_did() {
        agree(1);
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        assertThat(standing(visit, after(visit, 1))).isEqualTo(Standing.NOT_OBJECTED);

        var disputed = journal.by(THERE).tell("2026-11-22", dispute(visit, "Das war anders"));
        assertThat(standing(visit, after(visit, 2))).isEqualTo(Standing.DISPUTED);

        journal.by(THERE).tell("2026-11-22", confirmation(disputed));
        assertThat(standing(visit, after(visit, 2))).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void no_rule_about_silence_comes_into_force_by_silence() {
        agree(1);
        var longer = journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(2));

        assertThat(standing(longer, after(longer, 52))).isEqualTo(Standing.ONE_SIDED);
    }

    @Test
    void either_side_ends_a_rule_alone_and_what_had_run_out_stays_so() {
        var agreed = agree(1);
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        journal.by(THERE).tell("2026-11-22", new SilenceRuleEnded(BECAUSE));

        assertThat(standing(visit, after(visit, 1))).isEqualTo(Standing.ONE_SIDED);

        var ended = new Silence.End(9, after(agreed, 3));
        var silence = new Silence(List.of(new Silence.Rule(1, 1, recorded(agreed))), List.of(ended));
        assertThat(silence.runsOut(after(agreed, 2))).hasValue(new Silence.NotObjected(after(agreed, 3), 1));
        assertThat(silence.runsOut(after(agreed, 2).plusMillis(1))).isEmpty();
    }

    @Test
    void a_rule_that_was_ended_before_the_other_side_confirmed_it_is_never_in_force() {
        var proposed = journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(1));
        journal.by(HERE).tell("2026-11-22", new SilenceRuleEnded(null));
        journal.by(THERE).tell("2026-11-22", confirmation(proposed));
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));

        assertThat(standing(visit, after(visit, 52))).isEqualTo(Standing.ONE_SIDED);
    }

    @Test
    void another_rule_holds_from_when_it_is_confirmed() {
        agree(1);
        var proposed = journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(3));
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        assertThat(standing(visit, after(visit, 1))).isEqualTo(Standing.NOT_OBJECTED);

        var confirmed = journal.by(THERE).tell("2026-11-22", confirmation(proposed));
        assertThat(standing(visit, after(visit, 1))).isEqualTo(Standing.ONE_SIDED);
        assertThat(standing(visit, after(confirmed, 3))).isEqualTo(Standing.NOT_OBJECTED);
    }

    @Test
    void a_rule_that_was_taken_back_or_is_disputed_was_none() {
        var proposed = journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(1));
        var confirmed = journal.by(THERE).tell("2026-11-22", confirmation(proposed));
        var visit = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = journal.by(THERE).tell("2026-11-22", dispute(confirmed, "So nicht"));
        assertThat(standing(visit, after(visit, 9))).isEqualTo(Standing.ONE_SIDED);

        var again = journal.by(THERE).tell("2026-11-22", confirmation(disputed));
        assertThat(standing(visit, after(again, 1))).isEqualTo(Standing.NOT_OBJECTED);

        journal.by(HERE).tell("2026-11-22", retraction(again));
        assertThat(standing(visit, after(visit, 9))).isEqualTo(Standing.ONE_SIDED);
    }

    /** @return the confirmation by which it is in force */
    private Entry<Event> agree(int weeks) {
        var proposed = journal.by(HERE).tell("2026-11-22", new SilenceRuleProposed(weeks));
        return journal.by(THERE).tell("2026-11-22", confirmation(proposed));
    }

    private static Instant recorded(Entry<?> entry) {
        return entry.header().recorded();
    }

    private static Instant after(Entry<?> entry, int weeks) {
        return recorded(entry).plus(WEEK.multipliedBy(weeks));
    }

    private Standing standing(Entry<?> told, Instant at) {
        var facts = facts();
        var fact = facts.about(told.header().position()).orElseThrow();
        return PartnershipFold.sides(facts).standing(fact, fact.told().whose(), at);
    }

    private Facts<PartnershipFact> facts() {
        var facts = Facts.<PartnershipFact>none();
        for (var entry : journal.entries()) {
            facts = facts.after(entry, Act.of((PartnershipEvent) entry.event()), _ -> true);
        }
        return facts;
    }
}
