package org.ayni.query.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.Event;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.value.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What silence is worth between the sides. A rule is in force from when the other side confirmed it until the next one is, or
 * until either side ends it. The weeks run from notice; for what was noticed before the rule, from the rule, so that nobody's
 * silence counts before they knew that it would. Whatever ran out while a rule was in force stays so.
 */
public record Silence(List<Rule> rules, List<End> ends) {
    public static final Silence NONE = new Silence(List.of(), List.of());

    /** @param confirmed since when the other side has confirmed it; absent when it has not, and the rule is not in force */
    public record Rule(long position, int weeks, @Nullable Instant confirmed) {

        private Instant runsOut(Instant from) {
            return from.plus(Duration.ofDays(7L * weeks));
        }
    }

    /** It ends the rules before it, also one that is confirmed only afterwards. */
    public record End(long position, Instant recorded) {}

    /**
     * Nobody objected in time.
     *
     * @param since when the weeks had run out
     * @param rule the entry of the rule by which they did
     */
    public record NotObjected(Instant since, long rule) {}

    /** @param until absent while it is in force */
    private record Period(Rule rule, Instant from, @Nullable Instant until) {

        boolean holds(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }

        /** When the weeks run out after a notice; absent when the rule was no longer in force by then. */
        Optional<NotObjected> after(Instant notice) {
            var out = rule.runsOut(notice.isAfter(from) ? notice : from);
            return until != null && out.isAfter(until)
                    ? Optional.empty()
                    : Optional.of(new NotObjected(out, rule.position()));
        }
    }

    public Silence {
        rules = Lists.orEmpty(rules);
        ends = Lists.orEmpty(ends);
    }

    static boolean isAbout(Event told) {
        return told instanceof SilenceRuleProposed || told instanceof SilenceRuleEnded;
    }

    /** After a fact about silence was told or changed. */
    public Silence with(Fact<?> fact) {
        var newRules = new ArrayList<>(rules);
        var newEnds = new ArrayList<>(ends);
        newRules.removeIf(rule -> rule.position() == fact.position());
        newEnds.removeIf(end -> end.position() == fact.position());
        if (!fact.retracted()) {
            if (fact.told() instanceof SilenceRuleProposed(var weeks)) {
                newRules.add(new Rule(fact.position(), weeks, confirmed(fact)));
            } else if (fact.told() instanceof SilenceRuleEnded) {
                newEnds.add(new End(fact.position(), fact.recorded()));
            }
        }
        return new Silence(newRules, newEnds);
    }

    /** The rule that is in force at a moment. */
    public Optional<Rule> inForce(Instant at) {
        return periods().filter(period -> period.holds(at)).findFirst().map(Period::rule);
    }

    /** Whether the rule that was proposed by this entry was ended since, whoever confirms it. */
    public boolean isEnded(long rule) {
        return ends.stream().anyMatch(end -> end.position() > rule);
    }

    /** When the weeks run out for what was noticed then, by the rules as they are; it may be to come. */
    public Optional<NotObjected> runsOut(Instant notice) {
        return periods().flatMap(period -> period.after(notice).stream()).min(Comparator.comparing(NotObjected::since));
    }

    private static @Nullable Instant confirmed(Fact<?> fact) {
        return fact.disputes().isEmpty() && !fact.confirmations().isEmpty()
                ? fact.confirmations().getLast().recorded()
                : null;
    }

    private Stream<Period> periods() {
        return rules.stream().flatMap(rule -> {
            var from = rule.confirmed();
            if (from == null) {
                return Stream.empty();
            }
            var ended = ends.stream()
                    .filter(end -> end.position() > rule.position())
                    .map(End::recorded);
            var superseded = rules.stream()
                    .filter(other -> other.position() != rule.position())
                    .flatMap(other -> Stream.ofNullable(other.confirmed()))
                    .filter(other -> other.isAfter(from));
            var until = Stream.concat(ended, superseded)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return until != null && !until.isAfter(from) ? Stream.empty() : Stream.of(new Period(rule, from, until));
        });
    }
}
