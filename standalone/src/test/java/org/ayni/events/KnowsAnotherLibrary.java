package org.ayni.events;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Breaks a rule of the architecture on purpose: an event with a type from outside the JDK. */
public final class KnowsAnotherLibrary {
    private KnowsAnotherLibrary() {}

    static PMap<String, String> texts() {
        return HashTreePMap.empty();
    }
}
