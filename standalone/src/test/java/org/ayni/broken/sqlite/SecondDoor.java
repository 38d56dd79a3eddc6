package org.ayni.broken.sqlite;

/** Breaks a rule of the architecture on purpose: a store with two ways in. */
public final class SecondDoor {
    private SecondDoor() {}
}
