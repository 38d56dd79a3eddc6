package org.ayni.query.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PublishingFact;
import org.ayni.events.PublishingFact.ViewPublished;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.jspecify.annotations.Nullable;

/** Which views the two sides have opened to the public: of what each said of a view, the last counts. */
public record OpenViews(Map<PublicView, Map<String, Fact<PartnershipFact>>> said, List<MunicipalityId> sides) {

    static final Set<String> KINDS = Set.of(Tags.kind(Kind.VIEW_PUBLISHED), Tags.kind(Kind.VIEW_WITHDRAWN));

    static OpenViews of(Collection<Fact<PartnershipFact>> facts, Sides sides) {
        var said = new EnumMap<PublicView, Map<String, Fact<PartnershipFact>>>(PublicView.class);
        facts.stream()
                .filter(fact -> !fact.retracted())
                .sorted(Comparator.comparingLong(Fact::position))
                .forEach(fact -> {
                    if (fact.told() instanceof PublishingFact publishing) {
                        said.computeIfAbsent(publishing.view(), _ -> new TreeMap<>())
                                .put(publishing.side().value(), fact);
                    }
                });
        return new OpenViews(said, sides.municipalities());
    }

    /** Whether both sides have published it. */
    public boolean isOpen(PublicView view) {
        return !sides.isEmpty() && sides.stream().allMatch(side -> published(view, side) != null);
    }

    /** By what a side has published it; absent when it has not, or has withdrawn it. */
    public @Nullable Fact<PartnershipFact> published(PublicView view, MunicipalityId side) {
        var fact = said.getOrDefault(view, Map.of()).get(side.value());
        return fact != null && fact.told() instanceof ViewPublished ? fact : null;
    }
}
