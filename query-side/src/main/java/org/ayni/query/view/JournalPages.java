package org.ayni.query.view;

import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalReader;
import org.ayni.journal.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/** Reads a journal in pages of decoded entries. Blocks its thread for the length of one page: call it on the pool. */
public final class JournalPages {
    /** Small enough to be read and folded within a fraction of a second, large enough that a page costs little. */
    static final int PAGE = 500;

    private final JournalReader reader;

    public JournalPages(JournalReader reader) {
        this.reader = reader;
    }

    /**
     * Entries in order, and why the one after them cannot be read, if so.
     *
     * @param entries empty when nothing stands there yet
     */
    public record Page(List<Entry<Event>> entries, @Nullable RuntimeException unreadable) {

        /** The entries, when a page with a hole in it is of no use. */
        public List<Entry<Event>> whole() {
            if (unreadable != null) {
                throw unreadable;
            }
            return entries;
        }
    }

    /** The next page, when a page with a hole in it is of no use. */
    public List<Entry<Event>> next(JournalId journal, long from) {
        return read(journal, from, PAGE).whole();
    }

    public Page read(JournalId journal, long from, int max) {
        var entries = new ArrayList<Entry<Event>>();
        try {
            for (var stored : reader.read(journal, from, Math.min(max, PAGE))) {
                entries.add(EventCodec.decode(stored));
            }
            return new Page(entries, null);
        } catch (IntegrityBroken broken) {
            // a store gives out nothing of a page that is damaged somewhere; what stands before the damage is sound
            return broken.position() > from && entries.isEmpty()
                    ? new Page(
                            read(journal, from, Math.toIntExact(broken.position() - from))
                                    .entries(),
                            broken)
                    : new Page(entries, broken);
        } catch (RuntimeException unreadable) {
            return new Page(entries, unreadable);
        }
    }

    /** Where a page begins that ends at {@code to} at the latest. */
    static int upTo(long from, long to) {
        return (int) Math.min(PAGE, to - from + 1);
    }
}
