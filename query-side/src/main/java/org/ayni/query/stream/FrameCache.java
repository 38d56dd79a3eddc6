package org.ayni.query.stream;

import java.util.LinkedHashMap;
import org.ayni.entry.JournalId;
import org.ayni.events.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The frames that were sent lately. What a stream says about a position never changes, so a kept frame is never wrong; only
 * room is limited.
 */
final class FrameCache {

    private record Key(JournalId journal, Language language, long position) {}

    private final LinkedHashMap<Key, Frame> frames = new LinkedHashMap<>(256, 0.75f, true);
    private final long room;
    private long used;

    /** @param room in bytes */
    FrameCache(long room) {
        this.room = room;
    }

    synchronized @Nullable Frame get(JournalId journal, Language language, long position) {
        return frames.get(new Key(journal, language, position));
    }

    synchronized void put(JournalId journal, Language language, Frame frame) {
        var before = frames.put(new Key(journal, language, frame.position()), frame);
        used += frame.bytes().length - (before == null ? 0 : before.bytes().length);
        var oldest = frames.entrySet().iterator();
        while (used > room && oldest.hasNext()) {
            used -= oldest.next().getValue().bytes().length;
            oldest.remove();
        }
    }
}
