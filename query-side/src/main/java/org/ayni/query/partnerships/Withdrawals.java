package org.ayni.query.partnerships;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.EntryRef;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Question;
import org.ayni.query.partnerships.Partnership.Withdrawal;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;

/** Reads in the journals of programmes that a partnership has left a phase. */
record Withdrawals(DocumentView<Facts<ProgrammeFact>> programmes) {

    /**
     * That the partnership of the question has left a phase; empty when the office has not said so.
     *
     * @param moment of the question, in terms that have a meaning for the journal of the programme, too
     * @throws NoAnswer when the view has not come that far
     */
    Optional<Withdrawal> of(PhaseRef phase, Question question, KnownAt moment) {
        var journal = new JournalId(JournalKind.PROGRAMME, phase.programme().value());
        return NoAnswer.orNothingYet(() -> programmes.at(journal, moment))
                .flatMap(office -> of(office.state(), journal, phase.phase(), question));
    }

    /** The first one that was recorded after the latest enrolment: whoever has come back takes part. */
    static Optional<Withdrawal> of(Facts<ProgrammeFact> office, JournalId journal, PhaseId phase, Question question) {
        var partnership = new PartnershipId(question.journal().id());
        return standing(office, PartnershipEnrolled.class, question)
                .filter(one -> one.told().phase().equals(phase)
                        && one.told().partnership().equals(partnership))
                .map(one -> one.fact().position())
                .max(Comparator.naturalOrder())
                .flatMap(enrolled -> standing(office, PartnershipWithdrawn.class, question)
                        .filter(one -> one.told().phase().equals(phase)
                                && one.told().partnership().equals(partnership)
                                && one.fact().position() > enrolled)
                        .min(Comparator.comparingLong(one -> one.fact().position())))
                .filter(one -> question.publicly() == null || one.fact().readers() == Audience.PUBLIC)
                .map(one -> new Withdrawal(
                        one.fact().happened(),
                        one.told().reason(),
                        new EntryRef(
                                journal,
                                one.fact().last().position(),
                                one.fact().last().hash()),
                        question.happenedBy(one.fact().happened())));
    }

    private static <T extends ProgrammeFact> Stream<Telling<T>> standing(
            Facts<ProgrammeFact> office, Class<T> type, Question question) {
        return office.telling(type)
                .filter(one ->
                        !one.fact().retracted() && question.concerns(one.fact().happened()));
    }
}
