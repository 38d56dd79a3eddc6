package org.ayni.query.products;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProductFact;
import org.ayni.events.ProductFact.ProductCertificateEnded;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProductFact.ProductPriced;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProductId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/** All products. Retracted facts are shown and do not count. */
record Products(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Product> products) {

    private static final String PRICE = "price";
    private static final String SHARE = "share-of-";

    /**
     * @param prices and {@code shares} of every measure that is told, with the launch or later
     * @param sales per measure and unit
     */
    record Product(
            ProductId product,
            LocalizedText name,
            Figures prices,
            List<Figures> shares,
            List<Sales> sales,
            List<Certificate> certificates,
            FactNote launched) {}

    static Products of(long position, Facts<PartnershipFact> facts, Question question) {
        var asked = new Asked(facts, PartnershipFold.sides(facts), question);
        return new Products(
                position,
                asked.telling(ProductLaunched.class).map(asked::product).toList());
    }

    private record Asked(Facts<PartnershipFact> facts, Sides sides, Question question) {

        <T extends ProductFact> Stream<Telling<T>> telling(Class<T> type) {
            return facts.telling(type)
                    .filter(one -> question.concerns(one.fact().happened()))
                    .sorted(Order.happened());
        }

        Product product(Telling<ProductLaunched> launched) {
            var product = launched.told().product();
            return new Product(
                    product,
                    launched.told().what().title(),
                    Figures.of(PRICE, prices(launched)),
                    shares(launched),
                    sales(product),
                    certificates(product),
                    note(launched));
        }

        private List<Figures.Told> prices(Telling<ProductLaunched> launched) {
            var later = telling(ProductPriced.class)
                    .filter(one -> one.told().product().equals(launched.told().product()))
                    .map(one -> new Figures.Told(
                            one.fact().happened(),
                            one.told().price(),
                            null,
                            one.told().sources(),
                            one.told().confidence(),
                            Figures.about(one.told().differing(), PRICE),
                            note(one)));
            return Stream.concat(atLaunch(launched, PRICE), later).toList();
        }

        private List<Figures> shares(Telling<ProductLaunched> launched) {
            var later = telling(ProductShareTold.class)
                    .filter(one -> one.told().product().equals(launched.told().product()))
                    .map(one -> new Figures.Told(
                            one.fact().happened(),
                            one.told().share(),
                            one.told().actor(),
                            one.told().sources(),
                            one.told().confidence(),
                            Figures.about(one.told().differing(), "share"),
                            note(one)));
            return Stream.concat(atLaunch(launched, SHARE), later)
                    .collect(Collectors.groupingBy(one -> one.figure().measure(), TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(one -> Figures.of(one.getKey(), one.getValue()))
                    .toList();
        }

        /** What was told with the launch itself. */
        private Stream<Figures.Told> atLaunch(Telling<ProductLaunched> launched, String measure) {
            var what = launched.told().what();
            return what.quantities().stream()
                    .filter(one -> one.measure().startsWith(measure))
                    .map(one -> new Figures.Told(
                            launched.fact().happened(),
                            one,
                            null,
                            what.sources(),
                            what.confidence(),
                            Figures.about(what.differing(), "quantities." + one.measure()),
                            note(launched)));
        }

        private List<Sales> sales(ProductId product) {
            return telling(ProductSold.class)
                    .filter(one -> one.told().product().equals(product))
                    .map(one -> Sales.Sold.of(one, sides.of(one.told().whose()), note(one), question.day()))
                    .collect(Collectors.groupingBy(
                            one -> one.volume().measure() + " in "
                                    + one.volume().unit(),
                            TreeMap::new,
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(Sales::of)
                    .toList();
        }

        private List<Certificate> certificates(ProductId product) {
            return telling(ProductCertified.class)
                    .filter(one -> one.told().product().equals(product))
                    .map(one -> {
                        var told = one.told();
                        var ended = ended(one);
                        return new Certificate(
                                told.body(),
                                told.number(),
                                one.fact().happened(),
                                told.expires(),
                                ended,
                                Certificate.on(question.day(), told.expires(), ended),
                                told.sources(),
                                told.confidence(),
                                told.differing(),
                                note(one));
                    })
                    .toList();
        }

        private Certificate.@Nullable Ended ended(Telling<ProductCertified> certificate) {
            return telling(ProductCertificateEnded.class)
                    .filter(one -> note(one).state().isOfEffect())
                    .filter(one -> facts.about(one.told().certificate().position())
                            .filter(about ->
                                    about.position() == certificate.fact().position())
                            .isPresent())
                    .map(one -> new Certificate.Ended(
                            one.fact().happened(), one.told().reason(), note(one)))
                    .findFirst()
                    .orElse(null);
        }

        private FactNote note(Telling<? extends ProductFact> telling) {
            return FactNote.of(telling.fact(), telling.told().whose(), sides, question);
        }
    }
}
