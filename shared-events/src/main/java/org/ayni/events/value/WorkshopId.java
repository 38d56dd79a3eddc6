package org.ayni.events.value;

/** Names a workshop within one partnership. */
public record WorkshopId(String value) {

    public WorkshopId {
        Slug.of("workshop id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
