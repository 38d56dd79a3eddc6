package org.ayni.query.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.MUSTERHAUSEN;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.VILLA_EJEMPLO;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.dispute;
import static org.ayni.query.journals.Chronicle.retraction;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ayni.entry.Entry;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.ProductFact.ProductCertificateEnded;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProductFact.ProductPriced;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.SettlementFact.WorkingValueSettled.Account;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Precision;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Text;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.products.Certificate.State;
import org.ayni.query.products.Sales.NotAdded;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductsTest {
    private static final ProductId COFFEE = new ProductId("kaffee");

    private final Journal journal = Chronicle.founded();

    @BeforeEach
    void a_coffee_whose_share_two_sources_tell_differently() {
        var title = what(text("Kaffee", "Café"));
        var figures = new What(
                title.title(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        quantity("price", "4.80", "EUR/250g", Precision.EXACT),
                        quantity("share-of-cooperative", "60", "percent", Precision.EXACT)),
                List.of(),
                List.of(),
                Confidence.HIGH,
                List.of(new DifferingAccount("quantities.share-of-cooperative", Text.of("75"), List.of())));
        journal.by(HERE).tell("2019-07-31", new ProductLaunched(COFFEE, Whose.BOTH, figures));
    }

    @Test
    void price_and_shares_told_with_the_launch_count() {
        assertThat(product().prices().contradicting()).isFalse();
        assertThat(product().prices().told()).singleElement().satisfies(told -> {
            assertThat(told.figure().value()).isEqualByComparingTo("4.80");
            assertThat(told.since()).hasToString("2019-07-31");
            assertThat(told.differing()).isEmpty();
        });
    }

    @Test
    void of_contradicting_shares_none_is_chosen() {
        assertThat(product().shares()).singleElement().satisfies(share -> {
            assertThat(share.measure()).isEqualTo("share-of-cooperative");
            assertThat(share.contradicting()).isTrue();
            assertThat(share.told().getFirst().figure().value()).isEqualByComparingTo("60");
            assertThat(share.told().getFirst().differing())
                    .extracting(one -> one.value().toString())
                    .containsExactly("75");
        });
    }

    @Test
    void two_facts_of_one_time_contradict_each_other_and_a_later_one_is_a_change() {
        share("2019", "share-of-town", "5");
        share("2021", "share-of-town", "10");
        assertThat(product().shares().getLast().contradicting()).isFalse();

        share("2019-08", "share-of-town", "7");
        assertThat(product().shares().getLast().contradicting()).isTrue();
        assertThat(product().shares().getLast().told()).hasSize(3);
    }

    @Test
    void a_price_follows_another() {
        journal.tell(
                "2022-03",
                new ProductPriced(
                        COFFEE,
                        Whose.BOTH,
                        quantity("price", "5.40", "EUR/250g", Precision.EXACT),
                        List.of(),
                        Confidence.HIGH,
                        List.of()));

        assertThat(product().prices().told())
                .extracting(told -> told.figure().value())
                .containsExactly(new BigDecimal("4.80"), new BigDecimal("5.40"));
        assertThat(product(LocalDate.parse("2021-12-31")).prices().told()).hasSize(1);
    }

    @Test
    void what_was_sold_in_different_periods_is_added() {
        var first = sold("2020", "1200");
        var second = sold("2021", "1500.5");

        assertThat(sales().added()).isEqualByComparingTo("2700.5");
        assertThat(sales().precision()).isEqualTo(Precision.EXACT);
        assertThat(sales().from())
                .containsExactly(first.header().position(), second.header().position());
        assertThat(sales().complete()).isTrue();
    }

    @Test
    void a_figure_since_the_launch_is_added_and_holds_those_of_its_years() {
        var year = sold("2020", "1200");
        var sinceLaunch = sold("2019-07-31/2021-12", "4000");
        sold("2022", "900");

        assertThat(sales().added()).isEqualByComparingTo("4900");
        assertThat(sales().complete()).isTrue();
        assertThat(sales().periods()).extracting(Sales.Sold::notAdded).containsExactly(null, NotAdded.PART_OF, null);
        assertThat(sales().periods().getFirst().overlaps())
                .containsExactly(year.header().position());
        assertThat(sales().periods().get(1).overlaps())
                .containsExactly(sinceLaunch.header().position());
    }

    @Test
    void of_two_periods_that_cross_neither_is_added() {
        sold("2020-01/2020-08", "800");
        sold("2020-07/2020-12", "500");
        sold("2021", "900");

        assertThat(sales().added()).isEqualByComparingTo("900");
        assertThat(sales().complete()).isFalse();
        assertThat(sales().periods())
                .extracting(Sales.Sold::notAdded)
                .containsExactly(NotAdded.OVERLAPPING, NotAdded.OVERLAPPING, null);
    }

    @Test
    void what_each_side_sold_itself_is_added_and_what_both_tell_may_hold_it() {
        soldBy(MUSTERHAUSEN, "1200");
        soldBy(VILLA_EJEMPLO, "300");
        assertThat(sales().added()).isEqualByComparingTo("1500");

        sold("2020", "1500");
        assertThat(sales().added())
                .as("nobody knows whether it holds the others")
                .isNull();
    }

    @Test
    void what_is_disputed_or_not_over_keeps_no_other_out_of_the_sum() {
        sold("2020", "1200");
        var disputed = sold("2020-02/2021-02", "50");
        journal.by(THERE).tell("2026-11-22", dispute(disputed, "So viel war es nicht"));
        sold("2030", "10");

        assertThat(sales().added()).isEqualByComparingTo("1200");
        assertThat(sales().periods())
                .extracting(Sales.Sold::notAdded)
                .containsExactly(null, NotAdded.DISPUTED, NotAdded.NOT_OVER);
    }

    @Test
    void where_everything_overlaps_there_is_no_sum_which_is_not_zero() {
        sold("2020", "1200");
        sold("2020~", "1300");

        assertThat(sales().added()).isNull();
        assertThat(sales().precision()).isNull();
    }

    @Test
    void what_is_unknown_retracted_or_disputed_is_not_added() {
        sold("2020", "1200");
        tell("2021", new Quantity("packets", null, "packets", Precision.UNKNOWN));
        journal.tell("2026-11-22", retraction(sold("2020", "9999")));
        var disputed = sold("2022", "50");
        journal.by(THERE).tell("2026-11-22", dispute(disputed, "So viel war es nicht"));

        assertThat(sales().added()).isEqualByComparingTo("1200");
        assertThat(sales().periods())
                .extracting(Sales.Sold::notAdded)
                .containsExactlyInAnyOrder(null, NotAdded.RETRACTED, NotAdded.UNKNOWN, NotAdded.DISPUTED);
    }

    @Test
    void what_both_settled_on_is_added_in_place_of_the_figure_that_was_disputed() {
        sold("2020", "1200");
        var told = sold("2022", "50");
        var account = List.of(new DifferingAccount("volume", Text.of("80"), List.of()));
        var disputed = journal.by(THERE).tell("2026-11-22", new FactDisputed(told.seen(), BECAUSE, account));
        var settled = journal.by(HERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                told.seen(), disputed.seen(), "volume", new Account(disputed.seen(), 1), BECAUSE));
        assertThat(sales().added()).as("settled by one side alone").isEqualByComparingTo("1200");

        journal.by(THERE).tell("2026-11-22", confirmation(settled));
        assertThat(sales().added()).isEqualByComparingTo("1280");
        assertThat(sales().complete()).isTrue();
        assertThat(sales().periods().getLast().volume().value()).isEqualByComparingTo("50");
        assertThat(sales().periods().getLast().working()).isEqualByComparingTo("80");
    }

    @Test
    void a_sum_is_as_exact_as_its_least_exact_figure() {
        sold("2020", "1200");
        tell("2021", quantity("packets", "1000", "packets", Precision.ABOUT));
        assertThat(sales().precision()).isEqualTo(Precision.ABOUT);

        tell("2022", quantity("packets", "800", "packets", Precision.MORE_THAN));
        assertThat(sales().precision()).isEqualTo(Precision.MORE_THAN);
    }

    @Test
    void other_units_are_never_added() {
        sold("2020", "1200");
        tell("2021", quantity("weight", "300", "kg", Precision.EXACT));

        assertThat(product().sales()).extracting(Sales::unit).containsExactly("packets", "kg");
    }

    @Test
    void a_period_that_is_not_over_on_the_day_is_not_added() {
        sold("2020", "1200");
        sold("2021", "1500");

        var then = product(LocalDate.parse("2021-06-30")).sales().getFirst();
        assertThat(then.added()).isEqualByComparingTo("1200");
        assertThat(then.periods().getLast().notAdded()).isEqualTo(NotAdded.NOT_OVER);
    }

    @Test
    void a_figure_shows_which_of_its_accounts_the_sides_work_with() {
        var launch = journal.entries().getLast().seen();
        var settled = journal.by(THERE)
                .tell(
                        "2026-11-22",
                        new WorkingValueSettled(
                                launch, launch, "quantities.share-of-cooperative", new Account(launch, 1), BECAUSE));
        journal.by(HERE).tell("2026-11-22", confirmation(settled));

        assertThat(product().shares().getFirst().told().getFirst().fact().working())
                .singleElement()
                .satisfies(working -> {
                    assertThat(working.ofEffect()).isTrue();
                    assertThat(working.state()).isEqualTo(Standing.CONFIRMED);
                    assertThat(String.valueOf(working.value())).contains("75");
                });
    }

    @Test
    void whether_a_certificate_has_expired_follows_from_the_day_that_is_asked_about() {
        certified("2019-08", "2022-12");

        assertThat(certificate(null)).as("on the day of the question").isEqualTo(State.EXPIRED);
        assertThat(certificate("2022-12-01")).isEqualTo(State.VALID);
        assertThat(certificate("2022-12-31")).isEqualTo(State.PERHAPS_EXPIRED);
        assertThat(certificate("2023-01-01")).isEqualTo(State.EXPIRED);
    }

    @Test
    void on_its_last_day_it_still_holds() {
        certified("2019-08", "2022-12-31");

        assertThat(certificate("2022-12-31")).isEqualTo(State.VALID);
        assertThat(certificate("2023-01-01")).isEqualTo(State.EXPIRED);
    }

    @Test
    void from_the_day_on_which_it_ended_it_holds_no_more_though_it_would_have_expired_later() {
        var certified = certified("2019-08", "2022-12-31");
        var ended = journal.tell("2021-05-31", ended(certified.seen()));

        assertThat(certificate("2021-05-30")).isEqualTo(State.VALID);
        assertThat(certificate("2021-05-31")).isEqualTo(State.ENDED);
        assertThat(certificate("2023-01-01")).isEqualTo(State.ENDED);
        assertThat(Objects.requireNonNull(product().certificates().getFirst().ended()))
                .satisfies(end -> {
                    assertThat(end.since()).hasToString("2021-05-31");
                    assertThat(end.reason()).isEqualTo(BECAUSE);
                });

        journal.tell("2026-11-22", retraction(ended));
        assertThat(certificate("2021-05-31")).isEqualTo(State.VALID);
    }

    @Test
    void an_end_that_the_other_side_disputes_is_none() {
        var certified = certified("2020", "2026-12-31");
        var ended = journal.by(THERE).tell("2024-05", ended(certified.seen()));
        journal.by(HERE).tell("2024-06", dispute(ended, "Gilt noch"));
        assertThat(product(LocalDate.parse("2025-01-01"))
                        .certificates()
                        .getLast()
                        .ended())
                .isNull();
    }

    @Test
    void where_the_day_is_known_only_roughly_it_has_perhaps_ended() {
        var certified = certified("2019-08", "2022-12-31");
        var confirmed = journal.by(THERE).tell("2026-11-22", confirmation(certified));
        journal.by(HERE).tell("2021-05", ended(confirmed.seen()));

        assertThat(certificate("2021-04-30")).isEqualTo(State.VALID);
        assertThat(certificate("2021-05-30")).isEqualTo(State.PERHAPS_ENDED);
        assertThat(certificate("2021-05-31")).isEqualTo(State.ENDED);
    }

    private static ProductCertificateEnded ended(Seen certificate) {
        return new ProductCertificateEnded(
                COFFEE, Whose.BOTH, certificate, BECAUSE, List.of(), Confidence.HIGH, List.of());
    }

    @Test
    void until_when_nobody_knows_is_unknown() {
        certified("2019-08", null);

        assertThat(certificate("2099-01-01")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_the_other_side_confirmed_says_so() {
        var sold = sold("2020", "1200");
        journal.by(THERE).tell("2026-11-22", confirmation(sold));

        assertThat(sales().periods().getFirst().fact().confirmations()).hasSize(1);
        assertThat(sales().added()).isEqualByComparingTo("1200");
    }

    private Entry<Event> sold(String period, String packets) {
        return tell(period, quantity("packets", packets, "packets", Precision.EXACT));
    }

    private Entry<Event> tell(String period, Quantity volume) {
        return journal.by(HERE)
                .tell(period, new ProductSold(COFFEE, Whose.BOTH, volume, List.of(), Confidence.HIGH, List.of()));
    }

    private void soldBy(MunicipalityId side, String packets) {
        journal.by(side.value())
                .tell(
                        "2020",
                        new ProductSold(
                                COFFEE,
                                Whose.of(side),
                                quantity("packets", packets, "packets", Precision.EXACT),
                                List.of(),
                                Confidence.HIGH,
                                List.of()));
    }

    private void share(String since, String of, String percent) {
        journal.tell(
                since,
                new ProductShareTold(
                        COFFEE,
                        Whose.BOTH,
                        quantity(of, percent, "percent", Precision.EXACT),
                        null,
                        List.of(),
                        Confidence.HIGH,
                        List.of()));
    }

    private Entry<Event> certified(String from, @Nullable String expires) {
        return journal.tell(
                from,
                new ProductCertified(
                        COFFEE,
                        Whose.BOTH,
                        Text.of("Siegelgeber"),
                        null,
                        expires == null ? null : Edtf.parse(expires),
                        List.of(),
                        Confidence.HIGH,
                        List.of()));
    }

    private State certificate(@Nullable String day) {
        return product(day == null ? null : LocalDate.parse(day))
                .certificates()
                .getFirst()
                .state();
    }

    private static Quantity quantity(String measure, String value, String unit, Precision precision) {
        return new Quantity(measure, new BigDecimal(value), unit, precision);
    }

    private Sales sales() {
        return product().sales().getFirst();
    }

    private Products.Product product() {
        return product(null);
    }

    private Products.Product product(@Nullable LocalDate happenedBy) {
        var fold = new ProductsFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return Products.of(
                        folded.position(),
                        folded.state(),
                        new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START))
                .products()
                .getFirst();
    }
}
