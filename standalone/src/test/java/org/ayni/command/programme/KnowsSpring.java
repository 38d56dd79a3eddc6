package org.ayni.command.programme;

import org.springframework.stereotype.Component;

/** Breaks a rule of the architecture on purpose: a rule that only Spring can make. */
@Component
public final class KnowsSpring {
    private KnowsSpring() {}
}
