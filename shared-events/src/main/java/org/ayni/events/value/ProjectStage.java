package org.ayni.events.value;

/** How far a project has come. One that ended goes no further. */
public enum ProjectStage {
    IDEA,
    PROPOSED,
    APPROVED,
    RUNNING,
    COMPLETED,
    ABANDONED;

    public boolean ended() {
        return this == COMPLETED || this == ABANDONED;
    }
}
