package org.ayni.query.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Language;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.view.Progress;
import org.ayni.query.view.Projecting;

/** Tells one client that journals have moved, once all that is shown of them has moved as well. */
public final class JournalsStream {
    private final JournalReader reader;
    private final Projecting projecting;
    private final Progress progress;
    private final Duration heartbeat;

    public JournalsStream(JournalReader reader, Projecting projecting, Progress progress, Duration heartbeat) {
        this.reader = reader;
        this.projecting = projecting;
        this.progress = progress;
        this.heartbeat = heartbeat;
    }

    record Moved(JournalId journal, long position) {}

    /** The readable heads, by journal. */
    record Heads(Map<String, Long> heads) {}

    void run(List<JournalId> journals, Language language, JournalsCursor from, Channel channel)
            throws IOException, InterruptedException {
        var heard = new LinkedHashMap<JournalId, Long>();
        journals.forEach(journal -> heard.put(journal, from.of(journal)));
        if (reset(heard)) {
            channel.send(Sse.frame(JournalsCursor.write(heard), "reset", ReaderJson.bytes(heads(heard), language)));
        }
        var signal = new Semaphore(0);
        try (var _ = progress.watch(journals, signal::release)) {
            var caughtUp = false;
            while (progress.isOpen()) {
                tell(heard, language, channel);
                if (!caughtUp && heard.entrySet().stream().allMatch(one -> one.getValue() >= head(one.getKey()))) {
                    caughtUp = true;
                    channel.send(Sse.frame(null, "caught-up", ReaderJson.bytes(heads(heard), language)));
                }
                channel.flush();
                if (signal.tryAcquire(heartbeat.toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                } else {
                    channel.send(Sse.HEARTBEAT);
                    channel.flush();
                }
            }
        }
    }

    private void tell(Map<JournalId, Long> heard, Language language, Channel channel) throws IOException {
        for (var journal : List.copyOf(heard.keySet())) {
            var reached = projecting.reached(journal);
            if (reached > heard.getOrDefault(journal, -1L)) {
                heard.put(journal, reached);
                var moved = ReaderJson.bytes(new Moved(journal, reached), language);
                channel.send(Sse.frame(JournalsCursor.write(heard), "moved", moved));
            }
        }
    }

    /** Whoever has heard of more than there is (a backup was restored) starts again from what there is. */
    private boolean reset(Map<JournalId, Long> heard) {
        var ahead = heard.entrySet().stream()
                .filter(one -> one.getValue() > head(one.getKey()))
                .toList();
        ahead.forEach(one -> one.setValue(head(one.getKey())));
        return !ahead.isEmpty();
    }

    private static Heads heads(Map<JournalId, Long> heard) {
        var heads = new TreeMap<String, Long>();
        heard.forEach((journal, position) -> heads.put(journal.toString(), position));
        return new Heads(heads);
    }

    private long head(JournalId journal) {
        return reader.head(journal).map(Head::position).orElse(-1L);
    }
}
