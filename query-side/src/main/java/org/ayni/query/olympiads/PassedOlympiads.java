package org.ayni.query.olympiads;

import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.http.Reader;
import org.ayni.query.http.Words;
import org.ayni.query.reminders.Due;
import org.ayni.query.reminders.Dues;
import org.ayni.query.reminders.Reminder;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;

/** Editions that are planned and were, as far as is told, neither held nor called off. */
public final class PassedOlympiads implements Dues {
    private final DocumentView<Facts<PartnershipFact>> view;

    public PassedOlympiads(DocumentView<Facts<PartnershipFact>> view) {
        this.view = view;
    }

    @Override
    public Stream<Due> dues(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        var sides = PartnershipFold.sides(facts);
        return AllTime.of(at, facts, question).series().stream()
                .flatMap(series ->
                        series.editions().stream().flatMap(edition -> due(series, edition, sides, question.reader())));
    }

    private static Stream<Due> due(AllTime.Series series, Edition edition, Sides sides, Reader reader) {
        var planned = edition.planned();
        var fact = edition.fact();
        if (edition.state() != Edition.State.PLANNED || planned == null || fact == null) {
            return Stream.empty();
        }
        var title = edition.title();
        var words = title == null
                ? Words.ours(series.name() + " " + edition.edition(), reader.language())
                : Words.of(title, reader.in(fact.position()));
        return Stream.of(Due.of(Reminder.Why.OLYMPIAD_PASSED, planned, words, fact, sides));
    }
}
