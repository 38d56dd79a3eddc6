package org.ayni.query.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.ThingRef;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Question;
import org.ayni.query.http.Reader;
import org.ayni.query.http.Words;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Turns rows into what readers get, with the names and sides as they were at the same position. */
public final class Items {
    private final RowView view;

    public Items(RowView view) {
        this.view = view;
    }

    /** For everybody, only the facts that everybody may read. */
    List<ObjectNode> of(List<Row> rows, long at, Question question) {
        var bodies =
                question.publicly() == null ? rows.stream().map(Items::body).toList() : bodies(facts(rows), question);
        var helpers = helpers(at, bodies, question);
        return bodies.stream().map(body -> Item.of(body, helpers, question)).toList();
    }

    private static List<Body.OfFact> bodies(Collection<Fact<PartnershipFact>> facts, Question question) {
        var publicly = question.publicly();
        return (publicly == null ? facts : publicly.read(facts))
                .stream().map(Body.OfFact::new).toList();
    }

    static List<Fact<PartnershipFact>> facts(Collection<Row> rows) {
        return rows.stream()
                .filter(Body::isFact)
                .map(row -> Body.fact(row).fact())
                .toList();
    }

    /** The facts at these positions; those that are none are left out, and those that whoever asks may not read. */
    public Map<Long, Cited> cited(Collection<Long> positions, long at, Question question) {
        var cited = new HashMap<Long, Cited>();
        shown(positions, at, question).forEach((position, shown) -> cited.put(position, shown.cited()));
        return cited;
    }

    /** A fact as others point to it, and as its row shows it. */
    record Shown(Cited cited, ObjectNode item) {}

    Map<Long, Shown> shown(Collection<Long> positions, long at, Question question) {
        var rows = view.rows(
                question.journal(),
                at,
                positions.stream().map(TimelineFold::key).distinct().toList());
        var facts = new TreeMap<Long, Fact<PartnershipFact>>();
        var about = new HashMap<Long, Long>();
        rows.forEach((key, row) -> ofFact(row, at, question.journal()).ifPresent(ofFact -> {
            var fact = Body.fact(ofFact).fact();
            facts.put(fact.position(), fact);
            about.put(Long.valueOf(key), fact.position());
        }));
        var shown = shown(facts, at, question);
        var found = new HashMap<Long, Shown>();
        about.forEach((position, fact) -> found.computeIfAbsent(position, _ -> shown.get(fact)));
        return found;
    }

    /** The row of the fact that an entry told or changed; none of an entry about many. */
    private Optional<Row> ofFact(Row row, long at, JournalId journal) {
        if (Body.isFact(row)) {
            return Optional.of(row);
        }
        var about = Body.act(row).about();
        return about == null
                ? Optional.empty()
                : view.rows(journal, at, List.of(TimelineFold.key(about))).values().stream()
                        .findFirst();
    }

    /** Facts by their position, as far as whoever asks may read them. */
    private Map<Long, Shown> shown(SortedMap<Long, Fact<PartnershipFact>> facts, long at, Question question) {
        var bodies = bodies(facts.values(), question);
        var helpers = helpers(at, bodies, question);
        var shown = new HashMap<Long, Shown>();
        for (var body : bodies) {
            var position = body.fact().position();
            var item = Item.of(body, helpers, question);
            var cited = cited(Objects.requireNonNull(facts.get(position)), item, helpers.proofs(position));
            shown.put(position, new Shown(cited, item));
        }
        return shown;
    }

    private static Cited cited(Fact<PartnershipFact> fact, ObjectNode item, List<Proof> proofs) {
        var title = Item.title(item);
        return new Cited(
                fact.position(),
                item.get("kind").stringValue(),
                fact.happened(),
                title.text(),
                title.language(),
                title.translation(),
                title.original(),
                item.get("state").stringValue(),
                fact.retracted(),
                proofs);
    }

    private Helpers helpers(long at, List<? extends Body> bodies, Question question) {
        var keys = new ArrayList<String>(List.of(TimelineFold.SIDES));
        for (var body : bodies) {
            keys.addAll(Helpers.needed(body));
        }
        var rows = new HashMap<>(
                view.rows(question.journal(), at, keys.stream().distinct().toList()));
        if (question.publicly() == null) {
            rows.putAll(view.rows(question.journal(), at, Helpers.corrected(rows)));
            rows.putAll(view.rows(question.journal(), at, Helpers.named(rows)));
            return new Helpers(rows, Originals.named(translations(bodies), view, question.journal(), at));
        }
        // what another fact says in its own words is not shown with one that is public
        rows.keySet().removeIf(TimelineFold::isEntry);
        return new Helpers(new PublicHelpers(view, question, question.publicly(), at).of(rows));
    }

    private static List<Fact<PartnershipFact>> translations(List<? extends Body> bodies) {
        return bodies.stream()
                .flatMap(body -> body instanceof Body.OfFact(var fact) && fact.told() instanceof TranslationFact
                        ? Stream.of(fact)
                        : Stream.empty())
                .toList();
    }

