package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Fair-trade products. What is told of one is whose the product is, where nothing else is said. */
public sealed interface ProductCommand extends PartnershipCommand.Tell {

    record LaunchProduct(ProductId product, Whose whose, What what) implements ProductCommand {}

    /** What it costs since then. */
    record RecordPrice(
            ProductId product,
            @Nullable Whose whose,
            Quantity price,
            List<Source> sources,
            @Nullable Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductCommand {
        public RecordPrice {
            sources = Lists.orEmpty(sources);
            differing = Lists.orEmpty(differing);
        }
    }

    /** @param share its measure says whose share it is, such as {@code share-of-cooperative} */
    record RecordShare(
            ProductId product,
            @Nullable Whose whose,
            Quantity share,
            @Nullable ActorId actor,
            List<Source> sources,
            @Nullable Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductCommand {
        public RecordShare {
            sources = Lists.orEmpty(sources);
            differing = Lists.orEmpty(differing);
        }
    }

    /** How much was sold in the period that {@code when} says. */
    record RecordSales(
            ProductId product,
            @Nullable Whose whose,
            Quantity volume,
            List<Source> sources,
            @Nullable Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductCommand {
        public RecordSales {
            sources = Lists.orEmpty(sources);
            differing = Lists.orEmpty(differing);
        }
    }

    /** A certificate that holds since then. */
    record RecordCertificate(
            ProductId product,
            @Nullable Whose whose,
            Text body,
            @Nullable Text number,
            @Nullable Edtf expires,
            List<Source> sources,
            @Nullable Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductCommand {
        public RecordCertificate {
            sources = Lists.orEmpty(sources);
            differing = Lists.orEmpty(differing);
        }
    }

    /**
     * A certificate holds no more since then, before it would have expired.
     *
     * @param certificate the fact that told of it, as it was last seen
     */
    record EndCertificate(
            Cited certificate,
            @Nullable Whose whose,
            @Nullable LocalizedText reason,
            List<Source> sources,
            @Nullable Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductCommand {
        public EndCertificate {
            sources = Lists.orEmpty(sources);
            differing = Lists.orEmpty(differing);
        }

        @Override
        public boolean cites() {
            return true;
        }
    }
}
