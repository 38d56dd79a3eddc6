package org.ayni.query.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Silence.Rule;
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

    /** @param tasks how many of each; those of which there are none are left out */
    record ForSide(MunicipalityId side, long waiting, Map<Task, Long> tasks) {}

    /** @param asked the side that is asked about; both when it is left out */
    static Waiting of(
            long position,
            List<MunicipalityId> sides,
            @Nullable Silence silence,
            @Nullable MunicipalityId asked,
            List<Wait> all) {
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
                        .map(side -> count(side, waiting))
                        .toList(),
                silence,
                waiting);
    }

    private static ForSide count(MunicipalityId side, List<Wait> waiting) {
        var tasks = new EnumMap<Task, Long>(Task.class);
        waiting.stream().filter(one -> one.side().equals(side)).forEach(one -> tasks.merge(one.task(), 1L, Long::sum));
        return new ForSide(
                side, tasks.values().stream().mapToLong(Long::longValue).sum(), tasks);
    }
}
