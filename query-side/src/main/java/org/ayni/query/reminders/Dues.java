package org.ayni.query.reminders;

import java.util.stream.Stream;
import org.ayni.query.http.Question;

/** A subject of which something has a date by which it is to be done, or ends. */
public interface Dues {

    /**
     * What of this subject is neither done nor called off, in any order, whenever it is due.
     *
     * @param at the position as of which it is asked; the subject's own view may have to come that far first
     */
    Stream<Due> dues(Question question, long at);
}
