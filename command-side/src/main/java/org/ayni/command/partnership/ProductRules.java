package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.owner;

import java.util.Optional;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ProductCommand.LaunchProduct;
import org.ayni.command.partnership.Subject.Product;
import org.ayni.events.ProductFact;
import org.ayni.events.ProductFact.ProductLaunched;

/** Fair-trade products. */
final class ProductRules {

    private ProductRules() {}

    static Optional<Refused> stage(PartnershipState state, ProductCommand command) {
        return switch (command) {
            case LaunchProduct launch ->
                when(state.has(new Product(launch.product())), Reason.PRODUCT_EXISTS, launch.product());
        };
    }

    static ProductFact fact(ProductCommand command) {
        return switch (command) {
            case LaunchProduct(var product, var whose, var what) -> new ProductLaunched(product, whose, what);
        };
    }

    static Gist<Subject> gist(ProductFact fact) {
        return switch (fact) {
            case ProductLaunched(var product, var whose, var what) ->
                about(new Product(product), owner(whose), actors(what));
        };
    }
}
