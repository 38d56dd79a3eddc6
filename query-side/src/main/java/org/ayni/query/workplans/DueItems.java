package org.ayni.query.workplans;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.reminders.Due;
import org.ayni.query.reminders.Dues;
import org.ayni.query.reminders.Reminder;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;

/** Items of agreed work plans that are not dropped or carried over, nor done, unless the other side says that they are not. */
public final class DueItems implements Dues {
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Timeline timeline;

    public DueItems(DocumentView<Facts<PartnershipFact>> view, Timeline timeline) {
        this.view = view;
        this.timeline = timeline;
    }

    @Override
    public Stream<Due> dues(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var cited = timeline.items().cited(Board.cited(facts), at, question);
        var sides = PartnershipFold.sides(facts).municipalities();
        return new Board(
                        facts,
                        cited,
                        question,
                        position -> view.at(question.journal(), new KnownAt.Position(position))
                                .state())
                .plans().stream()
                        .filter(plan -> plan.state() == Plan.State.AGREED
                                && plan.drafted().retraction() == null)
                        .flatMap(plan -> plan.items().stream())
                        .filter(Item::agreed)
                        .filter(DueItems::isToBeDone)
                        .flatMap(item -> due(item, sides, question));
    }

    private static boolean isToBeDone(Item item) {
        return switch (item.state()) {
            case OPEN, STARTED -> true;
            case DONE -> item.worth() == Standing.DISPUTED;
            case DROPPED, CARRIED_OVER, RETRACTED -> false;
        };
    }

    /** Where nobody is responsible, both sides are. */
    private static Stream<Due> due(Item item, List<MunicipalityId> both, Question question) {
        var due = item.content().due();
        if (due == null) {
            return Stream.empty();
        }
        var responsible = both.stream()
                .filter(side -> item.responsible().stream().anyMatch(one -> side.equals(one.side())))
                .toList();
        return Stream.of(new Due(
                Reminder.Why.PLAN_ITEM,
                responsible.isEmpty() ? both : responsible,
                due,
                Words.of(item.content().measure(), question.reader()),
                item.history().getFirst().fact()));
    }
}
