package org.ayni.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.query.journals.Journal;
import org.ayni.query.journals.RandomJournals;

/** Nobody's silence counts unless both sides agreed that it would, whatever else was recorded and however late one asks. */
class SilencePropertyTest {

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF) // what is too rare fails
    void nothing_is_not_objected_without_a_rule_that_the_other_side_confirmed(
            @ForAll("journals") Journal journal, @ForAll @IntRange(max = 300) int weeks) {
        var facts = Facts.<PartnershipFact>none();
        for (var entry : journal.entries()) {
            facts = facts.after(entry, Act.of((PartnershipEvent) entry.event()), _ -> true);
        }
        var sides = PartnershipFold.sides(facts);
        var at = Journal.START.plus(Duration.ofDays(7L * weeks));
        var agreed = facts.telling(SilenceRuleProposed.class)
                .map(rule -> sides.standing(rule.fact(), rule.told().whose(), at))
                .anyMatch(Standing.CONFIRMED::equals);
        var notObjected = facts.stream()
                .filter(fact -> sides.standing(fact, fact.told().whose(), at) == Standing.NOT_OBJECTED)
                .toList();
        Statistics.label("not objected")
                .collect(!notObjected.isEmpty())
                .coverage(found -> found.check(true).percentage(percent -> percent > 1));

        assertThat(notObjected.isEmpty() || agreed).isTrue();
        assertThat(notObjected).allSatisfy(fact -> {
            assertThat(fact.confirmations()).isEmpty();
            assertThat(fact.disputes()).isEmpty();
            assertThat(fact.told()).isNotInstanceOf(SilenceRuleProposed.class);
        });
    }

    @Provide
    Arbitrary<Journal> journals() {
        return RandomJournals.light(JournalKind.PARTNERSHIP, 20, 60);
    }
}
