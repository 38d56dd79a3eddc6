package org.ayni.circle.two;

import org.ayni.circle.one.KnowsTwo;

/** Breaks a rule of the architecture on purpose: half of a circle. */
public final class KnowsOne {
    private KnowsOne() {}

    static Class<?> other() {
        return KnowsTwo.class;
    }
}
