package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
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

/** Fair-trade products: what they cost, who has which share in them, how much was sold, and what they are certified for. */
public sealed interface ProductFact extends PartnershipEvent.PartnershipFact {

    @EventName("partnership.product-launched.v1")
    record ProductLaunched(ProductId product, Whose whose, What what) implements ProductFact {}

    /**
     * What it costs. It happened when that price began.
     *
     * @param price with its unit, such as {@code EUR/250g}
     */
    @EventName("partnership.product-priced.v1")
    record ProductPriced(
            ProductId product,
            Whose whose,
            Quantity price,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductFact {

        public ProductPriced {
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }

    /**
     * Which share somebody has in it. It happened when that share began.
     *
     * @param share its measure says whose share it is, such as {@code share-of-cooperative}
     * @param actor who that is, when it is an actor of the partnership
     */
    @EventName("partnership.product-share-told.v1")
    record ProductShareTold(
            ProductId product,
            Whose whose,
            Quantity share,
            @Nullable ActorId actor,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductFact {

        public ProductShareTold {
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }

    /**
     * How much of it was sold in a period, which is when it happened. A figure since the launch is one of a long period.
     *
     * @param volume with its unit; unknown is not zero
     */
    @EventName("partnership.product-sold.v1")
    record ProductSold(
            ProductId product,
            Whose whose,
            Quantity volume,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductFact {

        public ProductSold {
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }

    /**
     * It has a certificate. It happened when the certificate began to hold.
     *
     * @param body which organisation certifies
     * @param expires until when it holds, that day included; absent when that is not known. Whether it has expired is never
     *     stored: it follows from the day that somebody asks about.
     */
    @EventName("partnership.product-certified.v1")
    record ProductCertified(
            ProductId product,
            Whose whose,
            Text body,
            @Nullable Text number,
            @Nullable Edtf expires,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductFact {

        public ProductCertified {
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }

    /**
     * A certificate holds no more, before it would have expired: it was withdrawn, given back, or its body has ended it. It happened on the
     * first day on which it held no more.
     *
     * @param certificate the last change of the fact that told of it, as it was seen
     */
    @EventName("partnership.product-certificate-ended.v1")
    record ProductCertificateEnded(
            ProductId product,
            Whose whose,
            Seen certificate,
            @Nullable LocalizedText reason,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing)
            implements ProductFact {

        public ProductCertificateEnded {
            sources = Lists.orEmpty(sources);
            confidence = confidence == null ? Confidence.OWN_RECORD : confidence;
            differing = Lists.orEmpty(differing);
        }
    }
}
