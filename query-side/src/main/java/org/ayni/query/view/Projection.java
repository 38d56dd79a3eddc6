package org.ayni.query.view;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;

/** Keeps one read model up with the journals of its kind. One caller at a time per journal; blocks on the view store. */
public sealed interface Projection permits DocumentProjection, RowProjection {

    Fold fold();

    default ViewKey key() {
        return fold().key();
    }

    ViewHead head(JournalId journal);

    /**
     * Folds entries into the view; those it has seen change nothing.
     *
     * @return where the view stands now
     * @throws FoldFailed when the fold cannot take one; those before it are in the view
     * @throws HeadMoved when somebody else has moved the view
     */
    ViewHead apply(JournalId journal, List<Entry<Event>> entries);

    /** Begins a fold from nothing beside the view that is being read. */
    Beside beside(JournalId journal);

    /** Drops what the view has of a journal. */
    void forget(JournalId journal);

    /** A second fold of the same journal, invisible until it takes the place of the first. */
    interface Beside {

        /** The last entry that it has folded, -1 for none. */
        long position();

        void apply(List<Entry<Event>> entries);

        /**
         * Takes the place of the view, unless that has come further.
         *
         * @return false when the view is further or has been replaced already
         */
        boolean swap();

        /** Removes what is no longer read, a page at a time. Returns false when nothing is left. */
        boolean clean();
    }
}
