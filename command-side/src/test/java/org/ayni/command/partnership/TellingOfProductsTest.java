package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_NEITHER;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.math.BigDecimal;
import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.ProductCommand.EndCertificate;
import org.ayni.command.partnership.ProductCommand.LaunchProduct;
import org.ayni.command.partnership.ProductCommand.RecordCertificate;
import org.ayni.command.partnership.ProductCommand.RecordPrice;
import org.ayni.command.partnership.ProductCommand.RecordSales;
import org.ayni.command.partnership.ProductCommand.RecordShare;
import org.ayni.events.ProductFact.ProductCertificateEnded;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductPriced;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Precision;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Text;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingOfProductsTest {
    private static final ProductId COFFEE = new ProductId("kaffee");
    private static final Edtf THEN = Edtf.parse("2020");

    /** Entry 2: a product of both sides. */
    private static Telling<PartnershipState, PartnershipCommand> launched() {
        return withActor().told(FOR_MUSTERHAUSEN, new LaunchProduct(COFFEE, Whose.BOTH, what("Kaffee")));
    }

    private static Quantity figure(String measure, String value, String unit) {
        return new Quantity(measure, new BigDecimal(value), unit, Precision.EXACT);
    }

    private static RecordPrice price(String value) {
        return new RecordPrice(COFFEE, null, figure("price", value, "EUR/250g"), List.of(), null, List.of());
    }

    private static RecordShare share(String value, @Nullable ActorId actor) {
        return new RecordShare(
                COFFEE,
                null,
                figure("share-of-cooperative", value, "percent"),
                actor,
                List.of(),
                Confidence.HIGH,
                List.of());
    }

    private static RecordShare share(Quantity share) {
        return new RecordShare(COFFEE, null, share, null, List.of(), Confidence.HIGH, List.of());
    }

    private static RecordSales sales(@Nullable Whose whose, String value) {
        return new RecordSales(COFFEE, whose, figure("packets", value, "packets"), List.of(), null, List.of());
    }

    private static RecordCertificate certificate() {
        return new RecordCertificate(
                COFFEE, null, Text.of("Siegelgeber"), null, Edtf.parse("2022-12"), List.of(), null, List.of());
    }

    @Test
    void a_certificate_does_not_expire_before_it_begins_to_hold() {
        var story = launched().happening("2023");
        story.when(FOR_MUSTERHAUSEN, certificate()).isRefused(Reason.EXPIRES_BEFORE_IT_BEGINS);
        story.happening("2022").told(FOR_MUSTERHAUSEN, certificate());
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(3), Edtf.parse("2023-01"), certificate(), BECAUSE))
                .isRefused(Reason.EXPIRES_BEFORE_IT_BEGINS);
    }

    @Nested
    class Ending_a_certificate_before_it_expires {
        private final Telling<PartnershipState, PartnershipCommand> story =
                launched().told(FOR_MUSTERHAUSEN, certificate()).happening("2021-05-31");

        @Test
        void cites_the_certificate_and_says_why_if_somebody_knows() {
            story.when(FOR_VILLA_EJEMPLO, ended(3, BECAUSE))
                    .records(new ProductCertificateEnded(
                            COFFEE, Whose.BOTH, story.seen(3), BECAUSE, List.of(), Confidence.OWN_RECORD, List.of()));
            story.when(FOR_MUSTERHAUSEN, ended(3, null)).isAccepted();
        }

        @Test
        void is_done_once_unless_that_was_taken_back() {
            story.told(FOR_VILLA_EJEMPLO, ended(3, BECAUSE))
                    .when(FOR_MUSTERHAUSEN, ended(3, null))
                    .isRefused(Reason.CERTIFICATE_ENDED);
            story.when(FOR_VILLA_EJEMPLO, new Correct(story.at(4), Edtf.parse("2021-06"), ended(3, null), BECAUSE))
                    .isAccepted();
            story.told(FOR_VILLA_EJEMPLO, new Retract(story.at(4), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, ended(3, null))
                    .isAccepted();
        }

        @Test
        void is_told_otherwise_by_the_side_that_disputes_it() {
            story.told(FOR_VILLA_EJEMPLO, ended(3, BECAUSE))
                    .told(FOR_MUSTERHAUSEN, new Dispute(story.at(4), BECAUSE, List.of()))
                    .when(FOR_MUSTERHAUSEN, ended(3, null))
                    .isAccepted();
        }

        @Test
        void a_later_certificate_of_the_product_is_another_one() {
            story.told(FOR_VILLA_EJEMPLO, ended(3, BECAUSE)).told(FOR_MUSTERHAUSEN, certificate());
            story.when(FOR_MUSTERHAUSEN, ended(5, null)).isAccepted();
            story.when(FOR_VILLA_EJEMPLO, new Correct(story.at(4), THEN, ended(5, null), BECAUSE))
                    .isRefused(Reason.EXPIRES_BEFORE_IT_BEGINS);
        }

        @Test
        void needs_one_that_is_there_and_that_held_by_then() {
            story.when(FOR_MUSTERHAUSEN, ended(2, null)).isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
            story.when(FOR_MUSTERHAUSEN, ended(9, null)).isRefused(Reason.UNKNOWN_FACT);
            story.happening("2019").when(FOR_MUSTERHAUSEN, ended(3, null)).isRefused(Reason.EXPIRES_BEFORE_IT_BEGINS);
        }

        private EndCertificate ended(long certificate, @Nullable LocalizedText reason) {
            return new EndCertificate(new Cited(certificate, null), null, reason, List.of(), null, List.of());
        }
    }

    @Test
    void what_is_told_of_a_product_is_whose_the_product_is() {
        launched()
                .when(FOR_MUSTERHAUSEN, price("4.80"))
                .records(new ProductPriced(
                        COFFEE,
                        Whose.BOTH,
                        figure("price", "4.80", "EUR/250g"),
                        List.of(),
                        Confidence.OWN_RECORD,
                        List.of()));
        launched()
                .when(FOR_MUSTERHAUSEN, certificate())
                .records(new ProductCertified(
                        COFFEE,
                        Whose.BOTH,
                        Text.of("Siegelgeber"),
                        null,
                        Edtf.parse("2022-12"),
                        List.of(),
                        Confidence.OWN_RECORD,
                        List.of()));
    }

    @Test
    void or_whose_it_is_said_to_be() {
        launched()
                .when(FOR_MUSTERHAUSEN, sales(Whose.of(MUSTERHAUSEN), "1200"))
                .records(new ProductSold(
                        COFFEE,
                        Whose.of(MUSTERHAUSEN),
                        figure("packets", "1200", "packets"),
                        List.of(),
                        Confidence.OWN_RECORD,
                        List.of()));
    }

    @Test
    void a_product_has_to_be_there() {
        for (var command : List.of(price("4.80"), share("60", null), sales(null, "1"), certificate())) {
            founded().when(FOR_MUSTERHAUSEN, command).isRefused(Reason.UNKNOWN_PRODUCT);
            launched().when(FOR_NEITHER, command).isRefused(Reason.NOT_A_SIDE);
        }
    }

    @Test
    void shares_that_contradict_each_other_both_stay() {
        var story = launched().told(FOR_MUSTERHAUSEN, share("60", null));
        story.when(FOR_VILLA_EJEMPLO, share("75", RATHAUS))
                .records(new ProductShareTold(
                        COFFEE,
                        Whose.BOTH,
                        figure("share-of-cooperative", "75", "percent"),
                        RATHAUS,
                        List.of(),
                        Confidence.HIGH,
                        List.of()));
        story.when(FOR_VILLA_EJEMPLO, share("75", new ActorId("niemand"))).isRefused(Reason.UNKNOWN_ACTOR);
    }

    @Test
    void what_cannot_be_is_refused_also_in_a_correction() {
        launched().when(FOR_MUSTERHAUSEN, price("-4.80")).isRefused(Reason.FIGURE_BELOW_ZERO);
        launched().when(FOR_MUSTERHAUSEN, sales(null, "-1")).isRefused(Reason.FIGURE_BELOW_ZERO);
        launched().when(FOR_MUSTERHAUSEN, share("101", null)).isRefused(Reason.SHARE_ABOVE_WHOLE);
        launched().when(FOR_MUSTERHAUSEN, share("100", null)).isAccepted();
        launched()
                .when(FOR_MUSTERHAUSEN, share(figure("share-of-cooperative", "160", "%")))
                .isRefused(Reason.SHARE_ABOVE_WHOLE);
        launched()
                .when(FOR_MUSTERHAUSEN, share(figure("cooperative", "60", "percent")))
                .isRefused(Reason.NO_PRICE_OR_SHARE);
        var preis = new RecordPrice(COFFEE, null, figure("preis", "4.80", "EUR"), List.of(), null, List.of());
        launched().when(FOR_MUSTERHAUSEN, preis).isRefused(Reason.NO_PRICE_OR_SHARE);
        var told = launched().told(FOR_MUSTERHAUSEN, price("4.80"));
        told.when(FOR_MUSTERHAUSEN, new Correct(told.at(3), THEN, price("-1"), BECAUSE))
                .isRefused(Reason.FIGURE_BELOW_ZERO);
        told.when(FOR_MUSTERHAUSEN, new Correct(told.at(3), THEN, price("5.20"), BECAUSE))
                .isAccepted();
    }

    @Test
    void what_nobody_knows_is_unknown() {
        var unknown = new RecordSales(
                COFFEE,
                Whose.of(VILLA_EJEMPLO),
                new Quantity("packets", null, "packets", Precision.UNKNOWN),
                List.of(),
                null,
                List.of());
        launched().when(FOR_VILLA_EJEMPLO, unknown).isAccepted();
    }

    @Test
    void a_product_stays_while_anything_is_told_of_it() {
        var story = launched().told(FOR_VILLA_EJEMPLO, sales(null, "1200"));
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
    }
}
