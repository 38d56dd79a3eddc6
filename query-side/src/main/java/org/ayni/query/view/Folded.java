package org.ayni.query.view;

import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.events.Event;

/**
 * A document as the journal stood after entry {@code position}. Derived: drop it and fold again.
 *
 * @param position the last entry that is in it, -1 for none
 * @param hash of that entry
 */
public record Folded<S>(long position, Hash hash, S state) {

    public static <S> Folded<S> nothing(DocumentFold<S> fold) {
        return new Folded<>(-1, Hash.ZERO, fold.empty());
    }

    /**
     * With one more entry; unchanged when it is in already.
     *
     * @throws JournalGap when the entry is not the next one
     */
    public Folded<S> evolve(DocumentFold<S> fold, Entry<Event> entry) {
        return Order.isNext(position, entry)
                ? new Folded<>(entry.header().position(), entry.hash(), fold.apply(state, entry))
                : this;
    }

    public Folded<S> evolve(DocumentFold<S> fold, Iterable<Entry<Event>> entries) {
        var folded = this;
        for (var entry : entries) {
            folded = folded.evolve(fold, entry);
        }
        return folded;
    }
}
