package org.ayni.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalKind;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.value.Edtf;
import org.ayni.query.fact.Act;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowFold;
import org.ayni.query.view.ViewKey;

/** One row per entry, and helping rows for names and sides. An entry about a fact changes the row of that fact, too. */
public final class TimelineFold implements RowFold {
    public static final ViewKey KEY = new ViewKey("timeline", 8);
    static final String SIDES = "sides";

    @Override
    public ViewKey key() {
        return KEY;
    }

    @Override
    public JournalKind kind() {
        return JournalKind.PARTNERSHIP;
    }

    @Override
    public List<Row> apply(Entry<Event> entry, Function<String, Optional<Row>> current) {
        var act = switch (entry.event()) {
            case PartnershipEvent event -> Act.of(event);
            case ProgrammeEvent _, MunicipalityEvent _ ->
                throw new IllegalArgumentException("%s stands in the journal of a partnership"
                        .formatted(entry.header().type()));
        };
        var rows = new Rows(current);
        switch (act) {
            case Act.Told<PartnershipFact>(var told) -> rows.show(Fact.told(entry, told));
            case Act.OnFact<PartnershipFact> on -> {
                var about = rows.cited(on.cited());
                rows.put(row(Body.OfAct.of(entry.header(), on, about.position())));
                rows.show(about.after(entry, on));
            }
            case Act.AllConfirmed<PartnershipFact> all -> {
                var confirmed = all.confirmed().stream().map(rows::cited).toList();
                var excepted = all.excepted().stream().map(rows::cited).toList();
                rows.put(row(Body.OfAct.of(entry.header(), all, confirmed, excepted)));
                // each as it is by then: the one before may have settled something about it
                all.confirmed().forEach(one -> rows.show(rows.cited(one).confirmedAmongOthers(entry)));
            }
            case Act.OnMany<PartnershipFact> many -> {
                var about = many.cited().stream().map(rows::cited).toList();
                var excepted = excepted(many).stream().map(rows::cited).toList();
                rows.put(row(Body.OfAct.of(entry.header(), many, about, excepted)));
                many.cited().forEach(one -> rows.show(rows.cited(one).among(entry, many, one)));
            }
        }
        return List.copyOf(rows.written.values());
    }

    private static List<Seen> excepted(Act.OnMany<PartnershipFact> act) {
        return act instanceof Act.Published<PartnershipFact> published ? published.excepted() : List.of();
    }

    /** The fact that the cited entry told or changed. */
    static Fact<PartnershipFact> cited(Seen cited, Function<String, Optional<Row>> current) {
        return new Rows(current).cited(cited);
    }

    /** The rows as one entry leaves them. */
    private static final class Rows {
        private final Function<String, Optional<Row>> before;
        private final SequencedMap<String, Row> written = new LinkedHashMap<>();

        Rows(Function<String, Optional<Row>> before) {
            this.before = before;
        }

        void put(Row row) {
            written.put(row.key(), row);
        }

        Fact<PartnershipFact> cited(Seen cited) {
            return about(cited.position())
                    .orElseThrow(() -> new IllegalStateException(
                            "entry %d is cited and tells or changes no single fact".formatted(cited.position())));
        }

        /** The row of a fact, and whatever else the fact has a say in. */
        void show(Fact<PartnershipFact> fact) {
            var proofs = Proofs.rows(fact, this::current); // asks how the fact stood until now
            put(row(fact));
            proofs.forEach(this::put);
            name(fact);
            if (Sides.isToldBy(fact.told())) {
                var sides = current(SIDES).map(row -> Body.sides(row).sides()).orElse(Sides.NONE);
                put(Row.helping(SIDES, new Body.OfSides(sides.after(fact)).write()));
            }
            if (fact.told() instanceof WorkingValueSettled settled) {
                about(settled.telling().position()).ifPresent(about -> put(row(about.settled(fact))));
            }
        }

        private void name(Fact<PartnershipFact> fact) {
            Content.names(fact.told()).forEach((named, name) -> {
                var said = current(named).map(Body::name);
                var now = new Body.OfName(name, fact.position());
                if (said.isEmpty()
                        || (said.get().from() <= now.from() && !said.get().equals(now))) {
                    put(Row.helping(named, now.write()));
                }
            });
        }

        private Optional<Fact<PartnershipFact>> about(long position) {
            return current(key(position)).flatMap(row -> {
                if (Body.isFact(row)) {
                    return Optional.of(Body.fact(row).fact());
                }
                var about = Body.act(row).about();
                return about == null ? Optional.empty() : about(about);
            });
        }

        private Optional<Row> current(String key) {
            var row = written.get(key);
            return row == null ? before.apply(key) : Optional.of(row);
        }
    }

    static String key(long position) {
        return Long.toString(position);
    }

    /** Whether the row is that of an entry, and no helping one. */
    static boolean isEntry(String key) {
        return Character.isDigit(key.charAt(0));
    }

    private static Row row(Fact<PartnershipFact> fact) {
        return row(fact.position(), fact.happened(), Tags.of(fact), new Body.OfFact(fact));
    }

    private static Row row(Body.OfAct act) {
        return row(act.position(), act.happened(), Tags.ofAct(act.kind(), act.by()), act);
    }

    private static Row row(long position, Edtf happened, List<String> tags, Body body) {
        return new Row(
                key(position),
                "%s %016d".formatted(happened.sortKey(), position),
                happened.earliest().toString(),
                happened.latest().toString(),
                tags,
                body.write());
    }
}
