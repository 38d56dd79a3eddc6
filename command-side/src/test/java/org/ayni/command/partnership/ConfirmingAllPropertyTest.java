package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ayni.command.Acting;
import org.ayni.command.Cited;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.ConfirmAll;
import org.ayni.entry.Seen;
import org.jspecify.annotations.Nullable;

/** To confirm all is to confirm each. */
class ConfirmingAllPropertyTest {

    /** What stands of a fact: all that is known of it but which entry said so. */
    private record Stands(
            Seen stated, @Nullable Seen confirmed, @Nullable Seen disputed, boolean retracted) {}

    @Provide
    Arbitrary<int[]> wishes() {
        return Arbitraries.integers().array(int[].class).ofMinSize(30).ofMaxSize(120);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF) // what is too rare fails
    void confirming_all_but_some_leaves_what_confirming_each_of_the_others_leaves(
            @ForAll("wishes") int[] wishes, @ForAll boolean here) {
        var side = here ? FOR_MUSTERHAUSEN : FOR_VILLA_EJEMPLO;
        var atOnce = new RandomStory(wishes);
        var singly = new RandomStory(wishes);
        var waiting = singly.standing.keySet().stream()
                .filter(fact -> !isDisputed(singly, fact))
                .filter(fact -> singly.decision(side, confirm(singly, fact)) instanceof Recorded)
                .toList();
        var except = waiting.stream().filter(fact -> fact % 3 == 0).toList();
        var confirmed = waiting.stream().filter(fact -> !except.contains(fact)).toList();
        Statistics.label("several")
                .collect(confirmed.size() > 1 && !except.isEmpty())
                .coverage(found -> found.check(true).percentage(percent -> percent > 5));

        var all = new ConfirmAll(new Cited(atOnce.told.head(), null), except);
        if (confirmed.isEmpty()) {
            assertThat(atOnce.decision(side, all)).isNotInstanceOf(Recorded.class);
            return;
        }
        atOnce.told.told(side, all);
        confirmed.forEach(fact -> confirmSingly(singly, side, fact));

        assertThat(stands(atOnce)).isEqualTo(stands(singly));
    }

    private static void confirmSingly(RandomStory story, Acting side, long fact) {
        story.told.told(side, confirm(story, fact));
    }

    private static Confirm confirm(RandomStory story, long fact) {
        return new Confirm(story.last(fact));
    }

    private static boolean isDisputed(RandomStory story, long fact) {
        return story.told.state().facts().at(fact).orElseThrow().disputed() != null;
    }

    private static Map<Long, Stands> stands(RandomStory story) {
        var stands = new TreeMap<Long, Stands>();
        story.told
                .state()
                .facts()
                .facts()
                .forEach((position, fact) -> stands.put(
                        position, new Stands(fact.stated(), fact.confirmed(), fact.disputed(), fact.retracted())));
        return stands;
    }
}
