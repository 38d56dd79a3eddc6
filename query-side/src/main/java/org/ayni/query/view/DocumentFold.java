package org.ayni.query.view;

import org.ayni.entry.Entry;
import org.ayni.events.Event;

/** A fold whose result is one immutable document per journal, small enough to be written whole. */
public non-sealed interface DocumentFold<S> extends Fold {

    S empty();

    /** The state after the next entry; the same instance when the entry means nothing to it. */
    S apply(S state, Entry<Event> entry);

    /** As it stands in a view store: the same state gives the same text, on every machine. */
    String write(S state);

    /** @throws RuntimeException when the text is none of this fold's; it is then folded again */
    S read(String written);
}
