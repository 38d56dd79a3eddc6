package org.ayni.query.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Silence.Rule;
import org.ayni.query.timeline.Unapproved;
import org.ayni.query.waiting.Wait.Task;
import org.jspecify.annotations.Nullable;

/**
 * What waits for whom.
 *
 * @param sides how much waits for each side that was asked about
 * @param silence the rule about silence that is in force at the moment that is asked about; null when there is none
 * @param waiting what has waited longest first
 */
record Waiting(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ForSide> sides,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Silence silence,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Wait> waiting) {

    /**
     * What the silence of either side is worth: after so long, what waits for it shows as not objected.
     *
     * @param rule the entry that proposed it
     * @param since when it came into force
     * @param sinceEntry by which entry: the confirmation of the other side
     */
    record Silence(long rule, int weeks, int days, Instant since, long sinceEntry) {

        static Silence of(Rule rule, Fact<?> proposed) {
            var confirmed = proposed.confirmations().getLast();
            return new Silence(
                    rule.position(), rule.weeks(), 7 * rule.weeks(), confirmed.recorded(), confirmed.position());
        }
    }

    /**
     * @param tasks how many of each; those of which there are none are left out
     * @param translations that the side may approve: nothing rests on them, so that they are none of its tasks
     */
    record ForSide(MunicipalityId side, long waiting, Map<Task, Long> tasks, List<ToApprove> translations) {}

    /**
     * Translations into one language. Those told with their original are confirmed with it, and not counted here.
     *
     * @param newest a few; the view {@code translations} has all, by language, state and side
     */
    record ToApprove(Language into, long waiting, List<Unapproved> newest) {
        private static final int FEW = 3;

        private static List<ToApprove> of(MunicipalityId side, List<Unapproved> translations) {
            return translations.stream()
                    .filter(one -> one.waitsFor(side))
                    .collect(Collectors.groupingBy(Unapproved::into, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(one -> new ToApprove(
                            one.getKey(),
                            one.getValue().size(),
                            one.getValue().stream().limit(FEW).toList()))
                    .toList();
        }
    }

    /** @param asked the side that is asked about; both when it is left out */
    static Waiting of(
            long position,
            List<MunicipalityId> sides,
            @Nullable Silence silence,
            @Nullable MunicipalityId asked,
            List<Wait> all,
            List<Unapproved> translations) {
        var waiting = all.stream()
                .filter(one -> asked == null || one.side().equals(asked))
                .sorted(Comparator.comparing(Wait::since)
                        .thenComparingLong(Wait::sinceEntry)
                        .thenComparingLong(Wait::position))
                .toList();
        return new Waiting(
                position,
                sides.stream()
                        .filter(side -> asked == null || side.equals(asked))
                        .map(side -> count(side, waiting, translations))
                        .toList(),
                silence,
                waiting);
    }

    private static ForSide count(MunicipalityId side, List<Wait> waiting, List<Unapproved> translations) {
        var tasks = new EnumMap<Task, Long>(Task.class);
        waiting.stream().filter(one -> one.side().equals(side)).forEach(one -> tasks.merge(one.task(), 1L, Long::sum));
        return new ForSide(
                side,
                tasks.values().stream().mapToLong(Long::longValue).sum(),
                tasks,
                ToApprove.of(side, translations));
    }
}
