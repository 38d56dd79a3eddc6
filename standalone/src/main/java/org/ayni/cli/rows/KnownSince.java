package org.ayni.cli.rows;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.cli.chronology.Chronology;
import org.ayni.cli.chronology.Chronology.Actor;
import org.ayni.cli.chronology.Fact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.EdtfShape.Interval;
import org.ayni.events.value.EdtfShape.Point;

/**
 * Since when there are those whom a file only names: it does not say, but at the latest since the first thing that it
 * tells of them. The day of the import says nothing about them.
 */
record KnownSince(Chronology chronology) {
    private static final Edtf UNKNOWN = Edtf.parse("XXXX");

    /** The towns were there when the partnership began, and when the first thing happened. */
    Edtf municipalities() {
        return first(Stream.concat(
                        Stream.of(chronology.partnership().since()),
                        chronology.facts().stream().map(Fact::when)))
                .orElse(UNKNOWN);
    }

    /** The whole was there when one of its parts was. */
    Edtf actor(ActorId actor) {
        return first(chronology.facts().stream()
                        .filter(fact -> names(fact, actor))
                        .map(Fact::when))
                .orElse(UNKNOWN);
    }

    private boolean names(Fact fact, ActorId actor) {
        return Stream.concat(
                        fact.what().actors().stream().map(participation -> participation.actor()),
                        fact.promises().stream().map(Fact.Promise::actor).filter(Objects::nonNull))
                .anyMatch(named -> named.equals(actor) || isPartOf(named, actor));
    }

    private boolean isPartOf(ActorId part, ActorId whole) {
        return chronology.actors().stream()
                .filter(actor -> actor.id().equals(part))
                .map(Actor::partOf)
                .filter(Objects::nonNull)
                .anyMatch(above -> above.equals(whole) || isPartOf(above, whole));
    }

    private static Optional<Edtf> first(Stream<Edtf> dates) {
        return dates.min(Comparator.naturalOrder()).map(KnownSince::atTheLatest);
    }

    /** {@code /1998} for {@code 1998}, and for what began then. */
    static Edtf atTheLatest(Edtf date) {
        return switch (date.shape()) {
            case Point point -> Edtf.parse("/" + point);
            case Interval(Point start, var _) -> Edtf.parse("/" + start);
            case Interval _ -> date;
        };
    }
}
