package org.ayni.query.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.TranslationFact;
import org.ayni.events.value.Language;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.Question;
import org.ayni.query.http.Reader;
import org.ayni.query.http.Translations;
import org.ayni.query.timeline.Timeline.Move;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.Row;
import org.jspecify.annotations.Nullable;

/** What entries of one journal did to the timeline, one after the other, for those who read one language. */
final class Moves {
    private final Timeline timeline;
    private final JournalId journal;
    private final Language language;

    Moves(Timeline timeline, JournalId journal, Language language) {
        this.timeline = timeline;
        this.journal = journal;
        this.language = language;
    }

    List<Move> list(long from, long to) {
        var rows = new TreeMap<Long, List<Row>>();
        for (var version : timeline.view().changes(journal, from, to)) {
            if (version.row().tags().contains(Tags.ENTRY)) {
                rows.computeIfAbsent(version.since(), _ -> new ArrayList<>()).add(version.row());
            }
        }
        var moves = new ArrayList<Move>();
        @Nullable Translations known = null;
        for (var entry : rows.entrySet()) {
            // only what is said of translations changes what is translated: looked up once for all entries in between
            if (known == null || !translations(entry.getValue()).isEmpty()) {
                known = new TranslatedTexts(timeline).of(journal, new KnownAt.Position(entry.getKey()), language, null);
            }
            moves.add(move(entry.getKey(), entry.getValue(), new Reader(language, known)));
        }
        return moves;
    }

    private static List<Fact<PartnershipFact>> translations(List<Row> rows) {
        return Items.facts(rows).stream()
                .filter(fact -> fact.told() instanceof TranslationFact)
                .toList();
    }

    /** As it was when the entry was recorded: what a stream says about a position never changes. */
    private Move move(long position, List<Row> rows, Reader reader) {
        var own = TimelineFold.key(position);
        var recorded = Items.recorded(
                rows.stream().filter(row -> row.key().equals(own)).findFirst().orElseThrow());
        var question = new Question(journal, new KnownAt.Position(position), null, reader.language(), recorded)
                .translated(reader.translations());
        var item = timeline.items()
                .of(rows.stream().filter(row -> row.key().equals(own)).toList(), position, question)
                .getFirst();
        var changed = new LinkedHashMap<String, Row>();
        rows.forEach(row -> changed.put(row.key(), row));
        changed.putAll(translated(rows, position, reader));
        changed.remove(own);
        if (!changed.isEmpty()) {
            item.putArray("changes").addAll(timeline.items().of(List.copyOf(changed.values()), position, question));
        }
        return new Move(position, item);
    }

    /** The rows of what is translated for a reader by the translations among these, and of the facts about which it is said. */
    private Map<String, Row> translated(List<Row> rows, long at, Reader reader) {
        var translations = translations(rows).stream()
                .filter(fact -> fact.told() instanceof TranslationFact told && reader.reads(told.into()))
                .toList();
        if (translations.isEmpty()) {
            return Map.of();
        }
        var originals = Originals.named(translations, timeline.view(), journal, at);
        var said = timeline.view()
                .rows(
                        journal,
                        at,
                        keys(translations.stream()
                                .flatMap(fact -> fact.told() instanceof TranslationFact told
                                        ? originals.original(told.of()).stream()
                                        : Stream.empty())
                                .map(one -> one.place().entry())));
        var about = timeline.view()
                .rows(
                        journal,
                        at,
                        keys(said.values().stream()
                                .filter(row -> !Body.isFact(row))
                                .flatMap(row -> Stream.ofNullable(Body.act(row).about()))));
        var all = new TreeMap<>(said);
        all.putAll(about);
        return all;
    }

    private static List<String> keys(Stream<Long> positions) {
        return positions.map(TimelineFold::key).distinct().toList();
    }
}
