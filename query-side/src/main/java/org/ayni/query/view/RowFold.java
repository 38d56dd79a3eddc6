package org.ayni.query.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayni.entry.Entry;
import org.ayni.events.Event;

/** A fold whose result is many rows per journal. */
public non-sealed interface RowFold extends Fold {

    /**
     * The rows that the next entry adds or changes, whole, each key at most once.
     *
     * @param current the row of a key as it is before this entry
     */
    List<Row> apply(Entry<Event> entry, Function<String, Optional<Row>> current);
}
