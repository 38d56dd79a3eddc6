package org.ayni.command.shell;

import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.ayni.command.Asking;
import org.ayni.command.Decision;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;

/**
 * A journal as Axon's aggregate: entry number, sequence number and position are one. Axon has caught up its state before
 * a command comes in, and lets no other command of the journal in until this one's entries are on disk.
 */
abstract class JournalAggregate<S> {

    private final Desk desk;
    private Folded<S> folded;

    JournalAggregate(Desk desk, Folded<S> folded) {
        this.desk = desk;
        this.folded = folded;
    }

    /** Axon's key is its text, {@code partnership/a-b}. */
    @AggregateIdentifier
    JournalId journal() {
        return folded.journal();
    }

    final S state() {
        return folded.state();
    }

    final void moveTo(Entry<?> entry, S next) {
        folded = folded.after(entry, next);
    }

    /** @param otherwise who may read what is recorded, if the sender does not say */
    final Answer answer(Submission submission, Audience otherwise, Function<Asking, Decision> decide) {
        desk.states().keep(folded); // caught up, so that the next command need not read this again
        return desk.earlier(submission).orElseGet(() -> decided(submission.readBy(otherwise), decide));
    }

    private Answer decided(Submission submission, Function<Asking, Decision> decide) {
        var expected = submission.expected();
        if (expected != null && expected != folded.version()) {
            return new Answer.VersionDiffers(expected, folded.version());
        }
        return switch (decide.apply(desk.asking(submission))) {
            case Decision.Refused refused -> new Answer.Refused(refused);
            case Decision.Recorded recorded ->
                submission.trial() ? new Answer.Possible() : record(submission, recorded);
        };
    }

    private Answer record(Submission submission, Decision.Recorded decision) {
        var now = desk.scribe().now();
        if (Scribe.tooFarBehind(now, folded.head())) {
            return new Answer.ClockBehind();
        }
        var written = desk.write(folded, submission, decision.events(), now);
        for (var entry : written) {
            AggregateLifecycle.apply(entry.entry().event(), metaData(entry, submission));
        }
        CurrentUnitOfWork.get().afterCommit(_ -> desk.states().keep(folded));
        return Desk.recorded(
                submission.journal(),
                written.stream().map(Scribe.Written::entry).toList());
    }

    private static MetaData metaData(Scribe.Written written, Submission submission) {
        return MetaData.with(Messages.ENTRY, written.entry())
                .and(Messages.STORED, written.stored())
                .and(Messages.SUBMISSION, submission);
    }
}
