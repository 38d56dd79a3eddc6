package org.ayni.query.calls;

import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.reminders.Due;
import org.ayni.query.reminders.Dues;
import org.ayni.query.reminders.Reminder;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;

/** Calls that nobody has closed or withdrawn. */
public final class EndingCalls implements Dues {
    private final DocumentView<Facts<PartnershipFact>> view;

    public EndingCalls(DocumentView<Facts<PartnershipFact>> view) {
        this.view = view;
    }

    @Override
    public Stream<Due> dues(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        var sides = PartnershipFold.sides(facts);
        return Calls.of(at, facts, question).calls().stream()
                .filter(one -> one.state() == Calls.State.OPEN && one.opened().retraction() == null)
                .flatMap(one -> {
                    var until = one.until();
                    return until == null
                            ? Stream.empty()
                            : Stream.of(Due.of(
                                    Reminder.Why.CALL_ENDS,
                                    until,
                                    Words.of(
                                            one.sought(),
                                            question.reader().in(one.opened().position())),
                                    one.opened(),
                                    sides));
                });
    }
}
