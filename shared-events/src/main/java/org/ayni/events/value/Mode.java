package org.ayni.events.value;

/** How people met. */
public enum Mode {
    ON_SITE,
    ONLINE,
    HYBRID
}
