package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.WorkPlanId;

/**
 * Planned against done, per plan, goal of the Agenda 2030 and theme.
 *
 * <p>Planned is what both sides agreed to, or what was agreed outside this record. An item that goes on in such a plan counts there only,
 * for the goal and the theme: the two plans did not plan it twice. What served it before serves the goal and the theme all the same,
 * and it is started there.
 *
 * @param goals by number, then the agenda as a whole; a target counts to its goal, and an item once to each of its goals
 */
record ProgressBoard(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Row<WorkPlanId>> plans,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Row<Sdg>> goals,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Row<ThemeId>> themes) {

    /**
     * @param planned the items of plans that are agreed, closed or recorded, with the entries that planned them
     * @param notAgreed the items of drafts and of proposals, and those added since both agreed; in none of the other figures
     * @param done by the worth of the progress that completed each
     * @param started served by facts, and not done; by the worth of the progress
     * @param facts that served the items, by worth; each once, as worth as the surest report of it
     */
    record Row<T>(
            T of,
            Worth.Figure planned,
            Worth.Figure notAgreed,
            Worth done,
            Worth started,
            Worth.Figure open,
            Worth.Figure dropped,
            Worth.Figure carriedOver,
            Worth facts) {}

    /**
     * @param goesOn whether it counts in another plan
     * @param before what served it in the plans from which it was carried over
     */
    private record Planned(WorkPlanId plan, boolean agreed, Item item, boolean goesOn, List<Item.Progress> before) {
        PlanItemRef ref() {
            return new PlanItemRef(plan, item.item());
        }

        List<Item.Progress> progress() {
            return Stream.concat(before.stream(), item.progress().stream())
                    .filter(Item.Progress::counts)
                    .toList();
        }

        Item.State state() {
            return item.state() == Item.State.OPEN && !progress().isEmpty() ? Item.State.STARTED : item.state();
        }

        Planned within(Map<PlanItemRef, Planned> agreed) {
            var into = item.carriedInto();
            return new Planned(
                    plan,
                    this.agreed,
                    item,
                    item.state() == Item.State.CARRIED_OVER && into != null && agreed.containsKey(into),
                    before(agreed));
        }

        private List<Item.Progress> before(Map<PlanItemRef, Planned> agreed) {
            var earlier = new ArrayList<Item.Progress>();
            for (var from = from(agreed); from.isPresent(); from = from.get().from(agreed)) {
                earlier.addAll(from.get().item().progress());
            }
            return earlier;
        }

        private Optional<Planned> from(Map<PlanItemRef, Planned> agreed) {
            return Optional.ofNullable(item.carriedFrom())
                    .map(agreed::get)
                    .filter(one -> one.item().state() == Item.State.CARRIED_OVER);
        }
    }

    static ProgressBoard of(long position, List<Plan> plans) {
        var planned = plans.stream()
                .filter(plan -> plan.state() != Plan.State.RETRACTED)
                .flatMap(plan -> plan.items().stream()
                        .map(item -> new Planned(plan.plan(), isAgreed(plan, item), item, false, List.of())))
                .filter(one -> one.item().state() != Item.State.RETRACTED)
                .toList();
        var agreed = planned.stream()
                .filter(Planned::agreed)
                .collect(Collectors.toUnmodifiableMap(Planned::ref, Function.identity()));
        var once = planned.stream().map(one -> one.within(agreed)).toList();
        return new ProgressBoard(
                position,
                rows(planned, one -> Stream.of(one.plan()), Comparator.comparing(WorkPlanId::value)),
                rows(
                        once,
                        one -> one.item().content().sdgs().stream().map(link -> goal(link.sdg())),
                        Comparator.comparingInt(sdg -> sdg.goal().orElse(Integer.MAX_VALUE))),
                rows(once, one -> one.item().content().themes().stream(), Comparator.comparing(ThemeId::value)));
    }

    /** What one side has added since both agreed is not agreed yet. */
    private static boolean isAgreed(Plan plan, Item item) {
        var endorsed = plan.endorsements();
        return plan.agreed() && (endorsed == null || endorsed.agreedAs() == null || item.agreed());
    }

    private static Sdg goal(Sdg sdg) {
        return sdg.goal().isPresent() ? Sdg.goal(sdg.goal().getAsInt()) : sdg;
    }

    private static <T> List<Row<T>> rows(List<Planned> planned, Function<Planned, Stream<T>> of, Comparator<T> order) {
        var grouped = new TreeMap<T, List<Planned>>(order);
        for (var one : planned) {
            of.apply(one)
                    .distinct()
                    .forEach(key ->
                            grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
        return grouped.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T> Row<T> row(T of, List<Planned> planned) {
        var agreed = planned.stream().filter(Planned::agreed).toList();
        var counted = agreed.stream().filter(one -> !one.goesOn()).toList();
        return new Row<>(
                of,
                figure(counted),
                figure(planned.stream().filter(one -> !one.agreed()).toList()),
                served(in(Item.State.DONE, counted), Item.Progress::completed),
                served(in(Item.State.STARTED, counted), _ -> true),
                figure(in(Item.State.OPEN, counted)),
                figure(in(Item.State.DROPPED, counted)),
                figure(in(Item.State.CARRIED_OVER, counted)),
                Worth.of(facts(agreed)));
    }

    private static List<Planned> in(Item.State state, List<Planned> planned) {
        return planned.stream().filter(one -> one.state() == state).toList();
    }

    /** One fact may serve many items, and is one fact. */
    private static Collection<Worth.One> facts(List<Planned> items) {
        var facts = new TreeMap<Long, Worth.One>();
        items.stream()
                .flatMap(item -> item.progress().stream())
                .distinct()
                .forEach(progress -> facts.merge(
                        progress.fact() == null
                                ? progress.report().position()
                                : progress.fact().position(),
                        one(progress),
                        ProgressBoard::both));
        return facts.values();
    }

    private static Worth.One both(Worth.One one, Worth.One other) {
        return new Worth.One(
                Worth.surer(one.standing(), other.standing()),
                Stream.concat(one.entries().stream(), other.entries().stream()).toList());
    }

    /** An item is done, or started, as surely as the surest report that it is. */
    private static Worth served(List<Planned> items, Predicate<Item.Progress> by) {
        return Worth.of(items.stream()
                .map(item -> item.progress().stream()
                        .filter(by)
                        .map(ProgressBoard::one)
                        .reduce((one, next) ->
                                Worth.surer(one.standing(), next.standing()) == one.standing() ? one : next)
                        .orElseThrow())
                .toList());
    }

    private static Worth.One one(Item.Progress progress) {
        var fact = progress.fact();
        return new Worth.One(
                progress.standing(),
                Stream.of(
                                fact == null ? null : fact.position(),
                                progress.report().position())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Worth.Figure figure(List<Planned> planned) {
        var of = planned.stream()
                .map(one -> one.item().history().getLast().fact().position())
                .sorted()
                .toList();
        return new Worth.Figure(of.size(), of);
    }
}
