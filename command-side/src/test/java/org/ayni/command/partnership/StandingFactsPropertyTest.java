package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.register;
import static org.ayni.command.partnership.Village.what;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.ayni.command.Decision.Recorded;
import org.ayni.command.partnership.ActorCommand.PlaceActor;
import org.ayni.command.partnership.ActorCommand.RecordActorSuccession;
import org.ayni.command.partnership.ActorCommand.RegisterActor;
import org.ayni.command.partnership.CourseCommand.NamePredecessor;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Tell;
import org.ayni.command.partnership.PromiseCommand.KeepPromise;
import org.ayni.command.partnership.PromiseCommand.LapsePromise;
import org.ayni.command.partnership.PromiseCommand.MakePromise;
import org.ayni.command.partnership.WorkshopCommand.CancelWorkshop;
import org.ayni.command.partnership.WorkshopCommand.HoldWorkshop;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;

/** After whatever was told, corrected, retracted, confirmed and disputed, rules believe what the facts that stand say. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 500)
class StandingFactsPropertyTest {

    @Provide
    Arbitrary<int[]> wishes() {
        return Arbitraries.integers().array(int[].class).ofMinSize(20).ofMaxSize(120);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF) // what is too rare fails
    void what_rules_believe_follows_from_the_facts_that_stand(@ForAll("wishes") int[] wishes) {
        var story = new RandomStory(wishes);
        Statistics.label("retracted")
                .collect(story.retracted > 2)
                .coverage(found -> found.check(true).percentage(percent -> percent > 40));
        Statistics.label("corrected")
                .collect(story.corrected > 0)
                .coverage(found -> found.check(true).percentage(percent -> percent > 40));

        for (var actor : RandomStory.ACTORS) {
            assertThat(isRecorded(story, register(actor)))
                    .as("%s may be registered", actor)
                    .isNotEqualTo(knows(story, actor));
        }
        for (var promise : RandomStory.PROMISES) {
            var open = isOpen(story, promise);
            Statistics.label("promise open")
                    .collect(open)
                    .coverage(found -> found.check(true).percentage(percent -> percent > 5));
            assertThat(isRecorded(story, new LapsePromise(promise, null)))
                    .as("%s is open", promise)
                    .isEqualTo(open);
        }
        for (var workshop : RandomStory.WORKSHOPS) {
            assertThat(isRecorded(story, new CancelWorkshop(workshop, null)))
                    .as("%s is to come", workshop)
                    .isEqualTo(isToCome(story, workshop));
        }
        assertThat(isRecorded(story, celebration(Whose.of(RandomStory.ALTSTADT))))
                .as("a predecessor has affairs")
                .isEqualTo(told(story, NamePredecessor.class).findAny().isPresent());
        assertThat(isRecorded(story, new RecordOlympiad(RandomStory.SERIES, 99, what("Olympiade"), null)))
                .as("a series has editions")
                .isEqualTo(told(story, StartOlympiadSeries.class).findAny().isPresent());
    }

    @Property
    void whoever_told_a_fact_that_stands_can_state_it_anew(@ForAll("wishes") int[] wishes) {
        var story = new RandomStory(wishes);
        story.standing.forEach((position, fact) -> {
            // what kept it may be retracted or have changed since, and while an end is disputed, it may end otherwise
            if (!(fact.told() instanceof KeepPromise || fact.told() instanceof LapsePromise)) {
                var anew = new Correct(story.last(position), Edtf.parse("2001"), fact.told(), BECAUSE);
                assertThat(story.decision(fact.by(), anew)).as("%s", fact).isInstanceOf(Recorded.class);
            }
        });
    }

    @Property
    void no_actor_is_part_of_itself_or_succeeds_itself(@ForAll("wishes") int[] wishes) {
        var story = new RandomStory(wishes);
        for (var ties : List.of(
                told(story, PlaceActor.class)
                        .map(one -> List.of(one.actor(), one.partOf()))
                        .toList(),
                told(story, RecordActorSuccession.class)
                        .map(one -> List.of(one.actor(), one.by()))
                        .toList())) {
            assertThat(sorted(ties)).as("%s", ties).isTrue();
        }
    }

    /** Whether those with nothing above them can be taken away until none is left. */
    private static boolean sorted(List<List<ActorId>> ties) {
        var left = new HashMap<ActorId, HashSet<ActorId>>();
        ties.forEach(tie ->
                left.computeIfAbsent(tie.getFirst(), _ -> new HashSet<>()).add(tie.getLast()));
        while (left.values().removeIf(above -> above.stream().noneMatch(left::containsKey))) {
            // again, as others are the first now
        }
        return left.isEmpty();
    }

    private static boolean knows(RandomStory story, ActorId actor) {
        return told(story, RegisterActor.class).anyMatch(one -> one.actor().equals(actor));
    }

    private static boolean isOpen(RandomStory story, PromiseId promise) {
        return told(story, MakePromise.class).anyMatch(one -> one.promise().equals(promise))
                && undisputed(story, LapsePromise.class)
                        .noneMatch(one -> one.promise().equals(promise))
                && undisputed(story, KeepPromise.class)
                        .noneMatch(
                                one -> one.promise().equals(promise) && isUndisputed(story, story.fact(one.keptBy())));
    }

    private static boolean isUndisputed(RandomStory story, long fact) {
        return story.standing.containsKey(fact) && !story.disputed.contains(fact);
    }

    private static <T extends Tell> Stream<T> undisputed(RandomStory story, Class<T> type) {
        return story.standing.entrySet().stream()
                .filter(one -> !story.disputed.contains(one.getKey()))
                .map(one -> one.getValue().told())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static boolean isToCome(RandomStory story, WorkshopId workshop) {
        return told(story, ScheduleWorkshop.class)
                        .anyMatch(one -> one.workshop().equals(workshop))
                && told(story, HoldWorkshop.class)
                        .noneMatch(one -> one.workshop().equals(workshop))
                && told(story, RecordWorkshop.class)
                        .noneMatch(one -> one.workshop().equals(workshop))
                && told(story, CancelWorkshop.class)
                        .noneMatch(one -> one.workshop().equals(workshop));
    }

    private static <T extends Tell> Stream<T> told(RandomStory story, Class<T> type) {
        return story.standing.values().stream()
                .map(RandomStory.Standing::told)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static boolean isRecorded(RandomStory story, PartnershipCommand command) {
        return story.decision(FOR_MUSTERHAUSEN, command) instanceof Recorded;
    }
}
