package org.ayni.query.waiting;

import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.timeline.OpenViews;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.timeline.Timeline.Open;
import org.ayni.query.view.KnownAt;
import org.ayni.query.waiting.Wait.About;
import org.ayni.query.waiting.Wait.Since;
import org.ayni.query.waiting.Wait.Task;

/** What one side has published and the other has to, too: facts as they stand, and views; and what was changed after it was published. */
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
                timeline.published(at, question).stream()
                        .flatMap(open ->
                                Stream.concat(fact(open, sides, question).stream(), again(open, sides, question))),
                timeline.openedViews(at, question).stream()
                        .flatMap(open -> view(open, views, sides, question).stream()));
    }

    private static Optional<Wait> fact(Open open, Sides sides, Question question) {
        return open.fact()
                .offered()
                .flatMap(offer -> sides.otherThan(offer.by().side())
                        .map(side -> About.of(open)
                                .waits(
                                        side,
                                        Task.PUBLISH_FACT,
                                        new Since(offer.position(), offer.recorded()),
                                        question)));
    }

    /** What is disputed cannot be published; then the dispute waits. */
    private static Stream<Wait> again(Open open, Sides sides, Question question) {
        var fact = open.fact();
        if (!fact.disputes().isEmpty() && !fact.holdsAsSettled()) {
            return Stream.empty();
        }
        var changed = new Since(fact.last().position(), fact.lastRecorded());
        return fact.toPublishAgain().stream()
                .flatMap(one -> Stream.ofNullable(one.by().side()))
                .filter(sides.municipalities()::contains)
                .distinct()
                .map(side -> About.of(open).waits(side, Task.PUBLISH_AGAIN, changed, question));
    }

    /** Of a side's word by which a view is published, while the other has not said so. */
    private static Optional<Wait> view(Open open, OpenViews views, Sides sides, Question question) {
        var fact = open.fact();
        return Stream.of(PublicView.values())
                .flatMap(view -> sides.municipalities().stream()
                        .filter(side -> isBy(views, view, side, fact.position()))
                        .flatMap(side -> sides.otherThan(side).stream())
                        .filter(other -> views.published(view, other) == null)
                        .map(other -> About.of(open)
                                .waits(
                                        other,
                                        Task.PUBLISH_VIEW,
                                        new Since(fact.position(), fact.recorded()),
                                        question)))
                .findFirst();
    }

    private static boolean isBy(OpenViews views, PublicView view, MunicipalityId side, long position) {
        var published = views.published(view, side);
        return published != null && published.position() == position;
    }
}
