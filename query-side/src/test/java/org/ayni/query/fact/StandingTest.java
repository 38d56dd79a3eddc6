package org.ayni.query.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.activity;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.predecessor;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.SettlementFact.WorkingValueSettled.Account;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a fact is worth between the two sides. The fact in question is entry 1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingTest {
    private final Journal journal = Chronicle.founded();

    @Test
    void what_one_side_tells_of_both_is_one_sided() {
        journal.by(HERE).tell("2019", delegation("Besuch"));

        assertThat(standing()).isEqualTo(Standing.ONE_SIDED);
    }

    @Test
    void the_other_side_confirms_it() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        journal.by(THERE).tell("2026-11-22", confirmation(told));

        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(fact().last().position()).isEqualTo(2);
    }

    @Test
    void a_correction_voids_a_confirmation_and_keeps_what_was_there() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var confirmed = journal.by(THERE).tell("2026-11-22", confirmation(told));
        journal.by(HERE).tell("2026-11-22", correction(confirmed, "2018", delegation("Besuch im Mai")));

        assertThat(standing()).isEqualTo(Standing.ONE_SIDED);
        assertThat(fact().happened()).hasToString("2018");
        assertThat(fact().corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.position()).isEqualTo(3);
            assertThat(correction.before()).hasToString("2019");
        });
    }

    @Test
    void a_dispute_outlives_a_correction_until_its_side_confirms() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = journal.by(THERE).tell("2026-11-22", dispute(told, "Das war anders"));
        assertThat(standing()).isEqualTo(Standing.DISPUTED);

        var corrected = journal.by(HERE).tell("2026-11-22", correction(disputed, "2019", delegation("Anderer Besuch")));
        assertThat(standing()).isEqualTo(Standing.DISPUTED);
        assertThat(fact().disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.about()).isEqualTo(1));

        journal.by(THERE).tell("2026-11-22", confirmation(corrected));
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void a_dispute_that_both_have_settled_is_one_no_more_until_they_work_with_something_else() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = journal.by(THERE)
                .tell("2026-11-22", new FactDisputed(told.seen(), BECAUSE, List.of(guests("60"), guests("61"))));
        var settled = journal.by(HERE).tell("2026-11-22", settled(told, disputed));
        assertThat(standing()).as("one side alone settles nothing").isEqualTo(Standing.DISPUTED);

        var agreed = journal.by(THERE).tell("2026-11-22", confirmation(settled));
        assertThat(standing()).isEqualTo(Standing.SETTLED);

        journal.by(THERE).tell("2026-11-22", dispute(agreed, "Doch nicht"));
        assertThat(standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void a_correction_opens_anew_what_both_had_settled_as_it_was() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = journal.by(THERE).tell("2026-11-22", dispute(told, "Das waren sechzig"));
        journal.by(THERE)
                .tell("2026-11-22", confirmation(journal.by(HERE).tell("2026-11-22", settled(told, disputed))));
        assertThat(standing()).isEqualTo(Standing.SETTLED);

        journal.by(HERE).tell("2026-11-22", correction(disputed, "2019", delegation("Anderer Besuch")));
        assertThat(standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void every_field_that_is_disputed_has_to_be_settled() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var place = new DifferingAccount("place", Text.of("Cajamarca"), List.of());
        var disputed = journal.by(THERE)
                .tell("2026-11-22", new FactDisputed(told.seen(), BECAUSE, List.of(guests("60"), place)));
        journal.by(THERE)
                .tell("2026-11-22", confirmation(journal.by(HERE).tell("2026-11-22", settled(told, disputed))));

        assertThat(standing()).isEqualTo(Standing.DISPUTED);
    }

    private static DifferingAccount guests(String value) {
        return new DifferingAccount("counts.guests", Text.of(value), List.of());
    }

    private static WorkingValueSettled settled(Entry<Event> told, Entry<Event> disputed) {
        return new WorkingValueSettled(
                told.seen(), disputed.seen(), "counts.guests", new Account(disputed.seen(), 1), BECAUSE);
    }

    @Test
    void what_was_confirmed_may_be_disputed_later() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var confirmed = journal.by(THERE).tell("2026-11-22", confirmation(told));
        journal.by(THERE).tell("2026-11-22", dispute(confirmed, "Doch nicht"));

        assertThat(standing()).isEqualTo(Standing.DISPUTED);
        assertThat(fact().confirmations()).isEmpty();
    }

    @Test
    void many_are_confirmed_by_one_entry_and_each_is_cited_as_before() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var another = journal.by(HERE).tell("2020", delegation("Gegenbesuch"));
        journal.by(THERE)
                .tell("2026-11-22", new AllConfirmed(another.seen(), List.of(told.seen()), List.of(another.seen())));

        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(fact().last()).isEqualTo(told.seen());
        assertThat(fact().confirmations())
                .singleElement()
                .satisfies(confirmation -> assertThat(confirmation.position()).isEqualTo(3));
        assertThat(facts().about(2).orElseThrow().confirmations()).isEmpty();
        assertThat(facts().about(3)).isEmpty();

        journal.by(HERE).tell("2026-11-22", correction(told, "2018", delegation("Besuch im Mai")));
        assertThat(standing()).isEqualTo(Standing.ONE_SIDED);
    }

    @Test
    void a_retraction_is_stronger_than_all_else() {
        var told = journal.by(HERE).tell("2019", delegation("Besuch"));
        var disputed = journal.by(THERE).tell("2026-11-22", dispute(told, "Nein"));
        journal.by(HERE).tell("2026-11-22", retraction(disputed));

        assertThat(standing()).isEqualTo(Standing.RETRACTED);
    }

    @Test
    void a_side_tells_its_own_affair_alone() {
        journal.by(HERE).tell("2019", of(MUSTERHAUSEN));

        assertThat(standing()).isEqualTo(Standing.OWN_AFFAIR);
    }

    @Test
    void what_a_side_tells_of_the_other_is_one_sided_until_that_one_confirms() {
        var told = journal.by(HERE).tell("2019", of(VILLA_EJEMPLO));
        assertThat(standing()).isEqualTo(Standing.ONE_SIDED);

        journal.by(THERE).tell("2026-11-22", confirmation(told));
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void a_side_answers_for_the_municipality_that_it_succeeded() {
        journal.by(HERE).tell("1992", of(Chronicle.ALTDORF));
        assertThat(standing()).isEqualTo(Standing.ONE_SIDED);

        var named = journal.by(HERE).tell("2001", predecessor());
        assertThat(standing()).isEqualTo(Standing.OWN_AFFAIR);

        journal.by(HERE).tell("2026-11-22", retraction(named));
        assertThat(standing()).isEqualTo(Standing.ONE_SIDED);
    }

    private static PartnershipFact of(MunicipalityId municipality) {
        return activity(ActivityKind.CERTIFICATION, Whose.of(municipality), what(text("Titel")));
    }

    private Standing standing() {
        return PartnershipFold.sides(facts()).standing(fact(), fact().told().whose(), Journal.START);
    }

    private Fact<PartnershipFact> fact() {
        return facts().about(1).orElseThrow();
    }

    private Facts<PartnershipFact> facts() {
        var facts = Facts.<PartnershipFact>none();
        for (Entry<Event> entry : journal.entries()) {
            facts = facts.after(entry, Act.of((PartnershipEvent) entry.event()), _ -> true);
        }
        return facts;
    }
}
