package org.ayni.query.workplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.fact.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Planned against done, per plan, goal of the Agenda 2030 and theme.
 *
 * <p>Planned is what both sides agreed to, or what was agreed outside this record. An item that goes on in such a plan counts there only,
 * for the goal and the theme: the two plans did not plan it twice.
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
     * @param started served by facts, and not done
     * @param facts that served the items, by worth; each once, as worth as the surest report of it
     */
    record Row<T>(
            T of,
            Worth.Figure planned,
            Worth.Figure notAgreed,
            Worth done,
            Worth.Figure started,
            Worth.Figure open,
            Worth.Figure dropped,
            Worth.Figure carriedOver,
            Worth facts) {}

    private record Planned(WorkPlanId plan, boolean agreed, Item item) {
        PlanItemRef ref() {
            return new PlanItemRef(plan, item.item());
        }
    }

    static ProgressBoard of(long position, List<Plan> plans) {
        var planned = plans.stream()
                .filter(plan -> plan.state() != Plan.State.RETRACTED)
                .flatMap(plan ->
                        plan.items().stream().map(item -> new Planned(plan.plan(), isAgreed(plan, item), item)))
                .filter(one -> one.item().state() != Item.State.RETRACTED)
                .toList();
        var agreed = planned.stream().filter(Planned::agreed).map(Planned::ref).collect(Collectors.toUnmodifiableSet());
        var once = planned.stream().filter(one -> !goesOn(one.item(), agreed)).toList();
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
        return isAgreed(plan.state()) && (plan.endorsements().agreedAs() == null || item.agreed());
    }

    private static boolean isAgreed(Plan.State state) {
        return switch (state) {
            case AGREED, CLOSED, RECORDED -> true;
            case DRAFT, PROPOSED, RETRACTED -> false;
        };
    }

    private static boolean goesOn(Item item, Set<PlanItemRef> agreed) {
        return item.state() == Item.State.CARRIED_OVER
                && item.carriedInto() != null
                && agreed.contains(item.carriedInto());
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
        var items = planned.stream().filter(Planned::agreed).map(Planned::item).toList();
        return new Row<>(
                of,
                figure(items, null),
                figure(
                        planned.stream()
                                .filter(one -> !one.agreed())
                                .map(Planned::item)
                                .toList(),
                        null),
                Worth.of(items.stream()
                        .filter(item -> item.state() == Item.State.DONE)
                        .map(ProgressBoard::completion)
                        .toList()),
                figure(items, Item.State.STARTED),
                figure(items, Item.State.OPEN),
                figure(items, Item.State.DROPPED),
                figure(items, Item.State.CARRIED_OVER),
                Worth.of(facts(items)));
    }

    /** One fact may serve many items, and is one fact. */
    private static Collection<Worth.One> facts(List<Item> items) {
        var facts = new TreeMap<Long, Worth.One>();
        items.stream()
                .flatMap(item -> item.progress().stream())
                .filter(progress -> progress.standing() != Standing.RETRACTED)
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
                Worth.weaker(one.standing(), other.standing()) == one.standing() ? other.standing() : one.standing(),
                Stream.concat(one.entries().stream(), other.entries().stream()).toList());
    }

    /** An item is done as surely as the surest report that it is. */
    private static Worth.One completion(Item item) {
        return item.progress().stream()
                .filter(one -> one.completed() && one.standing() != Standing.RETRACTED)
                .map(ProgressBoard::one)
                .reduce((one, next) -> Worth.weaker(one.standing(), next.standing()) == one.standing() ? next : one)
                .orElseThrow();
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

    private static Worth.Figure figure(List<Item> items, Item.@Nullable State state) {
        var of = items.stream()
                .filter(item -> state == null || item.state() == state)
                .map(item -> item.history().getLast().fact().position())
                .sorted()
                .toList();
        return new Worth.Figure(of.size(), of);
    }
}
