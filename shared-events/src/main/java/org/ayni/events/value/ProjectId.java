package org.ayni.events.value;

/** Names a project within one partnership. */
public record ProjectId(String value) {

    public ProjectId {
        Slug.of("project id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
