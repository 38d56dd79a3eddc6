package org.ayni.query.reminders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.reminders.Reminder.State;
import org.ayni.query.waiting.Wait;
import org.jspecify.annotations.Nullable;

/**
 * What to be reminded of on a day.
 *
 * @param day that is asked about
 * @param reminders by the last day that their date can mean, or the day since which they wait; what was recorded earlier first
 */
record Reminders(
        long position,
        LocalDate day,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Reminder> reminders) {

    /**
     * What is asked for.
     *
     * @param side whose reminders; those of both when it is left out
     * @param ahead how many days before its first day something is named
     * @param waited for how many days something has to have waited to be named
     */
    record Wanted(LocalDate day, @Nullable MunicipalityId side, int ahead, int waited) {}

    private record Dated(LocalDate day, Reminder reminder) {}

    static Reminders of(long position, List<Due> dues, List<Wait> waits, Wanted wanted) {
        var day = wanted.day();
        var dated = dues.stream()
                .filter(due -> isNear(due, wanted))
                .map(due -> new Dated(due.until().latest(), Reminder.of(due, day)));
        var waiting = waits.stream()
                .map(wait -> {
                    var since = LocalDate.ofInstant(wait.since(), ZoneOffset.UTC);
                    return new Dated(since, Reminder.of(wait, since, day));
                })
                .filter(one -> one.day().plusDays(wanted.waited()).isBefore(day));
        return new Reminders(
                position,
                day,
                Stream.concat(dated, waiting)
                        .filter(one ->
                                wanted.side() == null || one.reminder().sides().contains(wanted.side()))
                        .sorted(Comparator.comparing(Dated::day)
                                .thenComparingLong(one -> one.reminder().position()))
                        .map(Dated::reminder)
                        .toList());
    }

    private static boolean isNear(Due due, Wanted wanted) {
        return due.why().onceItHasPassed()
                ? Reminder.state(due.until(), wanted.day()) == State.OVERDUE
                : !due.until().earliest().isAfter(wanted.day().plusDays(wanted.ahead()));
    }
}
