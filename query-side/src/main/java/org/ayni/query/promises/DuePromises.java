package org.ayni.query.promises;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.reminders.Due;
import org.ayni.query.reminders.Dues;
import org.ayni.query.reminders.Reminder;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;

/** Promises that are neither kept nor lapsed, and of which the other side does not say that they were never made. */
public final class DuePromises implements Dues {
    private final DocumentView<Facts<PartnershipFact>> view;
    private final Timeline timeline;

    public DuePromises(DocumentView<Facts<PartnershipFact>> view, Timeline timeline) {
        this.view = view;
        this.timeline = timeline;
    }

    @Override
    public Stream<Due> dues(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        timeline.view().position(question.journal(), new KnownAt.Position(at));
        var cited = timeline.items().cited(Ledger.cited(facts), at, question);
        var sides = PartnershipFold.sides(facts);
        return Ledger.of(at, facts, cited, question).promises().stream()
                .filter(one ->
                        one.state() == Ledger.State.OPEN && one.made().state().isOfEffect())
                .flatMap(one -> {
                    var due = one.due();
                    if (due == null) {
                        return Stream.empty();
                    }
                    var by = sides.of(one.by());
                    return Stream.of(new Due(
                            Reminder.Why.PROMISE,
                            by == null ? sides.municipalities() : List.of(by),
                            due,
                            new Words(one.text(), one.language(), one.translation(), one.original(), null),
                            one.made()));
                });
    }
}
