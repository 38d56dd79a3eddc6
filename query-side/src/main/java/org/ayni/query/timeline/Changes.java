package org.ayni.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.LocalizedText;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.Question;
import org.ayni.query.timeline.Items.Shown;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of facts after a position, as the rows of the timeline tell. Who may read them is no part of it. That a fact is not objected to any more by the mere
 * passing of time is no change: nothing was recorded.
 */
public final class Changes {
    /** So many positions are looked through at a time. */
    private static final long STRETCH = 1000;

    private static final Set<String> READINGS = Set.of(Kind.PUBLICATION.word(), Kind.WITHDRAWAL.word());

    private final Timeline timeline;
    private final Question question;
    private final long from;
    private final long to;
    private final TreeMap<Long, Touched> facts = new TreeMap<>();

    private record Touched(Fact<PartnershipFact> now, List<Long> entries) {}

    /**
     * What an entry did to a fact.
     *
     * @param kind in the words of the timeline; that of the fact itself where it first told it
     * @param words the reason, or the account of the other side
     */
    public record By(
            long position,
            String kind,
            Instant recorded,
            Author by,
            @Nullable LocalizedText words) {}

    /**
     * A fact that is not as it was.
     *
     * @param then as it was told then; absent for a fact that was told since
     * @param now as it is told now
     * @param figures the dates, counts and amounts that are not as they were
     * @param by the entries since, in their order
     */
    public record Change(long position, @Nullable Cited then, Cited now, List<Figure> figures, List<By> by) {

        private static Change of(@Nullable Shown then, Shown now, List<By> by) {
            return new Change(
                    now.cited().position(),
                    then == null ? null : then.cited(),
                    now.cited(),
                    then == null ? List.of() : Figures.changed(then.item(), now.item()),
                    by);
        }
    }

    /**
     * A figure that is another; the working value, where both sides work with one.
     *
     * @param field by the name by which accounts of it differ
     * @param then absent where none was told
     * @param now absent where none is told any more
     */
    public record Figure(
            String field, @Nullable JsonNode then, @Nullable JsonNode now) {}

    /** @param all how many there are; {@code changes} has the first of them, by position */
    public record Page(
            int all,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Change> changes) {}

    /**
     * Looks through what was recorded.
     *
     * @param from the position after which it begins
     * @param to as of which is asked, which the timeline has seen
     */
    public Changes(Timeline timeline, Question question, long from, long to) {
        this.timeline = timeline;
        this.question = question;
        this.from = from;
        this.to = to;
        for (var next = from + 1; next <= to; next += STRETCH) {
            var versions = timeline.view().changes(question.journal(), next, Math.min(to, next + STRETCH - 1));
            var readings = versions.stream()
                    .filter(version -> isReading(version.since(), version.row()))
                    .map(RowVersion::since)
                    .collect(Collectors.toSet());
            for (var version : versions) {
                if (Body.isFact(version.row()) && !readings.contains(version.since())) {
                    touched(version.since(), Body.fact(version.row()).fact());
                }
            }
        }
    }

    /** Whether an entry only says who may read: what a fact says and what it is worth is as it was. */
    private static boolean isReading(long entry, Row row) {
        return row.key().equals(TimelineFold.key(entry))
                && !Body.isFact(row)
                && READINGS.contains(Body.act(row).kind());
    }

    private void touched(long entry, Fact<PartnershipFact> fact) {
        var entries = new ArrayList<Long>();
        var before = facts.get(fact.position());
        if (before != null) {
            entries.addAll(before.entries());
        }
        entries.add(entry);
        facts.put(fact.position(), new Touched(fact, entries));
    }

    /**
     * What changed after a position that is not before the one it was looked from.
     *
     * @param late which facts concern the question that were told since; of those told before, all do
     */
    public Page since(long position, Predicate<Fact<PartnershipFact>> late, int limit) {
        if (position < from) {
            throw new IllegalArgumentException("looked from " + from + ", not from " + position);
        }
        var concerned = facts.values().stream()
                .filter(one -> one.entries().getLast() > position)
                .filter(one -> question.concerns(one.now().happened()))
                .filter(one -> one.now().position() <= position || late.test(one.now()))
                .toList();
        var shown = concerned.stream().limit(limit).toList();
        var positions = shown.stream().map(one -> one.now().position()).toList();
        var now = timeline.items().shown(positions, to, question);
        var then = timeline.items()
                .shown(positions.stream().filter(one -> one <= position).toList(), position, then(position));
        var by = by(shown.stream()
                .flatMap(one -> one.entries().stream())
                .filter(entry -> entry > position)
                .distinct()
                .toList());
        return new Page(
                concerned.size(),
                shown.stream()
                        .map(one -> Change.of(
                                then.get(one.now().position()),
                                Objects.requireNonNull(now.get(one.now().position())),
                                one.entries().stream()
                                        .flatMap(entry -> Stream.ofNullable(by.get(entry)))
                                        .toList()))
                        .toList());
    }

    /** What depends on the time that had passed is told as of the moment in which the entry was recorded. */
    private Question then(long position) {
        var key = TimelineFold.key(position);
        var row =
                timeline.view().rows(question.journal(), position, List.of(key)).get(key);
        return question.asOf(row == null ? question.moment() : Items.recorded(row));
    }

    private Map<Long, By> by(List<Long> entries) {
        var found = new TreeMap<Long, By>();
        timeline.view()
                .rows(
                        question.journal(),
                        to,
                        entries.stream().map(TimelineFold::key).toList())
                .forEach((key, row) -> {
                    if (Body.isFact(row)) {
                        var fact = Body.fact(row).fact();
                        var kind = Kind.of(fact.told()).word();
                        found.put(fact.position(), new By(fact.position(), kind, fact.recorded(), fact.by(), null));
                    } else {
                        var act = Body.act(row);
                        found.put(
                                act.position(),
                                new By(act.position(), act.kind(), act.recorded(), act.by(), act.words()));
                    }
                });
        return found;
    }
}
