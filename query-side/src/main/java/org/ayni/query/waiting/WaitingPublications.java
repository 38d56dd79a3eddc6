package org.ayni.query.waiting;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.Seen;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.timeline.OpenViews;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.timeline.Timeline.Open;
import org.ayni.query.view.KnownAt;
import org.ayni.query.waiting.Wait.Task;

/** What one side has published and the other has to, too: facts as they stand, and views. */
public final class WaitingPublications implements Waits {
    private final Timeline timeline;

    public WaitingPublications(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Stream<Wait> waiting(Question question, long at) {
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var sides = timeline.sides(question.journal(), at);
        var views = timeline.views(at, question.journal());
        return Stream.concat(
                timeline.published(at, question).stream().flatMap(open -> fact(open, sides, question).stream()),
                timeline.openedViews(at, question).stream()
                        .flatMap(open -> view(open, views, sides, question).stream()));
    }

    private static Optional<Wait> fact(Open open, Sides sides, Question question) {
        return open.fact()
                .offered()
                .flatMap(offer -> sides.otherThan(offer.by().side())
                        .map(side -> wait(
                                side,
                                Task.PUBLISH_FACT,
                                offer.recorded(),
                                offer.position(),
                                open,
                                open.fact().last(),
                                question)));
    }

    /** Of a side's word by which a view is published, while the other has not said so. */
    private static Optional<Wait> view(Open open, OpenViews views, Sides sides, Question question) {
        var fact = open.fact();
        return Stream.of(PublicView.values())
                .flatMap(view -> sides.municipalities().stream()
                        .filter(side -> isBy(views, view, side, fact.position()))
                        .flatMap(side -> sides.otherThan(side).stream())
                        .filter(other -> views.published(view, other) == null)
                        .map(other -> wait(
                                other,
                                Task.PUBLISH_VIEW,
                                fact.recorded(),
                                fact.position(),
                                open,
                                fact.last(),
                                question)))
                .findFirst();
    }

    private static boolean isBy(OpenViews views, PublicView view, MunicipalityId side, long position) {
        var published = views.published(view, side);
        return published != null && published.position() == position;
    }

    private static Wait wait(
            MunicipalityId side, Task task, Instant since, long entry, Open open, Seen cite, Question question) {
        var fact = open.fact();
        return new Wait(
                side,
                task,
                null,
                since,
                entry,
                fact.position(),
                open.item().get("kind").stringValue(),
                fact.happened(),
                open.title().text(),
                open.title().language(),
                open.title().translation(),
                open.title().original(),
                open.item().get("state").stringValue(),
                fact.by(),
                cite,
                null,
                question.happenedBy(fact.happened()));
    }
}
