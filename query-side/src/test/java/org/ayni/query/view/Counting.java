package org.ayni.query.view;

import org.ayni.entry.Entry;
import org.ayni.entry.JournalKind;
import org.ayni.events.Event;

/** Counts entries; refuses one position as long as it is told to. */
final class Counting implements DocumentFold<Long> {
    private final ViewKey key;
    volatile long refused = -1;

    Counting(String name, int version) {
        this.key = new ViewKey(name, version);
    }

    @Override
    public ViewKey key() {
        return key;
    }

    @Override
    public JournalKind kind() {
        return JournalKind.PARTNERSHIP;
    }

    @Override
    public Long empty() {
        return 0L;
    }

    @Override
    public Long apply(Long state, Entry<Event> entry) {
        if (entry.header().position() == refused) {
            throw new IllegalStateException("cannot count to " + refused);
        }
        return state + 1;
    }

    @Override
    public String write(Long state) {
        return state.toString();
    }

    @Override
    public Long read(String written) {
        return Long.parseLong(written);
    }
}
