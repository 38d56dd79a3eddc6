package org.ayni.query.view;

/** Projections for tests of other packages. */
public final class Projections {

    private Projections() {}

    public static Projection rows(RowFold fold, ViewStore store) {
        return new RowProjection(fold, store);
    }

    public static <S> Projection documents(DocumentFold<S> fold, ViewStore store) {
        return new DocumentProjection<>(fold, store, new Documents<>(fold, store));
    }
}
