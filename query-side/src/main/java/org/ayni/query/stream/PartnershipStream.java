package org.ayni.query.stream;

import java.io.IOException;
import java.time.Duration;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Language;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.timeline.TimelineFold;
import org.ayni.query.view.Progress;

/** Tells one client what happens in one partnership, entry by entry, as soon as the timeline has it. */
public final class PartnershipStream {
    private final JournalReader reader;
    private final Frames frames;
    private final Progress progress;
    private final Duration heartbeat;

    public PartnershipStream(JournalReader reader, Frames frames, Progress progress, Duration heartbeat) {
        this.reader = reader;
        this.frames = frames;
        this.progress = progress;
        this.heartbeat = heartbeat;
    }

    /** What is said in band about the stream itself. */
    record Here(long position) {}

    /** Returns when everything ends; the other side going away is an {@link IOException}. */
    void run(JournalId journal, Language language, long after, Channel channel)
            throws IOException, InterruptedException {
        var cursor = after;
        if (cursor > head(journal)) {
            cursor = head(journal);
            channel.send(Sse.frame(Long.toString(cursor), "reset", ReaderJson.bytes(new Here(cursor), language)));
        }
        var caughtUp = false;
        while (progress.isOpen()) {
            var seen = progress.position(TimelineFold.KEY.name(), journal);
            var next = frames.after(journal, language, cursor, seen);
            if (!next.isEmpty()) {
                for (var frame : next) {
                    channel.send(frame.bytes());
                    cursor = frame.position();
                }
            } else if (!caughtUp && cursor >= head(journal)) {
                caughtUp = true;
                channel.send(Sse.frame(null, "caught-up", ReaderJson.bytes(new Here(cursor), language)));
            } else {
                channel.flush();
                // not for what it has seen already: a view that is folded anew has less for a while
                if (!progress.await(TimelineFold.KEY.name(), journal, Math.max(cursor, seen) + 1, heartbeat)) {
                    channel.send(Sse.HEARTBEAT);
                    channel.flush();
                }
            }
        }
    }

    private long head(JournalId journal) {
        return reader.head(journal).map(Head::position).orElse(-1L);
    }
}
