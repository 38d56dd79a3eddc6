package org.ayni.events.value;

/** Names an item within one work plan. */
public record PlanItemId(String value) {

    public PlanItemId {
        Slug.of("plan item id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
