package org.ayni.circle.one;

import org.ayni.circle.two.KnowsOne;

/** Breaks a rule of the architecture on purpose: half of a circle. */
public final class KnowsTwo {
    private KnowsTwo() {}

    static Class<?> other() {
        return KnowsOne.class;
    }
}