    static Edtf happened(Row row) {
        return Body.isFact(row)
                ? Body.fact(row).fact().happened()
                : Body.act(row).happened();
    }

    static Instant recorded(Row row) {
        return Body.isFact(row)
                ? Body.fact(row).fact().recorded()
                : Body.act(row).recorded();
    }

    /** Whether a fact still says something: what was settled about another holds as long as that one is as it was then. */
    boolean isOfEffect(Fact<?> fact, long at, JournalId journal) {
        if (!(fact.told() instanceof WorkingValueSettled settled)) {
            return true;
        }
        var row = view
                .rows(journal, at, List.of(TimelineFold.key(settled.telling().position())))
                .values()
                .stream()
                .findFirst()
                .flatMap(telling -> ofFact(telling, at, journal));
        return row.filter(about -> Body.fact(about).fact().isSettledBy(fact)).isPresent();
    }

    private static Body body(Row row) {
        return Body.isFact(row) ? Body.fact(row) : Body.act(row);
    }

    /**
     * The helping rows at one position.
     *
     * @param originals of the translations that are shown; absent for everybody, who may not be able to read them
     */
    record Helpers(Map<String, Row> rows, @Nullable Originals originals) {

        /** Of rows among which there are no translations, or which everybody is shown. */
        Helpers(Map<String, Row> rows) {
            this(rows, null);
        }

        static List<String> needed(Body body) {
            return switch (body) {
                case Body.OfFact(var fact) -> {
                    var content = Content.of(fact.told());
                    var keys = new ArrayList<String>();
                    keys.add(Proofs.of(fact.position()));
                    if (content.about() != null) {
                        keys.add(content.about());
                    }
                    telling(fact.told()).ifPresent(position -> keys.add(TimelineFold.key(position)));
                    if (content.what() != null) {
                        content.what().actors().forEach(one -> keys.add(Content.name(one.actor())));
                    }
                    yield keys;
                }
                case Body.OfAct _, Body.OfName _, Body.OfSides _, Body.OfProofs _, Body.OfFile _ -> List.of();
            };
        }

        /** The entry that states the fact by which this one is told, when that has no name row. */
        private static Optional<Long> telling(PartnershipFact told) {
            if (told instanceof WorkingValueSettled settled) {
                return Optional.of(settled.telling().position());
            }
            return told instanceof OriginNamed named && named.of().kind() == ThingRef.Kind.ENTRY
                    ? Optional.of(named.of().position())
                    : Optional.empty();
        }

        /** The keys of the facts that the corrections among these rows state anew. */
        static List<String> corrected(Map<String, Row> rows) {
            return rows.entrySet().stream()
                    .filter(one -> TimelineFold.isEntry(one.getKey()) && !Body.isFact(one.getValue()))
                    .map(one -> Body.act(one.getValue()).about())
                    .filter(Objects::nonNull)
                    .map(TimelineFold::key)
                    .toList();
        }

        /** The name rows by which the facts among these rows are told. */
        static List<String> named(Map<String, Row> rows) {
            return rows.entrySet().stream()
                    .filter(one -> TimelineFold.isEntry(one.getKey()) && Body.isFact(one.getValue()))
                    .map(one ->
                            Content.of(Body.fact(one.getValue()).fact().told()).about())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        /** The title of the fact by which this one is told; none where that is itself told by another. */
        Optional<Words> toldBy(PartnershipFact told, Reader reader) {
            return telling(told)
                    .map(TimelineFold::key)
                    .map(rows::get)
                    .map(row -> Body.isFact(row) ? row : about(row))
                    .map(row -> Body.fact(row).fact())
                    .filter(fact -> telling(fact.told()).isEmpty())
                    .map(fact -> Item.title(fact.told(), this, reader.in(fact.position())));
        }

        private @Nullable Row about(Row act) {
            var about = Body.act(act).about();
            return about == null ? null : rows.get(TimelineFold.key(about));
        }

        Optional<Words> name(String key, Reader reader) {
            return Optional.ofNullable(rows.get(key))
                    .map(Body::name)
                    .map(name -> Words.of(name.name(), reader.in(name.from())));
        }

        /** What was translated, or that of which the translation was approved. */
        Optional<Words> original(TextAt text, Reader reader) {
            return Optional.ofNullable(originals)
                    .flatMap(known -> known.original(text))
                    .map(one -> Words.of(one.said(), reader.in(one.place().entry())));
        }

        /** The files that show the fact that was first told at this position. */
        List<Proof> proofs(long fact) {
            var row = rows.get(Proofs.of(fact));
            return row == null ? List.of() : Body.proofs(row).proofs();
        }

        Sides sides() {
            var row = rows.get(TimelineFold.SIDES);
            return row == null ? Sides.NONE : Body.sides(row).sides();
        }
    }
}
