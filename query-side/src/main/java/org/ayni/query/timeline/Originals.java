package org.ayni.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.Said;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.value.LocalizedText;
import org.ayni.query.fact.Fact;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowView;

/** What entries of a journal say in words, whatever was said instead since. */
final class Originals {
    private final RowView view;
    private final JournalId journal;
    private final long at;
    private final Map<Long, Row> now = new HashMap<>();
    private final Map<Long, Map<String, LocalizedText>> said = new HashMap<>();

    /** Of what these translate or approve. */
    static Originals of(List<Fact<PartnershipFact>> facts, RowView view, JournalId journal, long at) {
        return new Originals(
                view,
                journal,
                at,
                facts.stream()
                        .flatMap(fact -> fact.told() instanceof TranslationFact one
                                ? Stream.of(one.of().entry().position())
                                : Stream.empty())
                        .toList());
    }

    /** @param wanted the entries of which it will be asked: they are read at once */
    private Originals(RowView view, JournalId journal, long at, Collection<Long> wanted) {
        this.view = view;
        this.journal = journal;
        this.at = at;
        now.putAll(rows(wanted, at));
        now.putAll(rows(
                now.values().stream()
                        .filter(row -> !Body.isFact(row) && Body.act(row).about() != null)
                        .map(row -> Body.act(row).about())
                        .toList(),
                at));
    }

    /** The same, and of what the translations translate that these approve. */
    static Originals named(List<Fact<PartnershipFact>> facts, RowView view, JournalId journal, long at) {
        var found = of(facts, view, journal, at);
        var approved = Items.facts(found.now.values()).stream()
                .filter(fact -> fact.told() instanceof TextTranslated)
                .toList();
        return approved.isEmpty()
                ? found
                : of(Stream.concat(facts.stream(), approved.stream()).toList(), view, journal, at);
    }

    /** What was translated, or that of which a translation was approved; and where it stands. */
    Optional<Original> original(TextAt text) {
        return of(text).map(said -> new Original(said, place(text)))
                .or(() -> fact(text.entry().position())
                        .flatMap(fact -> fact.told() instanceof TextTranslated translation
                                ? of(translation.of()).map(said -> new Original(said, place(translation.of())))
                                : Optional.empty()));
    }

    /** That an entry states or is about. */
    private Optional<Fact<PartnershipFact>> fact(long entry) {
        return Optional.ofNullable(now.get(entry))
                .map(row -> Body.isFact(row) ? row : now.get(Body.act(row).about()))
                .map(row -> Body.fact(row).fact());
    }

    record Original(LocalizedText said, Place place) {}

    /** Nothing where the entry says no such text, or cannot be seen as of that position. */
    Optional<LocalizedText> of(TextAt text) {
        return Optional.ofNullable(said(text).get(text.path()));
    }

    private Map<String, LocalizedText> said(TextAt text) {
        var entry = text.entry().position();
        return entry > at ? Map.of() : said.computeIfAbsent(entry, this::said);
    }

    /** The fact that says a text, or about which it is said; and where in what states that fact, or in that entry. */
    Place place(TextAt text) {
        var entry = text.entry().position();
        var row = now.get(entry);
        return row == null || Body.isFact(row) || !text.path().startsWith(TextAt.ANEW)
                ? new Place(entry, text.path())
                : new Place(
                        Objects.requireNonNull(Body.act(row).about()),
                        text.path().substring(TextAt.ANEW.length()));
    }

    /** @param entry that first told it */
    record Place(long entry, String path) {}

    private Map<String, LocalizedText> said(long entry) {
        var row = now.get(entry);
        if (row == null) {
            return Map.of();
        }
        if (Body.isFact(row)) {
            return Said.in(told(entry, entry));
        }
        var act = Body.act(row);
        var texts = words(act);
        if (act.kind().equals(Kind.CORRECTION.word()) && act.about() != null) {
            Said.in(told(act.about(), entry)).forEach((path, text) -> texts.put(TextAt.ANEW + path, text));
        }
        return texts;
    }

    /** What an entry about facts says itself. */
    static Map<String, LocalizedText> words(Body.OfAct act) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        if (act.words() != null) {
            texts.put(act.kind().equals(Kind.DISPUTE.word()) ? "account" : "reason", act.words());
        }
        Said.in(act.differing()).forEach((path, text) -> texts.put("differing." + path, text));
        return texts;
    }

    /** Whether what was said about a fact still is: of one that was taken back, only why; a dispute, until its side takes it back. */
    static boolean stands(Body.OfAct act, Fact<PartnershipFact> about) {
        var retraction = about.retraction();
        if (retraction != null) {
            return retraction.position() == act.position();
        }
        return !act.kind().equals(Kind.DISPUTE.word())
                || about.disputes().stream().anyMatch(one -> one.position() == act.position());
    }

    /** Whether it is still said, in the same fact if not in the same place of it. */
    boolean isStillSaid(Place place, LocalizedText text) {
        var row = now.get(place.entry());
        if (row == null) {
            return false;
        }
        if (!Body.isFact(row)) {
            return fact(place.entry())
                    .filter(about -> !stands(Body.act(row), about))
                    .isEmpty();
        }
        var fact = Body.fact(row).fact();
        return !fact.retracted()
                && Said.in(fact.told()).values().stream()
                        .anyMatch(one -> one.language().equals(text.language())
                                && one.text().equals(text.text()));
    }

    /** All that was said where a text was said, by where it stood there. */
    Map<String, LocalizedText> beside(TextAt text) {
        var place = place(text);
        var anew = place.entry() == text.entry().position() ? "" : TextAt.ANEW;
        var beside = new HashMap<String, LocalizedText>();
        said(text).forEach((path, one) -> {
            if (path.startsWith(anew)) {
                beside.put(path.substring(anew.length()), one);
            }
        });
        return beside;
    }

    /** What a fact said after the entry that stated it so; most say it still. */
    private PartnershipFact told(long position, long stated) {
        var fact = Body.fact(Objects.requireNonNull(now.get(position))).fact();
        return fact.stated().position() == stated
                ? fact.told()
                : Body.fact(Objects.requireNonNull(
                                rows(List.of(position), stated).get(position)))
                        .fact()
                        .told();
    }

    private Map<Long, Row> rows(Collection<Long> positions, long then) {
        var rows = new HashMap<Long, Row>();
        view.rows(
                        journal,
                        then,
                        positions.stream().map(TimelineFold::key).distinct().toList())
                .forEach((key, row) -> rows.put(Long.valueOf(key), row));
        return rows;
    }
}
