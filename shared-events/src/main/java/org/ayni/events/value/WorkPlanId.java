package org.ayni.events.value;

/** Names a work plan within one partnership. */
public record WorkPlanId(String value) {

    public WorkPlanId {
        Slug.of("work plan id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
