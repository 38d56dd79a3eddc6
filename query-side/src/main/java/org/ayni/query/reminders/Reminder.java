package org.ayni.query.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Spelling;
import org.ayni.query.http.Words;
import org.ayni.query.waiting.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Something that a side should be reminded of.
 *
 * @param sides whose it is to see to it
 * @param until the date by which; absent for what waits
 * @param since when it has waited, by the clock of recording; absent for what has a date
 * @param task what is asked for, of what waits
 * @param title in the reader's language, where it is there in it
 * @param language of the title
 * @param position of the fact
 * @param worth what the fact is worth between the sides, in the words of the timeline
 * @param cite what a command about it cites
 */
public record Reminder(
        Why why,
        State state,
        List<MunicipalityId> sides,
        @Nullable Edtf until,
        @Nullable Instant since,
        Days days,
        Wait.@Nullable Task task,
        String title,
        Language language,
        Words.@Nullable State translation,
        Words.@Nullable Original original,
        long position,
        String worth,
        Seen cite) {

    public enum Why {
        /** A promise that is neither kept nor lapsed. */
        PROMISE,
        /** An item of an agreed work plan that is not done, dropped or carried over. */
        PLAN_ITEM,
        /** A call that nobody has closed. */
        CALL_ENDS,
        /** A certificate of which no longer one of the same body is told. */
        CERTIFICATE_EXPIRES,
        /** A workshop that was neither held nor cancelled; it is named only once its date has passed. */
        WORKSHOP_PASSED,
        /** An edition of an olympiad that was neither held nor called off; named only once its date has passed. */
        OLYMPIAD_PASSED,
        WAITING;

        boolean onceItHasPassed() {
            return this == WORKSHOP_PASSED || this == OLYMPIAD_PASSED;
        }
    }

    public enum State {
        /** Even its first day lies ahead. */
        COMING,
        /** Its first day has come, its last has not passed. A year is due from January and not overdue before it is over. */
        DUE,
        /** Its last day has passed; of what waits, it has waited longer than was asked about. */
        OVERDUE
    }

    /**
     * How many days there are left, below zero when they have passed: to the first and to the last day that the date can mean.
     *
     * @param from absent when nobody knows a first day
     * @param to absent when nobody knows a last day
     */
    public record Days(@Nullable Long from, @Nullable Long to) {

        static Days between(LocalDate today, Edtf until) {
            return new Days(
                    until.earliest().equals(Edtf.FIRST_DAY)
                            ? null
                            : until.earliest().toEpochDay() - today.toEpochDay(),
                    until.latest().equals(Edtf.LAST_DAY) ? null : until.latest().toEpochDay() - today.toEpochDay());
        }
    }

    static Reminder of(Due due, LocalDate today) {
        var fact = due.fact();
        return new Reminder(
                due.why(),
                state(due.until(), today),
                due.sides(),
                due.until(),
                null,
                Days.between(today, due.until()),
                null,
                due.title().text(),
                due.title().language(),
                due.title().translation(),
                due.title().original(),
                fact.position(),
                Spelling.of(fact.state()),
                fact.cite());
    }

    static Reminder of(Wait wait, LocalDate since, LocalDate today) {
        var left = since.toEpochDay() - today.toEpochDay();
        return new Reminder(
                Why.WAITING,
                State.OVERDUE,
                List.of(wait.side()),
                null,
                wait.since(),
                new Days(left, left),
                wait.task(),
                wait.title(),
                wait.language(),
                wait.translation(),
                wait.original(),
                wait.position(),
                wait.state(),
                wait.cite());
    }

    static State state(Edtf until, LocalDate today) {
        if (until.latest().isBefore(today)) {
            return State.OVERDUE;
        }
        return until.earliest().isAfter(today) ? State.COMING : State.DUE;
    }
}
