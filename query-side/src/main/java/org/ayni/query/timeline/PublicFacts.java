package org.ayni.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ayni.entry.Audience;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.PublicView;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.PublicRecord;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowView;
import org.ayni.query.view.View;

/**
 * What everybody may read, as the rows of the timeline know it: of every fact, what was published as it stands now. A fact
 * that cites another one is read once that one is, as it would tell of it.
 */
public final class PublicFacts implements PublicRecord.Of {
    private final RowView timeline;

    public PublicFacts(RowView timeline) {
        this.timeline = timeline;
    }

    @Override
    public View view() {
        return timeline;
    }

    @Override
    public PublicRecord of(JournalId journal, PublicView opened) {
        var now = timeline.position(journal, new KnownAt.Now());
        if (!isOpen(journal, opened, now)) {
            throw new NoAnswer(NoAnswer.Reason.VIEW_NOT_PUBLISHED, opened, journal.id());
        }
        return then -> new Reading(journal, now).read(then);
    }

    @Override
    public boolean isOpen(JournalId journal, PublicView view) {
        return isOpen(journal, view, timeline.position(journal, new KnownAt.Now()));
    }

    private boolean isOpen(JournalId journal, PublicView view, long now) {
        return new Timeline(timeline).views(now, journal).isOpen(view);
    }

    /** One look at the record; what was looked up once is kept for its length. */
    private final class Reading {
        private final JournalId journal;
        private final long now;
        /** The facts as they stand now, by every position that was looked up and tells or changes one. */
        private final Map<Long, Fact<PartnershipFact>> found = new HashMap<>();

        private final Set<Long> looked = new HashSet<>();

        Reading(JournalId journal, long now) {
            this.journal = journal;
            this.now = now;
        }

        List<Fact<PartnershipFact>> read(Collection<Fact<PartnershipFact>> then) {
            var asked = new TreeSet<Long>();
            then.forEach(fact -> {
                asked.add(fact.position());
                fact.settlements().forEach(one -> asked.add(one.position()));
            });
            var readable = readable(asked);
            return then.stream()
                    .filter(fact -> isPublic(fact, readable))
                    .map(fact -> fact.forEverybody(fact.settlements().stream()
                            .filter(one -> isPublic(one, readable))
                            .<Fact<?>>map(one -> one.forEverybody(List.of()))
                            .toList()))
                    .toList();
        }

        private boolean isPublic(Fact<?> then, Set<Long> readable) {
            var fact = found.get(then.position());
            return fact != null && readable.contains(then.position()) && fact.readersOf(then) == Audience.PUBLIC;
        }

        /** Of the facts at these positions and those that they cite, the ones that are public with all that they cite. */
        private Set<Long> readable(Set<Long> asked) {
            var next = Set.copyOf(asked);
            var cites = new HashMap<Long, List<Long>>();
            while (!next.isEmpty()) {
                look(next);
                var further = new TreeSet<Long>();
                for (var position : next) {
                    var fact = found.get(position);
                    if (fact != null && !cites.containsKey(fact.position()) && fact.readers() == Audience.PUBLIC) {
                        var cited = new ArrayList<>(CitedEntries.of(fact.told(), journal));
                        if (fact.publications().stream().anyMatch(one -> !one.own())) {
                            fact.agreed().forEach(one -> cited.add(one.position())); // it holds with these alone
                        }
                        cites.put(fact.position(), cited);
                        further.addAll(cited);
                    }
                }
                further.removeAll(looked);
                next = further;
            }
            var readable = new HashSet<>(cites.keySet());
            while (readable.removeIf(fact -> !cites.getOrDefault(fact, List.of()).stream()
                    .allMatch(position -> found.containsKey(position)
                            && readable.contains(found.get(position).position())))) {
                // what cites one that is not readable is not readable either
            }
            return readable;
        }

        private void look(Set<Long> positions) {
            looked.addAll(positions);
            var rows = rows(positions);
            var about = new HashMap<Long, Long>();
            rows.forEach((position, row) -> {
                if (Body.isFact(row)) {
                    found.put(position, Body.fact(row).fact());
                } else if (Body.act(row).about() != null) {
                    about.put(position, Body.act(row).about());
                }
            });
            var facts = rows(about.values());
            about.forEach((position, fact) -> {
                var row = facts.get(fact);
                if (row != null) {
                    found.put(position, Body.fact(row).fact());
                }
            });
        }

        private Map<Long, Row> rows(Collection<Long> positions) {
            var keys = new ArrayList<String>();
            positions.forEach(position -> keys.add(TimelineFold.key(position)));
            var rows = new HashMap<Long, Row>();
            timeline.rows(journal, now, keys).forEach((key, row) -> rows.put(Long.valueOf(key), row));
            return rows;
        }
    }
}
