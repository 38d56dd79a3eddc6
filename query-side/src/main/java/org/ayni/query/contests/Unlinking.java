package org.ayni.query.contests;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadOpened;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Edtf;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;

/**
 * From when on single entrants are not shown one by one: 30 days after their edition closed. It closes on the day it was held; where
 * nobody has told that, on the day it was planned for, or its board was opened. Asked of what is on record today, also by
 * whoever asks about an earlier moment: else the past would give back what was unlinked.
 */
final class Unlinking {
    static final int DAYS = 30;

    private Unlinking() {}

    /** @param now the facts as they are on record today */
    static LocalDate from(Edition edition, Facts<PartnershipFact> now) {
        var held = told(now.telling(OlympiadHeld.class)
                .filter(one -> edition.is(one.told().series(), one.told().edition())));
        if (!held.isEmpty()) {
            return after(held.stream().map(Unlinking::day).toList());
        }
        var planned = now.telling(OlympiadPlanned.class)
                .filter(one -> edition.is(one.told().series(), one.told().edition()))
                .filter(one -> !one.fact().retracted())
                .map(one -> day(one.told().planned(), one.fact()))
                .toList();
        if (!planned.isEmpty()) {
            return after(planned);
        }
        return after(
                told(now.telling(OlympiadOpened.class)
                                .filter(one -> edition.is(
                                        one.told().series(), one.told().edition())))
                        .stream()
                        .map(Unlinking::day)
                        .toList());
    }

    private static <T extends PartnershipFact> List<Telling<T>> told(Stream<Telling<T>> tellings) {
        return tellings.filter(one -> !one.fact().retracted()).toList();
    }

    private static LocalDate day(Telling<?> telling) {
        return day(telling.fact().happened(), telling.fact());
    }

    /** The last day that a date can mean; where it means no end, the day on which that was recorded. */
    private static LocalDate day(Edtf date, Fact<?> fact) {
        return date.latest().getYear() == Edtf.LAST_DAY.getYear()
                ? LocalDate.ofInstant(fact.recorded(), ZoneOffset.UTC)
                : date.latest();
    }

    /** Of several days the last; nothing is linked in an edition of which nothing is told. */
    private static LocalDate after(List<LocalDate> days) {
        return days.stream()
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(DAYS))
                .orElse(LocalDate.MIN);
    }
}
