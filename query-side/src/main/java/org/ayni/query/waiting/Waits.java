package org.ayni.query.waiting;

import java.util.stream.Stream;
import org.ayni.query.http.Question;

/** A subject of which something can wait for a side. */
public interface Waits {

    /**
     * What waits of this subject, in any order.
     *
     * @param at the position as of which it is asked; the subject's own view may have to come that far first
     */
    Stream<Wait> waiting(Question question, long at);
}
