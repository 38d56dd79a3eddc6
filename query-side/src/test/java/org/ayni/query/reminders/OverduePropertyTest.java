package org.ayni.query.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Words;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.reminders.Reminder.State;
import org.ayni.query.reminders.Reminder.Why;
import org.ayni.query.reminders.Reminders.Wanted;

/** What is undone stays undone while the days pass. */
class OverduePropertyTest {
    private static final List<Why> DATED = List.of(
            Why.PROMISE,
            Why.WORKSHOP_PASSED,
            Why.OLYMPIAD_PASSED,
            Why.PLAN_ITEM,
            Why.CALL_ENDS,
            Why.CERTIFICATE_EXPIRES);
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @Property
    void no_later_day_loses_what_was_overdue_on_an_earlier_one(
            @ForAll("undone") List<Edtf> dates,
            @ForAll @IntRange(max = 2000) int day,
            @ForAll @IntRange(max = 2000) int later,
            @ForAll @IntRange(max = 400) int ahead) {
        var dues = dues(dates);
        var before = positions(dues, FIRST.plusDays(day), ahead, State.OVERDUE);
        var after = positions(dues, FIRST.plusDays((long) day + later), 0, State.OVERDUE);

        assertThat(after).containsAll(before);
    }

    @Property
    void nothing_is_overdue_before_its_last_day_is_over_nor_named_late(
            @ForAll("undone") List<Edtf> dates, @ForAll @IntRange(max = 3000) int day) {
        var today = FIRST.plusDays(day);
        var dues = dues(dates);
        for (var due : dues) {
            var position = due.fact().position();
            assertThat(positions(dues, today, 0, State.OVERDUE).contains(position))
                    .isEqualTo(due.until().latest().isBefore(today));
            assertThat(positions(dues, today, 0, State.DUE).contains(position))
                    .isEqualTo(!due.why().onceItHasPassed()
                            && !due.until().earliest().isAfter(today)
                            && !due.until().latest().isBefore(today));
        }
    }

    private static List<Long> positions(List<Due> dues, LocalDate day, int ahead, State state) {
        return Reminders.of(0, dues, List.of(), new Wanted(day, null, ahead, 0)).reminders().stream()
                .filter(one -> one.state() == state)
                .map(Reminder::position)
                .toList();
    }

    private static List<Due> dues(List<Edtf> dates) {
        var journal = Journal.light(Chronicle.PARTNERSHIP);
        var dues = new ArrayList<Due>();
        for (var date : dates) {
            var entry = journal.by(Chronicle.HERE).tell("2018", Chronicle.delegation("Besuch"));
            var why = DATED.get(dues.size() % DATED.size());
            dues.add(new Due(
                    why,
                    List.of(Chronicle.MUSTERHAUSEN),
                    date,
                    Words.ours("Besuch", Language.GERMAN),
                    FactNote.of(Fact.told(entry, entry.event()), null)));
        }
        return dues;
    }

    @Provide
    Arbitrary<List<Edtf>> undone() {
        return Combinators.combine(
                        Arbitraries.integers().between(2017, 2026),
                        Arbitraries.of(
                                "%d",
                                "%d~",
                                "%d-05",
                                "%d-02-28",
                                "%d-03-01?",
                                "%d/..",
                                "../%d",
                                "%d/",
                                "/%d-06",
                                "%d-21",
                                "%d-XX-07"))
                .as((year, form) -> Edtf.parse(form.formatted(year)))
                .list()
                .ofMaxSize(6);
    }
}
