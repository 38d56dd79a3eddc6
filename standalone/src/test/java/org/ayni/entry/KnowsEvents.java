package org.ayni.entry;

import org.ayni.events.PartnershipEvent;

/** Breaks a rule of the architecture on purpose: a verifier that must know the event to check its entry. */
public final class KnowsEvents {
    private KnowsEvents() {}

    static boolean interesting(Object payload) {
        return payload instanceof PartnershipEvent;
    }
}
