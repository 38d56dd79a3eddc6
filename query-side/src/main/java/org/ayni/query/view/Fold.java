package org.ayni.query.view;

import org.ayni.entry.JournalKind;

/** What one read model makes of a journal, entry by entry. Pure: no clock, no store, no other journal. */
public sealed interface Fold permits DocumentFold, RowFold {

    ViewKey key();

    /** The kind of journal that it reads. */
    JournalKind kind();
}
