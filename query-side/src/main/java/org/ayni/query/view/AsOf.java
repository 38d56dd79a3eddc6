package org.ayni.query.view;

import java.time.Duration;
import org.ayni.entry.JournalId;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.query.view.NoAnswer.Reason;

/** Finds the position that a question is about, and waits, within a bound, until a view has seen it. */
public final class AsOf {
    private final JournalReader reader;
    private final Progress progress;
    private final Duration patience;

    /** @param patience how long a question may wait for a view */
    public AsOf(JournalReader reader, Progress progress, Duration patience) {
        this.reader = reader;
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * The position as of which a view answers; the view has it.
     *
     * @throws NoAnswer when there is no such journal, nothing was known then, or the view does not come that far in time
     */
    public long position(ViewKey view, JournalId journal, KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Now() -> {
                var seen = progress.position(view.name(), journal);
                yield seen >= 0 ? seen : seen(view, head(journal).journal(), 0);
            }
            case KnownAt.Position(var position) -> {
                var head = head(journal).position();
                if (position > head) {
                    throw new NoAnswer(Reason.POSITION_AHEAD, position, head);
                }
                seen(view, journal, position);
                yield position;
            }
            case KnownAt.Moment(var instant) -> {
                head(journal);
                var position = reader.positionAt(journal, instant)
                        .orElseThrow(() -> new NoAnswer(Reason.NOTHING_KNOWN_THEN, journal.id(), instant));
                seen(view, journal, position);
                yield position;
            }
        };
    }

    /**
     * Waits until a view has seen a position that somebody else has seen already.
     *
     * @return where the view stands now
     * @throws NoAnswer when it does not come that far in time
     */
    public long seen(ViewKey view, JournalId journal, long position) {
        var behind = new NoAnswer(Reason.VIEW_BEHIND, view.name(), journal, position);
        if (progress.position(view.name(), journal) < position) {
            if (reader.head(journal).isEmpty()) {
                throw behind;
            }
            try {
                if (!progress.await(view.name(), journal, position, patience)) {
                    throw behind;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw behind;
            }
        }
        return progress.position(view.name(), journal);
    }

    /** The same point in time, in terms that have a meaning for other journals, too. */
    public KnownAt moment(JournalId journal, KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Now _, KnownAt.Moment _ -> knownAt;
            case KnownAt.Position(var position) ->
                reader.entry(journal, position)
                        .<KnownAt>map(
                                entry -> new KnownAt.Moment(entry.parsedHeader().recorded()))
                        .orElse(knownAt);
        };
    }

    private Head head(JournalId journal) {
        return reader.head(journal).orElseThrow(() -> new NoAnswer(Reason.UNKNOWN, journal.id()));
    }
}
