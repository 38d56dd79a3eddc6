package org.ayni.query.view;

/** A row as it is from position {@code since} on, until a later version of it. */
public record RowVersion(long since, Row row) {}
