package org.ayni.query.workshops;

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

/** Workshops that are planned and were, as far as is told, neither held nor cancelled. */
public final class PassedWorkshops implements Dues {
    private final DocumentView<Facts<PartnershipFact>> view;

    public PassedWorkshops(DocumentView<Facts<PartnershipFact>> view) {
        this.view = view;
    }

    @Override
    public Stream<Due> dues(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        var sides = PartnershipFold.sides(facts);
        return Workshops.of(at, facts, question).workshops().stream()
                .filter(one -> one.state() == Workshop.State.SCHEDULED)
                .flatMap(one -> {
                    var planned = one.planned();
                    var scheduled = one.scheduled();
                    return planned == null || scheduled == null
                            ? Stream.empty()
                            : Stream.of(Due.of(
                                    Reminder.Why.WORKSHOP_PASSED,
                                    planned,
                                    Words.of(
                                            one.what().title(),
                                            question.reader().in(scheduled.position())),
                                    scheduled,
                                    sides));
                });
    }
}
