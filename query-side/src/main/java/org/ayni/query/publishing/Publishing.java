package org.ayni.query.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Marks.Publication;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.OpenViews;
import org.ayni.query.timeline.Timeline.Open;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who may read what.
 *
 * @param views those of which a side has said something
 * @param facts those that others than the two towns may read, could if both sides said so, or could before a change, in the order in which they happened
 * @param publications every entry that published something, years among them, as the timeline shows them
 * @param withdrawals every entry that withdrew something, with its reason; that it was public once stays on record
 */
record Publishing(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<OfView> views,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<OfFact> facts,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectNode> publications,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectNode> withdrawals) {

    /**
     * @param open whether the public may ask for it
     * @param publishedBy what the sides have said that publish it
     * @param waitsFor the side that has not, where the other has
     */
    record OfView(
            PublicView view,
            boolean open,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Said> publishedBy,
            @Nullable MunicipalityId waitsFor) {}

    record Said(MunicipalityId side, long position, Instant recorded) {}

    /**
     * @param readers who may read it now
     * @param publications who has published it as it is stated now, and for whom; none where it was recorded for them
     * @param voided the publications to which a correction or a dispute put an end, while nobody has published it anew
     * @param waitsFor the side that has to publish it, too, before all may read it for whom the other has
     * @param cite what a command about it cites
     */
    record OfFact(
            long position,
            String kind,
            Edtf happened,
            String title,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            Audience readers,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Publication> publications,
            List<Publication> voided,
            @Nullable MunicipalityId waitsFor,
            Seen cite,
            @Nullable Containment happenedBy) {

        static OfFact of(Open open, Sides sides, Question question) {
            var fact = open.fact();
            var title = open.title();
            return new OfFact(
                    fact.position(),
                    open.item().get("kind").stringValue(),
                    fact.happened(),
                    title.text(),
                    title.language(),
                    title.translation(),
                    title.original(),
                    fact.readers(),
                    fact.publications(),
                    fact.toPublishAgain(),
                    waitsFor(fact, sides),
                    fact.last(),
                    question.happenedBy(fact.happened()));
        }

        private static @Nullable MunicipalityId waitsFor(Fact<PartnershipFact> fact, Sides sides) {
            return fact.offered()
                    .flatMap(offer -> sides.otherThan(offer.by().side()))
                    .orElse(null);
        }
    }

    static List<OfView> views(OpenViews views) {
        return Stream.of(PublicView.values())
                .filter(view -> views.said().containsKey(view))
                .map(view -> view(view, views))
                .toList();
    }

    private static OfView view(PublicView view, OpenViews views) {
        var said = views.sides().stream()
                .flatMap(side -> Stream.ofNullable(views.published(view, side))
                        .map(fact -> new Said(side, fact.position(), fact.recorded())))
                .toList();
        var missing = views.sides().stream()
                .filter(side -> views.published(view, side) == null)
                .findFirst();
        return new OfView(view, views.isOpen(view), said, said.isEmpty() ? null : missing.orElse(null));
    }
}
