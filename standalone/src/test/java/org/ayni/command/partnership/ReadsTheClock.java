package org.ayni.command.partnership;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks a rule of the architecture on purpose: a rule that decides otherwise tomorrow. */
public final class ReadsTheClock {
    private ReadsTheClock() {}

    static boolean due(LocalDate day) {
        return day.isBefore(LocalDate.now(ZoneOffset.UTC));
    }
}
