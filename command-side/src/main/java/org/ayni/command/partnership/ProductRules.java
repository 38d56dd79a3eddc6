package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Citing.here;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.owner;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ProductCommand.EndCertificate;
import org.ayni.command.partnership.ProductCommand.LaunchProduct;
import org.ayni.command.partnership.ProductCommand.RecordCertificate;
import org.ayni.command.partnership.ProductCommand.RecordPrice;
import org.ayni.command.partnership.ProductCommand.RecordSales;
import org.ayni.command.partnership.ProductCommand.RecordShare;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Certificate;
import org.ayni.command.partnership.Subject.CertificateEnd;
import org.ayni.command.partnership.Subject.Price;
import org.ayni.command.partnership.Subject.Product;
import org.ayni.command.partnership.Subject.Sales;
import org.ayni.command.partnership.Subject.Share;
import org.ayni.events.ProductFact;
import org.ayni.events.ProductFact.ProductCertificateEnded;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProductFact.ProductPriced;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Fair-trade products. Figures that contradict each other stand beside each other: no rule chooses between sources. */
final class ProductRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final String PRICE = "price";
    private static final String SHARE = "share-of-";
    private static final Set<String> PERCENT = Set.of("percent", "%");

    private ProductRules() {}

    static Optional<Refused> stage(PartnershipState state, ProductCommand command) {
        return switch (command) {
            case LaunchProduct launch ->
                when(state.has(new Product(launch.product())), Reason.PRODUCT_EXISTS, launch.product());
            case EndCertificate end -> once(state, end);
            case RecordPrice _, RecordShare _, RecordSales _, RecordCertificate _ -> Optional.empty();
        };
    }

    private static Optional<Fact<Subject>> certificate(PartnershipState state, Cited cited) {
        return state.facts().at(cited.position()).filter(fact -> fact.subject() instanceof Certificate);
    }

    private static ProductId product(Fact<Subject> certificate) {
        return ((Certificate) certificate.subject()).product();
    }

    /** A certificate ends once; an end that the other side disputes is none. */
    private static Optional<Refused> once(PartnershipState state, EndCertificate end) {
        return certificate(state, end.certificate())
                .flatMap(certificate -> when(
                        state.facts()
                                .about(new CertificateEnd(product(certificate)))
                                .filter(state::isOfEffect)
                                .anyMatch(ended -> Optional.ofNullable(
                                                ended.gist().standsWith())
                                        .flatMap(state.facts()::at)
                                        .filter(certificate::equals)
                                        .isPresent()),
                        Reason.CERTIFICATE_ENDED,
                        certificate.position()));
    }

    static Optional<Refused> stageOfCorrection(PartnershipState others, ProductCommand anew) {
        return switch (anew) {
            case EndCertificate end -> once(others, end);
            case LaunchProduct _, RecordPrice _, RecordShare _, RecordSales _, RecordCertificate _ -> Optional.empty();
        };
    }

    /** What cannot be, whoever says it, and what there is against the entry that is cited. */
    static Optional<Refused> possible(PartnershipState state, ProductCommand command, Asking asking) {
        return switch (command) {
            case RecordPrice told ->
                measured(told.price(), told.price().measure().equals(PRICE)).or(() -> notNegative(told.price()));
            case RecordShare told ->
                measured(told.share(), told.share().measure().startsWith(SHARE))
                        .or(() -> notNegative(told.share()))
                        .or(() -> partOfTheWhole(told.share()));
            case RecordSales told -> notNegative(told.volume());
            case RecordCertificate told -> lasting(told, asking.happened());
            case EndCertificate end -> here(state, end.certificate()).or(() -> ending(state, end, asking.happened()));
            case LaunchProduct _ -> Optional.empty();
        };
    }

    private static Optional<Refused> ending(PartnershipState state, EndCertificate end, Edtf on) {
        var cited = end.certificate().position();
        var certificate = certificate(state, end.certificate());
        return certificate.isEmpty()
                ? Optional.of(refused(Reason.CITED_ENTRY_OF_ANOTHER_KIND, cited))
                : certificate.flatMap(fact -> when(
                        on.isSurelyBefore(fact.happened()),
                        Reason.EXPIRES_BEFORE_IT_BEGINS,
                        product(fact),
                        fact.happened()));
    }

    private static Optional<Refused> lasting(RecordCertificate told, Edtf from) {
        var expires = told.expires();
        return when(
                expires != null && expires.isSurelyBefore(from), Reason.EXPIRES_BEFORE_IT_BEGINS, told.product(), from);
    }

    /** Under another word it would stand in a list of its own, and nothing would be seen to contradict it. */
    private static Optional<Refused> measured(Quantity figure, boolean so) {
        return when(!so, Reason.NO_PRICE_OR_SHARE, figure.measure());
    }

    private static Optional<Refused> notNegative(Quantity figure) {
        return when(
                figure.value() != null && figure.value().signum() < 0,
                Reason.FIGURE_BELOW_ZERO,
                figure.measure(),
                String.valueOf(figure.value()));
    }

    private static Optional<Refused> partOfTheWhole(Quantity share) {
        return when(
                PERCENT.contains(share.unit())
                        && share.value() != null
                        && share.value().compareTo(WHOLE) > 0,
                Reason.SHARE_ABOVE_WHOLE,
                share.measure(),
                String.valueOf(share.value()));
    }

    static ProductFact fact(PartnershipState state, ProductCommand command) {
        return switch (command) {
            case LaunchProduct(var product, var whose, var what) -> new ProductLaunched(product, whose, what);
            case RecordPrice(var product, var whose, var price, var sources, var confidence, var differing) ->
                new ProductPriced(
                        product, whose(state, product, whose), price, sources, trusted(confidence), differing);
            case RecordShare(
                    var product,
                    var whose,
                    var share,
                    var actor,
                    var sources,
                    var confidence,
                    var differing) ->
                new ProductShareTold(
                        product, whose(state, product, whose), share, actor, sources, trusted(confidence), differing);
            case RecordSales(var product, var whose, var volume, var sources, var confidence, var differing) ->
                new ProductSold(product, whose(state, product, whose), volume, sources, trusted(confidence), differing);
            case RecordCertificate(
                    var product,
                    var whose,
                    var body,
                    var number,
                    var expires,
                    var sources,
                    var confidence,
                    var differing) ->
                new ProductCertified(
                        product,
                        whose(state, product, whose),
                        body,
                        number,
                        expires,
                        sources,
                        trusted(confidence),
                        differing);
            case EndCertificate(var cited, var whose, var reason, var sources, var confidence, var differing) -> {
                var certificate = state.facts().cited(cited);
                yield new ProductCertificateEnded(
                        product(certificate),
                        whose == null ? state.whose(certificate.position()) : whose,
                        certificate.last(),
                        reason,
                        sources,
                        trusted(confidence),
                        differing);
            }
        };
    }

    private static Whose whose(PartnershipState state, ProductId product, @Nullable Whose told) {
        return told == null ? state.owner(new Product(product)) : told;
    }

    private static Confidence trusted(@Nullable Confidence confidence) {
        return Objects.requireNonNullElse(confidence, Confidence.OWN_RECORD);
    }

    static Gist<Subject> gist(ProductFact fact) {
        return switch (fact) {
            case ProductLaunched(var product, var whose, var what) ->
                about(new Product(product), owner(whose), actors(what));
            case ProductPriced priced -> ofProduct(new Price(priced.product()), priced.product(), priced.whose());
            case ProductShareTold told -> share(told);
            case ProductSold sold -> ofProduct(new Sales(sold.product()), sold.product(), sold.whose());
            case ProductCertified certified ->
                ofProduct(new Certificate(certified.product()), certified.product(), certified.whose());
            case ProductCertificateEnded ended ->
                new Gist<>(
                        new CertificateEnd(ended.product()),
                        Stream.concat(Stream.of(new Product(ended.product())), owner(ended.whose()))
                                .toList(),
                        null,
                        ended.certificate().position());
        };
    }

    private static Gist<Subject> ofProduct(Subject subject, ProductId product, Whose whose) {
        return about(subject, Stream.of(new Product(product)), owner(whose));
    }

    private static Gist<Subject> share(ProductShareTold told) {
        var actor = told.actor();
        return about(
                new Share(told.product(), told.share().measure()),
                Stream.of(new Product(told.product())),
                owner(told.whose()),
                actor == null ? Stream.empty() : Stream.of(new Actor(actor)));
    }
}
