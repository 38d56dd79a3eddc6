package org.ayni.events.value;

/** Names a report that a partnership hands in. */
public record ReportId(String value) {

    public ReportId {
        Slug.of("report id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
