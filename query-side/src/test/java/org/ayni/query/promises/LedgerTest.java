package org.ayni.query.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.promise;
import static org.ayni.query.journals.Chronicle.retraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseLapsed;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.PromiseId;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.promises.Ledger.State;
import org.ayni.query.timeline.Cited;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {
    private static final PromiseId AGREEMENT = new PromiseId("updated-agreement");

    private final Journal journal = Chronicle.founded();
    private final Entry<Event> made = journal.tell("2020-12-01", promise("updated-agreement", "Vereinbarung"));
    private final Entry<Event> signed = journal.tell("2021-03-23", delegation("Unterschrift"));

    @Test
    void a_promise_is_open_until_a_fact_keeps_it() {
        assertThat(promised().state()).isEqualTo(State.OPEN);

        keep();
        assertThat(promised().state()).isEqualTo(State.KEPT);
        assertThat(promised().keptBy()).isEqualTo(signing(false));
        assertThat(ledger(null, false).figures()).isEqualTo(new Ledger.Figures(0, 1, 0));
    }

    @Test
    void taking_the_keeping_back_opens_it_again() {
        var kept = keep();
        journal.tell("2026-11-22", retraction(kept));

        assertThat(promised().state()).isEqualTo(State.OPEN);
        assertThat(promised().history()).hasSize(1);
    }

    @Test
    void taking_back_the_fact_that_kept_it_opens_it_again() {
        keep();

        assertThat(ledger(null, true).promises().getFirst().state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_keeping_that_the_other_side_disputes_leaves_it_open_and_is_shown() {
        var kept = journal.by(HERE).tell("2021-03-23", new PromiseKept(AGREEMENT, signed.seen()));
        journal.by(THERE).tell("2021-04", dispute(kept, "Nie angekommen"));

        assertThat(promised().state()).isEqualTo(State.OPEN);
        assertThat(promised().keptBy()).isNull();
        assertThat(promised().history())
                .singleElement()
                .satisfies(one -> assertThat(one.fact().state()).isEqualTo(Standing.DISPUTED));
    }

    @Test
    void nor_is_it_kept_by_what_the_other_side_says_never_happened() {
        keep();

        assertThat(ledger(signing("disputed", false)).promises().getFirst().state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void a_lapse_that_is_disputed_leaves_it_open() {
        var lapsed = journal.by(HERE).tell("2022", new PromiseLapsed(AGREEMENT, null));
        journal.by(THERE).tell("2022", dispute(lapsed, "Gilt noch"));

        assertThat(promised().state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_promise_may_lapse() {
        journal.tell("2022", new PromiseLapsed(AGREEMENT, null));

        assertThat(promised().state()).isEqualTo(State.LAPSED);
    }

    @Test
    void a_promise_that_was_taken_back_is_shown_and_in_no_figure() {
        journal.tell("2026-11-22", retraction(made));

        assertThat(ledger(null, false).promises()).hasSize(1);
        assertThat(ledger(null, false).figures()).isEqualTo(new Ledger.Figures(0, 0, 0));
    }

    @Test
    void asked_about_a_day_before_it_was_kept_it_is_open() {
        keep();

        assertThat(ledger(LocalDate.parse("2021-01-01"), false)
                        .promises()
                        .getFirst()
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(ledger(LocalDate.parse("2019-01-01"), false).promises()).isEmpty();
    }

    private Entry<Event> keep() {
        return journal.tell("2021-03-23", new PromiseKept(AGREEMENT, signed.seen()));
    }

    private Ledger.Promise promised() {
        return ledger(null, false).promises().getFirst();
    }

    private Ledger ledger(@Nullable LocalDate happenedBy, boolean signingRetracted) {
        return ledger(happenedBy, signing(signingRetracted));
    }

    private Ledger ledger(Cited signing) {
        return ledger(null, signing);
    }

    private Ledger ledger(@Nullable LocalDate happenedBy, Cited signing) {
        var fold = new PromisesFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return Ledger.of(
                folded.position(),
                folded.state(),
                Map.of(signed.header().position(), signing),
                new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START));
    }

    private static Cited signing(boolean retracted) {
        return signing(retracted ? "retracted" : "one-sided", retracted);
    }

    private static Cited signing(String state, boolean retracted) {
        return new Cited(
                2,
                "agreement",
                Edtf.parse("2021-03-23"),
                "Unterschrift",
                Language.GERMAN,
                null,
                null,
                state,
                retracted,
                List.of());
    }
}
