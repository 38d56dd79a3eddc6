package org.ayni.query.view;

/** What one read model shows. */
public sealed interface View permits DocumentView, RowView {

    Fold fold();

    /** What keeps it up to date. */
    Projection projection();

    default ViewKey key() {
        return fold().key();
    }
}
