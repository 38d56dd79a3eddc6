package org.ayni.query.http;

import java.util.Collection;
import java.util.List;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Fact;
import org.ayni.query.view.View;

/** What everybody may read of the journal of a partnership, now: rights are always those of now, whatever moment is asked about. */
public interface PublicRecord {

    /** Of these facts, as they stood at some moment, those that everybody may read, as everybody reads them. */
    List<Fact<PartnershipFact>> read(Collection<Fact<PartnershipFact>> then);

    /** Where it is found. */
    interface Of {

        /**
         * What everybody may read of a journal.
         *
         * @param opened the view that is asked for
         * @throws org.ayni.query.view.NoAnswer when not both sides have published that view
         */
        PublicRecord of(JournalId journal, PublicView opened);

        /** Whether both sides have published a view. */
        boolean isOpen(JournalId journal, PublicView view);

        /** What it is made from. */
        View view();
    }
}
