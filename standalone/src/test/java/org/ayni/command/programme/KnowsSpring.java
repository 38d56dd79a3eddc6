package org.ayni.command.programme;

import org.springframework.util.StringUtils;

/** Breaks a rule of the architecture on purpose: a rule that leans on Spring. */
public final class KnowsSpring {
    private KnowsSpring() {}

    static boolean said(String title) {
        return StringUtils.hasText(title);
    }
}
