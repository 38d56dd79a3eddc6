package org.ayni.query.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Whose;
import org.ayni.query.contributions.Contribution;
import org.ayni.query.contributions.Overview;
import org.ayni.query.contributions.Piece;
import org.ayni.query.network.Wanted;
import org.ayni.query.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/** What the partnerships of a programme offer to each other to be adopted. */
record Offers(
        long position,
        String programme,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Overview.Covered> partnerships,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Offer> practices) {

    /**
     * @param themes as they are called now
     * @param experiences what came of it where it comes from, also what failed
     * @param adoptions by others, as far as they let it be known
     * @param entry that shares it; its last change is what an adoption cites
     */
    record Offer(
            PartnershipId partnership,
            PracticeId practice,
            Whose whose,
            LocalizedText title,
            @Nullable LocalizedText description,
            List<Terms.Theme> themes,
            List<SdgLink> sdgs,
            List<Lesson> experiences,
            List<Adoption> adoptions,
            Piece.Ref entry) {}

    static Offers of(Overview overview, Exchange exchange, Wanted wanted) {
        var terms = Terms.of(overview);
        var filter = wanted.filter(terms);
        return new Offers(
                overview.programme().position(),
                overview.question().journal().id(),
                overview.covered(),
                overview.contributions().stream()
                        .filter(one -> filter.partnership(one.partnership()))
                        .flatMap(one -> offers(one, exchange, terms))
                        .filter(offer -> filter.about(
                                offer.themes().stream().map(Terms.Theme::theme).toList(),
                                offer.sdgs().stream().map(SdgLink::sdg).toList()))
                        .toList());
    }

    private static Stream<Offer> offers(Contribution contribution, Exchange exchange, Terms terms) {
        return contribution.pieces(PracticeShared.class).stream()
                .flatMap(piece -> piece.fact().told() instanceof PracticeShared shared
                                && !Exchange.isWithdrawn(contribution, shared.practice())
                        ? Stream.of(offer(contribution, exchange, terms, piece, shared))
                        : Stream.empty());
    }

    private static Offer offer(
            Contribution contribution, Exchange exchange, Terms terms, Piece piece, PracticeShared shared) {
        var what = shared.what();
        return new Offer(
                contribution.partnership(),
                shared.practice(),
                shared.whose(),
                what.title(),
                what.description(),
                what.themes().stream().map(terms::theme).distinct().toList(),
                what.sdgs(),
                Lesson.of(contribution, shared.practice()),
                exchange.adoptions(contribution.journal(), piece.fact().position()),
                piece.ref());
    }
}
