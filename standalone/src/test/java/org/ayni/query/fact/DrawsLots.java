package org.ayni.query.fact;

import java.util.Random;

/** Breaks a rule of the architecture on purpose: no fold itself, but beside those, and another one at every replay. */
public final class DrawsLots {
    private DrawsLots() {}

    static boolean isKept() {
        return new Random().nextBoolean();
    }
}
