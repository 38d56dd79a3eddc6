package org.ayni.events.value;

/** What the receiver of a report said to it. */
public enum ReportAnswer {
    /** Looked through, with nothing against it. */
    CHECKED,
    /** Something is missing or wrong. */
    OBJECTED
}
