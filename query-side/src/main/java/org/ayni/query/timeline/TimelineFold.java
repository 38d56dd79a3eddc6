package org.ayni.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalKind;
import org.ayni.entry.Seen;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.Event;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.value.Edtf;
import org.ayni.query.fact.Act;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowFold;
import org.ayni.query.view.ViewKey;

/** One row per entry, and helping rows for names, sides and files. An entry about a fact changes the row of that fact, too. */
public final class TimelineFold implements RowFold {
    public static final ViewKey KEY = new ViewKey("timeline", 4);
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
        return switch (act) {
            case Act.Told<PartnershipFact>(var told) -> of(Fact.told(entry, told), current);
            case Act.OnFact<PartnershipFact> on -> {
                var about = cited(on.cited(), current);
                var rows = new ArrayList<>(List.of(row(Body.OfAct.of(entry.header(), on, about.position()))));
                rows.addAll(of(about.after(entry, on), current));
                yield rows;
            }
            case Act.AllConfirmed<PartnershipFact> all -> {
                var confirmed =
                        all.confirmed().stream().map(one -> cited(one, current)).toList();
                var excepted =
                        all.excepted().stream().map(one -> cited(one, current)).toList();
                var rows = new ArrayList<>(List.of(row(Body.OfAct.of(entry.header(), all, confirmed, excepted))));
                confirmed.forEach(fact -> rows.addAll(of(fact.confirmedAmongOthers(entry), current)));
                yield rows;
            }
        };
    }

    private static List<Row> of(Fact<PartnershipFact> fact, Function<String, Optional<Row>> current) {
        var rows = new ArrayList<>(List.of(row(fact)));
        rows.addAll(helping(fact, current));
        rows.addAll(Proofs.rows(fact, current));
        return rows;
    }

    static Fact<PartnershipFact> cited(Seen cited, Function<String, Optional<Row>> current) {
        var row = row(cited.position(), current);
        if (Body.isFact(row)) {
            return Body.fact(row).fact();
        }
        var about = Body.act(row).about();
        if (about == null) {
            throw new IllegalStateException("entry %d is about no single fact".formatted(cited.position()));
        }
        return Body.fact(row(about, current)).fact();
    }

    private static Row row(long position, Function<String, Optional<Row>> current) {
        return current.apply(key(position))
                .orElseThrow(
                        () -> new IllegalStateException("entry %d is cited before it is there".formatted(position)));
    }

    private static List<Row> helping(Fact<PartnershipFact> fact, Function<String, Optional<Row>> current) {
        var rows = new ArrayList<Row>();
        var named = Content.of(fact.told()).names();
        var name = Content.name(fact.told());
        if (named != null && name != null) {
            var before = current.apply(named).map(Body::name);
            var now = new Body.OfName(name, fact.position());
            if (before.isEmpty()
                    || (before.get().from() <= now.from() && !before.get().equals(now))) {
                rows.add(Row.helping(named, now.write()));
            }
        }
        sides(
                        fact,
                        () -> current.apply(SIDES)
                                .map(row -> Body.sides(row).sides())
                                .orElse(Sides.NONE))
                .map(sides -> Row.helping(SIDES, new Body.OfSides(sides).write()))
                .ifPresent(rows::add);
        return rows;
    }

    /** The sides, if the fact has something to say about them. */
    private static Optional<Sides> sides(Fact<PartnershipFact> fact, Supplier<Sides> before) {
        if (fact.told() instanceof PartnershipFounded founded) {
            return Optional.of(before.get().of(founded.sides()));
        }
        if (fact.told() instanceof PredecessorNamed named) {
            return Optional.of(
                    fact.retracted()
                            ? before.get().without(named.predecessor())
                            : before.get().with(named.predecessor(), named.side()));
        }
        return Optional.empty();
    }

    static String key(long position) {
        return Long.toString(position);
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
