package org.ayni.query.journals;

import java.util.List;
import java.util.function.Supplier;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.PublishingFact.ViewWithdrawn;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;

/** Who may read what, at random. */
final class RandomPublishing {

    private RandomPublishing() {}

    static Supplier<PartnershipFact> fact(Samples samples, MunicipalityId side) {
        var view = samples.of(List.of(PublicView.values()));
        return samples.number(3) == 0
                ? () -> new ViewWithdrawn(view, side, samples.text())
                : () -> new ViewPublished(view, side);
    }

    /** @param facts the last change of each fact that can be cited */
    static PartnershipEvent published(Samples samples, List<Seen> facts) {
        var some = some(samples, facts);
        var half = some.size() / 2;
        var year = samples.maybe(() -> 2019 + samples.number(4));
        return new FactsPublished(
                samples.of(List.of(Audience.PROGRAMME, Audience.PUBLIC, Audience.PUBLIC)),
                year,
                null,
                year == null ? null : facts.getLast(),
                some.subList(0, half),
                some.subList(half, some.size()),
                List.of());
    }

    static PartnershipEvent withdrawn(Samples samples, List<Seen> facts) {
        return new FactsWithdrawn(null, null, List.of(samples.of(facts)), samples.text());
    }

    private static List<Seen> some(Samples samples, List<Seen> facts) {
        var from = samples.number(facts.size());
        return facts.subList(from, Math.min(facts.size(), from + 1 + samples.number(12)));
    }
}
