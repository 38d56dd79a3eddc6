package org.ayni.query.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Language;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.timeline.Timeline;

/** Makes the frames of partnerships' streams, each once per language, whoever asks first. */
public final class Frames {
    private static final int PAGE = 50;
    private static final int STRIPES = 64;
    private static final long ROOM = 16 << 20;

    private final Timeline timeline;
    private final FrameCache cache = new FrameCache(ROOM);
    private final List<ReentrantLock> making = new ArrayList<>();

    public Frames(Timeline timeline) {
        this.timeline = timeline;
        for (var i = 0; i < STRIPES; i++) {
            making.add(new ReentrantLock());
        }
    }

    /** The frames after a position, at most a page of them. The view has seen {@code upTo}. */
    List<Frame> after(JournalId journal, Language language, long cursor, long upTo) {
        var last = Math.min(cursor + PAGE, upTo);
        var ready = kept(journal, language, cursor, last);
        if (!ready.isEmpty() || last <= cursor) {
            return ready;
        }
        // a thousand subscribers wake up for the same entry: one of them makes the frame, the others wait for it
        var lock = making.get(Math.floorMod(journal.hashCode() * 31 + language.hashCode(), STRIPES));
        lock.lock();
        try {
            var meanwhile = kept(journal, language, cursor, last);
            return meanwhile.isEmpty() ? made(journal, language, cursor + 1, last) : meanwhile;
        } finally {
            lock.unlock();
        }
    }

    private List<Frame> kept(JournalId journal, Language language, long cursor, long last) {
        var frames = new ArrayList<Frame>();
        for (var position = cursor + 1; position <= last; position++) {
            var frame = cache.get(journal, language, position);
            if (frame == null) {
                break;
            }
            frames.add(frame);
        }
        return frames;
    }

    private List<Frame> made(JournalId journal, Language language, long from, long to) {
        var frames = timeline.moves(journal, from, to, language).stream()
                .map(move -> new Frame(
                        move.position(),
                        Sse.frame(Long.toString(move.position()), "entry", ReaderJson.bytes(move.item(), language))))
                .toList();
        frames.forEach(frame -> cache.put(journal, language, frame));
        return frames;
    }
}
