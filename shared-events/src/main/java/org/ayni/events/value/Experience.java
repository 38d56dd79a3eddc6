package org.ayni.events.value;

/** How it went with a practice. That it failed is worth as much to whoever wants to try it. */
public enum Experience {
    WORKED,
    WORKED_IN_PART,
    FAILED,
    TOO_EARLY_TO_SAY
}
