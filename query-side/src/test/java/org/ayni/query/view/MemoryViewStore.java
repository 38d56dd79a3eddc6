package org.ayni.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/** A view store as simple as can be: what the others are measured by. */
public final class MemoryViewStore implements ViewStore {

    private record Key(ViewKey view, JournalId journal) {}

    private static final class Kept {
        private ViewHead head = ViewHead.NONE;
        private @Nullable String body;
        /** By generation, key and position. */
        private final Map<Long, Map<String, NavigableMap<Long, Row>>> rows = new TreeMap<>();

        private Map<String, NavigableMap<Long, Row>> generation(long number) {
            return rows.computeIfAbsent(number, _ -> new TreeMap<>());
        }
    }

    private final Map<Key, Kept> all = new HashMap<>();
    /** As on a full disk: nothing can be written. */
    volatile boolean full;

    @Override
    public synchronized ViewHead head(ViewKey view, JournalId journal) {
        return kept(view, journal).head;
    }

    @Override
    public synchronized Optional<Document> document(ViewKey view, JournalId journal) {
        var kept = kept(view, journal);
        return kept.body == null || kept.head.position() < 0
                ? Optional.empty()
                : Optional.of(new Document(kept.head, kept.body));
    }

    @Override
    public synchronized List<Standing> standings(ViewKey view, @Nullable JournalId after, int max) {
        return all.entrySet().stream()
                .filter(one ->
                        one.getKey().view().equals(view) && one.getValue().head.position() >= 0)
                .map(one -> new Standing(one.getKey().journal(), one.getValue().head))
                .sorted(Comparator.comparing(one -> one.journal().toString()))
                .filter(one -> after == null || one.journal().toString().compareTo(after.toString()) > 0)
                .limit(max)
                .toList();
    }

    @Override
    public synchronized boolean move(
            ViewKey view, JournalId journal, ViewHead expected, ViewHead next, @Nullable String body) {
        needsRoom();
        var kept = kept(view, journal);
        if (!kept.head.equals(expected)) {
            return false;
        }
        kept.head = next;
        kept.body = body == null ? kept.body : body;
        return true;
    }

    @Override
    public synchronized void upsert(ViewKey view, JournalId journal, long generation, List<RowVersion> rows) {
        needsRoom();
        for (var version : rows) {
            kept(view, journal)
                    .generation(generation)
                    .computeIfAbsent(version.row().key(), _ -> new TreeMap<>())
                    .put(version.since(), version.row());
        }
    }

    @Override
    public synchronized Map<String, Row> rows(
            ViewKey view, JournalId journal, long generation, long at, Collection<String> keys) {
        var all = kept(view, journal).generation(generation);
        var current = new TreeMap<String, Row>();
        for (var key : keys) {
            Stream.ofNullable(all.get(key))
                    .flatMap(versions -> Stream.ofNullable(versions.floorEntry(at)))
                    .forEach(version -> current.put(key, version.getValue()));
        }
        return current;
    }

    @Override
    public synchronized Map<String, Row> visible(ViewKey view, JournalId journal, long at, Collection<String> keys) {
        var head = head(view, journal);
        return rows(view, journal, head.generation(), Math.min(at, head.position()), keys);
    }

    @Override
    public synchronized List<Row> find(ViewKey view, JournalId journal, long at, RowQuery query) {
        var head = head(view, journal);
        var order = Comparator.comparing(Row::order);
        return current(view, journal, head.generation(), Math.min(at, head.position())).values().stream()
                .filter(row -> !row.order().isEmpty())
                .filter(row -> query.anyOf().stream()
                        .allMatch(group -> row.tags().stream().anyMatch(group::contains)))
                .filter(row -> query.from() == null || row.last().compareTo(query.from()) >= 0)
                .filter(row -> query.to() == null || row.first().compareTo(query.to()) <= 0)
                .sorted(query.newestFirst() ? order.reversed() : order)
                .filter(row -> query.after() == null
                        || (query.newestFirst()
                                ? row.order().compareTo(query.after()) < 0
                                : row.order().compareTo(query.after()) > 0))
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized List<RowVersion> changes(ViewKey view, JournalId journal, long from, long to) {
        var head = head(view, journal);
        return kept(view, journal).generation(head.generation()).values().stream()
                .flatMap(versions -> versions.entrySet().stream())
                .filter(one -> one.getKey() >= from && one.getKey() <= Math.min(to, head.position()))
                .map(one -> new RowVersion(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(RowVersion::since)
                        .thenComparing(one -> one.row().key()))
                .toList();
    }

    @Override
    public synchronized int removeRows(ViewKey view, JournalId journal, long generation, int max) {
        return remove(kept(view, journal), generation, max);
    }

    @Override
    public synchronized int removeLeftovers(int max) {
        for (var kept : all.values()) {
            for (var generation : List.copyOf(kept.rows.keySet())) {
                var removed = generation == kept.head.generation() ? 0 : remove(kept, generation, max);
                if (removed > 0) {
                    return removed;
                }
            }
        }
        return 0;
    }

    @Override
    public synchronized void forget(ViewKey view, JournalId journal) {
        var kept = kept(view, journal);
        kept.head = new ViewHead(-1, Hash.ZERO, kept.head.generation() + 1);
        kept.body = null;
    }

    @Override
    public synchronized List<ViewKey> versions(String name) {
        return all.keySet().stream()
                .map(Key::view)
                .filter(view -> view.name().equals(name))
                .distinct()
                .sorted(Comparator.comparingInt(ViewKey::version))
                .toList();
    }

    @Override
    public synchronized void drop(ViewKey view) {
        all.keySet().removeIf(key -> key.view().equals(view));
    }

    @Override
    public void close() {}

    /** Every row that is current at a position, helping rows included. */
    public synchronized Map<String, Row> all(ViewKey view, JournalId journal, long at) {
        var head = head(view, journal);
        return current(view, journal, head.generation(), Math.min(at, head.position()));
    }

    private Map<String, Row> current(ViewKey view, JournalId journal, long generation, long at) {
        var current = new TreeMap<String, Row>();
        kept(view, journal)
                .generation(generation)
                .forEach((key, versions) -> Stream.ofNullable(versions.floorEntry(at))
                        .forEach(version -> current.put(key, version.getValue())));
        return current;
    }

    private static int remove(Kept kept, long generation, int max) {
        var removed = new ArrayList<Long>();
        var rows = kept.generation(generation);
        for (var versions : rows.values()) {
            for (var since : List.copyOf(versions.keySet())) {
                if (removed.size() < max) {
                    versions.remove(since);
                    removed.add(since);
                }
            }
        }
        rows.values().removeIf(Map::isEmpty);
        return removed.size();
    }

    private Kept kept(ViewKey view, JournalId journal) {
        return all.computeIfAbsent(new Key(view, journal), _ -> new Kept());
    }

    private void needsRoom() {
        if (full) {
            throw new IllegalStateException("the disk is full");
        }
    }
}
