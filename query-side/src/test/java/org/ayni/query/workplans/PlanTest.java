package org.ayni.query.workplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.time.LocalDate;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.fact.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {
    private final Year year = new Year();

    @Test
    void a_plan_goes_from_draft_to_proposed_to_agreed_to_closed() {
        year.drafted();
        var item = year.item("schulgarten");
        assertThat(year.plan().state()).isEqualTo(Plan.State.DRAFT);
        year.proposed();
        assertThat(year.plan().state()).isEqualTo(Plan.State.PROPOSED);
        year.endorsed(HERE, item);
        assertThat(year.plan().state()).isEqualTo(Plan.State.PROPOSED);
        assertThat(year.plan().endorsements().agreedAs()).isNull();
        year.endorsed(THERE, item);
        assertThat(year.plan().state()).isEqualTo(Plan.State.AGREED);
        assertThat(year.plan().endorsements().agreedAs())
                .isEqualTo(item.header().position());
        year.closed();
        assertThat(year.plan().state()).isEqualTo(Plan.State.CLOSED);
    }

    @Test
    void a_plan_that_was_taken_back_is_no_draft() {
        year.journal.by(HERE).tell("2021-12", retraction(year.drafted()));
        assertThat(year.plan().state()).isEqualTo(Plan.State.RETRACTED);
    }

    @Test
    void two_endorsements_of_different_states_are_no_agreement() {
        year.drafted();
        var one = year.item("schulgarten");
        year.proposed();
        year.endorsed(HERE, one);
        var two = year.item("kompost");
        year.endorsed(THERE, two);

        assertThat(year.plan().endorsements().agreedAs()).isNull();
        assertThat(year.plan().endorsements().given())
                .extracting(Endorsements.Endorsement::current)
                .containsExactly(false, true);
    }

    @Test
    void what_changed_since_it_was_agreed_is_named_and_agreed_no_more() {
        year.drafted();
        year.item("schulgarten");
        var last = year.item("kompost");
        year.proposed();
        year.endorsed(HERE, last);
        year.endorsed(THERE, last);
        assertThat(year.plan().changedSince()).isEmpty();
        assertThat(year.item().endorsedBy()).containsExactlyInAnyOrder(MUSTERHAUSEN, VILLA_EJEMPLO);

        var changed = year.replanned("schulgarten", Year.content(null, List.of()));
        assertThat(year.plan().state()).isEqualTo(Plan.State.AGREED);
        assertThat(year.plan().changedSince()).containsExactly(new PlanItemId("schulgarten"));
        assertThat(year.item().endorsedBy()).isEmpty();
        assertThat(year.plan().endorsements().cite()).isEqualTo(changed.seen());
        assertThat(year.plan().endorsements().given()).noneMatch(Endorsements.Endorsement::current);
        year.endorsed(HERE, changed);
        assertThat(year.item().endorsedBy()).containsExactly(MUSTERHAUSEN);
    }

    private void agreedTo(Entry<Event> last) {
        year.proposed();
        year.endorsed(HERE, last);
        year.endorsed(THERE, last);
    }

    @Test
    void what_one_side_plans_anew_stands_beside_what_both_agreed_to_until_both_endorse_it() {
        year.drafted();
        var anew = Year.content(null, List.of(Year.SCHOOL), "4.7");
        agreedTo(year.item("schulgarten"));
        var changed = year.replanned("schulgarten", anew);

        assertThat(year.item().content()).isEqualTo(Year.content(null, List.of()));
        assertThat(year.item().agreed()).isTrue();
        assertThat(year.item().history()).hasSize(1);
        assertThat(year.item().proposed()).singleElement().satisfies(proposal -> {
            assertThat(proposal.kind()).isEqualTo(Item.Proposal.Kind.REPLANNED);
            assertThat(proposal.side()).isEqualTo(VILLA_EJEMPLO);
            assertThat(proposal.entry()).isEqualTo(changed.header().position());
            assertThat(proposal.content()).isEqualTo(anew);
        });

        year.endorsed(THERE, changed);
        assertThat(year.item().content()).isNotEqualTo(anew);
        year.endorsed(HERE, changed);
        assertThat(year.item().content()).isEqualTo(anew);
        assertThat(year.item().proposed()).isEmpty();
        assertThat(year.item().history()).hasSize(2);
    }

    @Test
    void a_title_and_a_period_that_one_side_corrects_stand_beside_what_both_agreed_to() {
        var drafted = year.drafted();
        agreedTo(year.item("schulgarten"));
        var anew = new WorkPlanDrafted(Year.PLAN, Edtf.parse("2022/2023"), what(text("Plan für zwei Jahre")));
        var corrected = year.journal.by(HERE).tell("2021-12", correction(drafted, "2021-11", anew));

        assertThat(year.plan().what()).isEqualTo(what(text("Plan 2022")));
        assertThat(year.plan().period()).isEqualTo(Edtf.parse("2022"));
        assertThat(year.plan().proposes())
                .isEqualTo(new Plan.Proposal(MUSTERHAUSEN, corrected.header().position(), anew.period(), anew.what()));

        year.endorsed(HERE, corrected);
        year.endorsed(THERE, corrected);
        assertThat(year.plan().what()).isEqualTo(anew.what());
        assertThat(year.plan().period()).isEqualTo(anew.period());
        assertThat(year.plan().proposes()).isNull();
    }

    @Test
    void what_one_side_carries_over_stays_here_until_both_agreed_to_the_plan_in_which_it_goes_on() {
        year.drafted();
        agreedTo(year.item("schulgarten"));
        year.nextDrafted();
        var added = year.item(
                Year.NEXT,
                "schulgarten",
                Year.content(null, List.of()),
                new PlanItemRef(Year.PLAN, new PlanItemId("schulgarten")));

        assertThat(year.item().state()).isEqualTo(Item.State.OPEN);
        assertThat(year.item().carriedInto()).isNull();
        assertThat(year.item().proposed()).singleElement().satisfies(proposal -> {
            assertThat(proposal.kind()).isEqualTo(Item.Proposal.Kind.CARRIED_OVER);
            assertThat(proposal.into()).isEqualTo(new PlanItemRef(Year.NEXT, new PlanItemId("schulgarten")));
        });

        year.nextAgreed();
        assertThat(year.item().state()).isEqualTo(Item.State.CARRIED_OVER);
        assertThat(year.item().proposed()).isEmpty();
        year.journal.by(THERE).tell("2022-12", dispute(added, "Der Garten bleibt im alten Plan"));
        assertThat(year.item().state()).isEqualTo(Item.State.OPEN);
    }

    @Test
    void a_closing_that_the_other_side_disputes_closes_nothing() {
        year.drafted();
        agreedTo(year.item("schulgarten"));
        var closed = year.closed();
        assertThat(year.plan().state()).isEqualTo(Plan.State.CLOSED);

        year.journal.by(THERE).tell("2022-12", dispute(closed, "Wir sind nicht fertig"));
        assertThat(year.plan().state()).isEqualTo(Plan.State.AGREED);
        assertThat(year.plan().closed()).isNotNull();
    }

    @Test
    void what_one_side_drops_goes_on_until_both_endorse_that() {
        year.drafted();
        agreedTo(year.item("schulgarten"));
        var drop = year.dropped("schulgarten");

        assertThat(year.item().state()).isEqualTo(Item.State.OPEN);
        assertThat(year.item().proposed()).extracting(Item.Proposal::kind).containsExactly(Item.Proposal.Kind.DROPPED);
        assertThat(year.progress().plans().getFirst().dropped().count()).isZero();

        year.endorsed(HERE, drop);
        year.endorsed(THERE, drop);
        assertThat(year.item().state()).isEqualTo(Item.State.DROPPED);
    }

    @Test
    void a_drop_that_the_other_side_disputes_drops_nothing() {
        year.drafted();
        year.item("schulgarten");
        var drop = year.dropped("schulgarten");
        assertThat(year.item().state()).isEqualTo(Item.State.DROPPED);

        year.journal.by(HERE).tell("2022-04", dispute(drop, "Den Garten gibt es noch"));
        assertThat(year.item().state()).isEqualTo(Item.State.OPEN);
    }

    @Test
    void a_correction_of_what_both_agreed_to_and_its_taking_back_are_proposals() {
        year.drafted();
        var garden = year.item("schulgarten");
        var compost = year.item("kompost");
        agreedTo(compost);
        var anew = new PlanItemAdded(
                Year.PLAN, new PlanItemId("schulgarten"), Year.content(null, List.of(Year.SCHOOL)), null);
        year.journal.by(HERE).tell("2022-01", correction(garden, "2021-11", anew));
        year.journal.by(HERE).tell("2022-01", retraction(compost));

        assertThat(year.item().content()).isEqualTo(Year.content(null, List.of()));
        assertThat(year.plan().items())
                .extracting(item -> item.proposed().getFirst().kind())
                .containsExactly(Item.Proposal.Kind.CORRECTED, Item.Proposal.Kind.TAKEN_BACK);
        assertThat(year.plan().items()).extracting(Item::state).containsOnly(Item.State.OPEN);
    }

    @Test
    void what_one_side_adds_to_an_agreed_plan_is_not_planned_by_both_yet() {
        year.drafted();
        agreedTo(year.item("schulgarten"));
        var added = year.item("kompost");

        assertThat(year.plan().items()).extracting(Item::agreed).containsExactly(true, false);
        assertThat(year.progress().plans().getFirst().planned().count()).isEqualTo(1);
        assertThat(year.progress().plans().getFirst().notAgreed().count()).isEqualTo(1);

        year.endorsed(HERE, added);
        year.endorsed(THERE, added);
        assertThat(year.progress().plans().getFirst().planned().count()).isEqualTo(2);
    }

    @Test
    void a_correction_or_a_retraction_changes_the_plan_and_a_confirmation_does_not() {
        year.drafted();
        var item = year.item("schulgarten");
        year.confirmed(item);
        assertThat(year.plan().endorsements().cite()).isEqualTo(item.seen());
        var corrected = year.journal
                .by(HERE)
                .tell("2021-12", correction(year.item("kompost"), "2021-12", (PartnershipFact) item.event()));
        assertThat(year.plan().endorsements().cite()).isEqualTo(corrected.seen());
        var taken = year.journal.by(HERE).tell("2021-12", retraction(item));
        assertThat(year.plan().endorsements().cite()).isEqualTo(taken.seen());
        assertThat(year.item().state()).isEqualTo(Item.State.RETRACTED);
    }

    @Test
    void an_endorsement_that_was_taken_back_agrees_to_nothing() {
        year.drafted();
        var item = year.item("schulgarten");
        year.proposed();
        var mine = year.endorsed(HERE, item);
        year.endorsed(THERE, item);
        year.journal.by(HERE).tell("2022-01", retraction(mine));

        assertThat(year.plan().state()).isEqualTo(Plan.State.PROPOSED);
        assertThat(year.plan().endorsements().given())
                .extracting(Endorsements.Endorsement::side)
                .containsExactly(VILLA_EJEMPLO);
    }

    @Test
    void a_predecessor_endorsed_for_its_side() {
        year.journal.by(HERE).tell("2021", org.ayni.query.journals.Chronicle.predecessor());
        year.drafted();
        var item = year.item("schulgarten");
        year.journal
                .by(HERE)
                .tell(
                        "2021-12",
                        new DocumentEndorsed(
                                DocumentId.of(Year.PLAN), org.ayni.query.journals.Chronicle.ALTDORF, item.seen()));

        assertThat(year.plan().endorsements().given())
                .extracting(Endorsements.Endorsement::side)
                .containsExactly(MUSTERHAUSEN);
    }

    @Test
    void what_an_item_does_not_say_is_a_gap() {
        year.drafted();
        year.item("schulgarten");
        assertThat(year.item().gaps()).containsExactly(Gap.RESPONSIBLE, Gap.SDG, Gap.DUE, Gap.INDICATOR);
        assertThat(year.item().missing()).containsExactlyInAnyOrder(MUSTERHAUSEN, VILLA_EJEMPLO);

        year.replanned("schulgarten", Year.content(null, List.of(Year.SCHOOL), "4.7"));
        assertThat(year.item().gaps()).containsExactly(Gap.RESPONSIBLE, Gap.DUE, Gap.INDICATOR);
        assertThat(year.item().missing()).containsExactly(VILLA_EJEMPLO);

        year.replanned(
                "schulgarten",
                Year.content(
                        Year.trees(org.ayni.events.value.Indicator.Readings.ADD_UP, null, "120"),
                        List.of(Year.SCHOOL, Year.ESCUELA),
                        "4.7"));
        assertThat(year.item().gaps()).containsExactly(Gap.DUE, Gap.BASELINE, Gap.METHOD);
        assertThat(year.item().missing()).isEmpty();
    }

    @Test
    void an_item_keeps_its_history_with_reasons() {
        year.drafted();
        year.item("schulgarten");
        year.replanned("schulgarten", Year.content(null, List.of()));
        var drop = year.dropped("schulgarten");
        assertThat(year.item().state()).isEqualTo(Item.State.DROPPED);
        assertThat(year.item().history())
                .extracting(Item.Change::what)
                .containsExactly(Item.Change.What.ADDED, Item.Change.What.REPLANNED, Item.Change.What.DROPPED);

        year.journal.by(THERE).tell("2022-04", retraction(drop));
        assertThat(year.item().state()).isEqualTo(Item.State.OPEN);
        assertThat(year.item().history().getLast().fact().state()).isEqualTo(Standing.RETRACTED);
    }

    @Test
    void an_item_that_is_carried_over_ends_here_and_says_where_it_goes_on() {
        year.drafted();
        year.item("schulgarten");
        year.nextDrafted();
        var from = new PlanItemRef(Year.PLAN, new PlanItemId("schulgarten"));
        year.item(Year.NEXT, "garten", Year.content(null, List.of()), from);

        assertThat(year.item().state()).isEqualTo(Item.State.CARRIED_OVER);
        assertThat(year.item().carriedInto()).isEqualTo(new PlanItemRef(Year.NEXT, new PlanItemId("garten")));
        assertThat(year.plans().getLast().items().getFirst().carriedFrom()).isEqualTo(from);
    }

    @Test
    void asked_about_an_earlier_day_a_plan_is_as_it_was_then() {
        year.drafted();
        year.item("schulgarten");
        year.dropped("schulgarten");

        assertThat(year.plans(LocalDate.parse("2022-01-01"))
                        .getFirst()
                        .items()
                        .getFirst()
                        .state())
                .isEqualTo(Item.State.OPEN);
        assertThat(year.plans(LocalDate.parse("2021-01-01"))).isEmpty();
    }
}
