package org.ayni.query.workplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.retraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayni.entry.Entry;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Indicator;
import org.ayni.events.value.Indicator.Readings;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.query.fact.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {
    private final Year year = new Year();

    @BeforeEach
    void a_plan_of_two_items() {
        year.drafted();
        year.item(Year.PLAN, "schulgarten", Year.content(null, List.of(), "4.7", "4.1", "15", "agenda-2030"), null);
        var last = year.item("kompost");
        year.proposed();
        year.endorsed(HERE, last);
        year.endorsed(THERE, last);
    }

    @Test
    void an_item_is_open_until_a_fact_serves_it_and_done_when_one_completes_it() {
        assertThat(year.item().state()).isEqualTo(Item.State.OPEN);
        year.served("schulgarten", year.happened("confirmed"), null, false);
        assertThat(year.item().state()).isEqualTo(Item.State.STARTED);
        year.served("schulgarten", year.happened("confirmed"), null, true);
        assertThat(year.item().state()).isEqualTo(Item.State.DONE);
    }

    @Test
    void progress_is_worth_as_little_as_the_fact_or_the_report_of_it() {
        var report = year.served("schulgarten", year.happened("own-affair"), null, false);
        assertThat(worth()).isEqualTo(Standing.ONE_SIDED);
        year.confirmed(report);
        assertThat(worth()).isEqualTo(Standing.CONFIRMED);

        year.confirmed(year.served("kompost", year.happened("disputed"), null, false));
        assertThat(year.plan().items().getLast().progress().getFirst().standing())
                .isEqualTo(Standing.DISPUTED);
    }

    @Test
    void what_was_taken_back_is_shown_and_serves_nothing() {
        var report = year.served("schulgarten", year.happened("confirmed"), null, true);
        year.served("kompost", year.happened("retracted"), null, true);
        year.journal.by(HERE).tell("2022-07", retraction(report));

        assertThat(year.plan().items()).extracting(Item::state).containsOnly(Item.State.OPEN);
        assertThat(worth()).isEqualTo(Standing.RETRACTED);
        assertThat(year.progress().plans().getFirst().facts().all()).isZero();
    }

    @Test
    void readings_are_added_up_or_the_last_one_counts() {
        assertThat(read(Year.trees(Readings.ADD_UP, "10", "120"))).isEqualTo(oneSided("70", "58", 11L, 13L));
        assertThat(read(Year.trees(Readings.LAST_COUNTS, "10", "60"))).isEqualTo(oneSided("30", "40", 18L));
    }

    @Test
    void of_levels_that_one_counts_which_was_read_last_whenever_it_was_reported() {
        year.agreed("schulgarten", Year.content(Year.trees(Readings.LAST_COUNTS, "10", "60"), List.of()));
        year.served("schulgarten", year.happened("2022-06", "confirmed"), "30", false);
        year.served("schulgarten", year.happened("2022-03", "confirmed"), "20", false);

        assertThat(Objects.requireNonNull(year.item().figure()).value()).isEqualTo("30");
        assertThat(year.item().progress())
                .extracting(Item.Progress::reading)
                .containsExactly(new BigDecimal("20"), new BigDecimal("30"));
    }

    @Test
    void a_reading_that_is_disputed_or_of_nothing_known_makes_no_figure() {
        year.served("schulgarten", year.happened("confirmed"), "40", false);
        assertThat(year.item().figure()).as("no indicator").isNull();
        year.agreed("schulgarten", Year.content(Year.trees(Readings.ADD_UP, null, "120"), List.of()));
        assertThat(year.item().figure()).as("of nothing known then").isNull();
        year.served("schulgarten", year.happened("confirmed"), "40", false);
        var disputed = year.served("schulgarten", year.happened("disputed"), "30", false);
        var figure = Objects.requireNonNull(year.item().figure());
        assertThat(figure.value()).isEqualTo("40");
        assertThat(figure.percent()).isEqualTo("33");
        assertThat(figure.by().get(Standing.DISPUTED))
                .isEqualTo(new Item.Figure.Part(
                        new BigDecimal("30"), List.of(disputed.header().position())));
        year.served("schulgarten", year.happened("confirmed"), null, false);
        assertThat(year.item().progress()).hasSize(4);
    }

    @Test
    void what_both_settled_on_counts_in_place_of_the_reading_that_was_disputed() {
        year.agreed("schulgarten", Year.content(Year.trees(Readings.ADD_UP, null, "100"), List.of()));
        var report = year.served("schulgarten", year.happened("confirmed"), "40", false);
        var settled = settledOn("25", report);
        assertThat(worth())
                .as("as long as the other side has not agreed to that")
                .isEqualTo(Standing.DISPUTED);
        assertThat(year.item().figure()).isNull();
        year.confirmed(settled);

        assertThat(worth()).isEqualTo(Standing.CONFIRMED);
        assertThat(year.item().progress().getFirst().reading()).isEqualTo("40");
        assertThat(Objects.requireNonNull(year.item().figure()).value()).isEqualTo("25");
    }

    /** One that fits on a line and would fill a disk when it is written out. */
    @Test
    void a_number_with_an_exponent_is_none() {
        year.agreed("schulgarten", Year.content(Year.trees(Readings.ADD_UP, null, "100"), List.of()));
        var report = year.served("schulgarten", year.happened("confirmed"), "40", false);
        year.confirmed(settledOn("1e999999999", report));

        assertThat(year.item().progress().getFirst().working()).isNull();
        assertThat(worth()).isEqualTo(Standing.DISPUTED);
        assertThat(year.item().figure()).isNull();
    }

    @Test
    void progress_counts_against_what_both_agreed_to() {
        year.agreed("schulgarten", Year.content(Year.trees(Readings.ADD_UP, null, "100"), List.of()));
        year.replanned("schulgarten", Year.content(Year.read("hectares", Readings.ADD_UP, "50"), List.of()));
        year.served("schulgarten", year.happened("confirmed"), "40", false);

        assertThat(Objects.requireNonNull(year.item().figure()).percent()).isEqualTo("40");
    }

    @Test
    void the_sum_tells_what_is_confirmed_from_what_one_side_says() {
        year.agreed("schulgarten", Year.content(Year.trees(Readings.ADD_UP, null, "120"), List.of()));
        year.confirmed(year.served("schulgarten", year.happened("confirmed"), "40", false));
        year.served("schulgarten", year.happened("confirmed"), "30", false);

        var figure = Objects.requireNonNull(year.item().figure());
        assertThat(figure.value()).isEqualTo("70");
        assertThat(figure.by()).containsOnlyKeys(Standing.CONFIRMED, Standing.ONE_SIDED);
        assertThat(Objects.requireNonNull(figure.by().get(Standing.CONFIRMED)).value())
                .isEqualTo("40");
    }

    @Test
    void a_reading_counts_only_for_the_unit_and_the_way_in_which_it_was_read() {
        year.agreed("schulgarten", Year.content(Year.trees(Readings.ADD_UP, null, "120"), List.of()));
        year.served("schulgarten", year.happened("confirmed"), "40", false);
        year.agreed("schulgarten", Year.content(Year.read("hectares", Readings.ADD_UP, "4"), List.of()));
        assertThat(year.item().figure()).as("trees are no hectares").isNull();
        assertThat(year.item().progress().getFirst().readAs()).isEqualTo(Year.trees(Readings.ADD_UP, null, "120"));

        year.served("schulgarten", year.happened("confirmed"), "1", false);
        assertThat(Objects.requireNonNull(year.item().figure()).percent()).isEqualTo("25");
        year.agreed("schulgarten", Year.content(Year.read("hectares", Readings.LAST_COUNTS, "4"), List.of()));
        assertThat(year.item().figure()).as("what was added is no level").isNull();
        year.agreed("schulgarten", Year.content(Year.read("trees", Readings.ADD_UP, "80"), List.of()));
        assertThat(Objects.requireNonNull(year.item().figure()).percent()).isEqualTo("50");
    }

    @Test
    void what_was_done_stays_done_though_it_was_dropped_or_carried_over() {
        year.served("schulgarten", year.happened("confirmed"), null, true);
        year.served("kompost", year.happened("confirmed"), null, true);
        year.dropped("schulgarten");
        year.nextDrafted();
        year.item(
                Year.NEXT,
                "kompost",
                Year.content(null, List.of()),
                new PlanItemRef(Year.PLAN, new PlanItemId("kompost")));

        assertThat(year.plan().items()).extracting(Item::state).containsOnly(Item.State.DONE);
    }

    @Test
    void planned_stands_against_done_with_the_entries_of_each_figure() {
        var fact = year.happened("confirmed");
        var report = year.served("schulgarten", fact, null, true);
        var drop = year.dropped("kompost");
        year.endorsed(HERE, drop);
        year.endorsed(THERE, drop);

        var row = year.progress().plans().getFirst();
        assertThat(row.planned().count()).isEqualTo(2);
        assertThat(row.dropped()).isEqualTo(new Worth.Figure(1, List.of(11L)));
        assertThat(row.done().all()).isOne();
        assertThat(row.done().by())
                .containsOnlyKeys(Standing.ONE_SIDED)
                .containsValue(new Worth.Figure(
                        1, List.of(fact.header().position(), report.header().position())));
        year.confirmed(report);
        assertThat(year.progress().plans().getFirst().done().by()).containsOnlyKeys(Standing.CONFIRMED);
    }

    @Test
    void an_item_counts_once_to_each_goal_whatever_its_targets_and_the_agenda_is_none_of_the_seventeen() {
        assertThat(year.progress().goals())
                .extracting(ProgressBoard.Row::of)
                .containsExactly(Sdg.goal(4), Sdg.goal(15), Sdg.AGENDA_2030);
        assertThat(year.progress().goals()).allMatch(row -> row.planned().count() == 1);
        assertThat(year.progress().themes())
                .hasSize(1)
                .allMatch(row -> row.planned().count() == 2);
    }

    @Test
    void a_fact_that_serves_two_items_is_one_fact() {
        var fact = year.happened("confirmed");
        year.served("schulgarten", fact, null, false);
        year.confirmed(year.served("kompost", fact, null, false));

        var facts = year.progress().plans().getFirst().facts();
        assertThat(facts.all()).isOne();
        assertThat(facts.by()).containsOnlyKeys(Standing.CONFIRMED);
    }

    @Test
    void drafts_are_shown_apart_and_what_goes_on_counts_once_for_its_theme() {
        year.nextDrafted();
        var from = new PlanItemRef(Year.PLAN, new PlanItemId("kompost"));
        year.item(Year.NEXT, "kompost", Year.content(null, List.of()), from);
        var draft = year.progress().plans().getLast();
        assertThat(draft.planned().count()).isZero();
        assertThat(draft.notAgreed().count()).isOne();
        assertThat(theme().planned().count()).isEqualTo(2);

        assertThat(year.progress().plans().getFirst().carriedOver().count())
                .as("both have not agreed that it goes on there")
                .isZero();

        year.nextAgreed();
        assertThat(year.progress().plans().getFirst().carriedOver().count()).isOne();
        assertThat(theme().planned().count()).isEqualTo(2);
        assertThat(theme().carriedOver().count()).isZero();
    }

    @Test
    void what_served_an_item_before_it_was_carried_over_serves_its_goal_and_its_theme_all_the_same() {
        year.confirmed(year.served("schulgarten", year.happened("confirmed"), null, false));
        var before = theme();
        year.nextDrafted();
        year.item(
                Year.NEXT,
                "schulgarten",
                Year.content(null, List.of(), "4.7"),
                new PlanItemRef(Year.PLAN, new PlanItemId("schulgarten")));
        year.nextAgreed();

        assertThat(theme().facts()).isEqualTo(before.facts());
        assertThat(theme().started()).isEqualTo(before.started());
        var goal = year.progress().goals().getFirst();
        assertThat(goal.of()).isEqualTo(Sdg.goal(4));
        assertThat(goal.planned().count()).isOne();
        assertThat(goal.facts().all()).isOne();
        assertThat(year.progress().plans().getLast().open().count())
                .as("nothing served it in the new year")
                .isOne();
    }

    @Test
    void a_draft_that_its_author_closes_was_agreed_by_nobody() {
        year.nextDrafted();
        year.item(Year.NEXT, "kompost", Year.content(null, List.of()), null);
        year.journal.by(HERE).tell("2022-12", new WorkPlanClosed(Year.NEXT, null));

        var closed = year.progress().plans().getLast();
        assertThat(closed.planned().count()).isZero();
        assertThat(closed.notAgreed().count()).isOne();
        assertThat(year.plans().getLast().agreed()).isFalse();
    }

    @Test
    void what_is_disputed_is_started_or_done_as_disputed_and_ends_nothing() {
        year.served("schulgarten", year.happened("disputed"), null, false);
        year.served("kompost", year.happened("disputed"), null, true);
        var row = year.progress().plans().getFirst();
        assertThat(row.started().by()).containsOnlyKeys(Standing.DISPUTED);
        assertThat(row.done().by()).containsOnlyKeys(Standing.DISPUTED);
        assertThat(year.item().worth()).isEqualTo(Standing.DISPUTED);

        var drop = year.dropped("kompost");
        year.endorsed(HERE, drop);
        year.endorsed(THERE, drop);
        assertThat(year.plan().items().getLast().state()).isEqualTo(Item.State.DROPPED);
        year.confirmed(year.served("schulgarten", year.happened("confirmed"), null, false));
        assertThat(year.item().worth()).isEqualTo(Standing.CONFIRMED);
    }

    private ProgressBoard.Row<ThemeId> theme() {
        return year.progress().themes().getFirst();
    }

    @Test
    void an_item_is_done_as_surely_as_the_surest_report() {
        year.confirmed(year.served("schulgarten", year.happened("confirmed"), null, true));
        year.served("schulgarten", year.happened("disputed"), null, true);

        assertThat(year.progress().plans().getFirst().done().by()).containsOnlyKeys(Standing.CONFIRMED);
    }

    private Item.@Nullable Figure read(Indicator indicator) {
        var item = "schulgarten-" + indicator.readings();
        var id = item.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var fresh = year.item(Year.PLAN, id, Year.content(indicator, List.of()), null);
        year.served(id, year.happened("confirmed"), "40", false);
        year.served(id, year.happened("confirmed"), "30", false);
        return year.plan().items().stream()
                .filter(one -> one.history().getFirst().fact().position()
                        == fresh.header().position())
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private static Item.Figure oneSided(String value, String percent, Long... entries) {
        var of = new BigDecimal(value);
        return new Item.Figure(
                of,
                new BigDecimal(percent),
                List.of(entries),
                Map.of(Standing.ONE_SIDED, new Item.Figure.Part(of, List.of(entries))));
    }

    private Standing worth() {
        return year.item().progress().getFirst().standing();
    }

    private Entry<Event> settledOn(String value, Entry<Event> report) {
        var disputed = year.journal
                .by(THERE)
                .tell(
                        "2022-06",
                        new FactDisputed(
                                report.seen(),
                                BECAUSE,
                                List.of(new DifferingAccount("reading", Text.of(value), List.of()))));
        assertThat(year.item().figure()).isNull();
        return year.journal
                .by(HERE)
                .tell(
                        "2022-07",
                        new WorkingValueSettled(
                                report.seen(),
                                disputed.seen(),
                                "reading",
                                new WorkingValueSettled.Account(disputed.seen(), 1),
                                BECAUSE));
    }
}
