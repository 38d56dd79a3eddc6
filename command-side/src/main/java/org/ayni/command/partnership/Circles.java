package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Agreement;
import org.ayni.command.partnership.Subject.Origin;
import org.ayni.command.partnership.Subject.Place;
import org.ayni.command.partnership.Subject.PlanItem;
import org.ayni.command.partnership.Subject.Succession;
import org.ayni.command.partnership.Subject.Tied;

/**
 * No actor is part of itself, succeeds itself, no agreement supersedes itself and nothing comes from itself, by way of others neither. All facts that
 * stand are followed, whenever they happened: then whichever of them hold at some moment form no circle.
 */
final class Circles {

    private Circles() {}

    static Optional<Refused> refusal(FactLog<Subject> facts, Gist<Subject> told) {
        var other = told.tiedTo();
        if (other == null) {
            return Optional.empty();
        }
        return told.subject() instanceof Tied subject ? back(facts, other, subject) : Optional.empty();
    }

    private static Optional<Refused> back(FactLog<Subject> facts, Subject from, Tied subject) {
        return switch (subject) {
            case Actor(var actor) ->
                when(leads(facts, from, new Actor(actor), Circles::placing), Reason.ACTOR_PART_OF_ITSELF, actor);
            case Place(var actor) ->
                when(leads(facts, from, new Actor(actor), Circles::placing), Reason.ACTOR_PART_OF_ITSELF, actor);
            case Succession(var actor) ->
                when(leads(facts, from, new Actor(actor), Circles::succeeding), Reason.ACTOR_SUCCEEDS_ITSELF, actor);
            case Origin origin -> when(leads(facts, from, origin, Stream::of), Reason.COMES_FROM_ITSELF, origin.of());
            case PlanItem item ->
                when(
                        leads(facts, from, item, Stream::of),
                        Reason.PLAN_ITEM_CARRIED_OVER,
                        item.id().item(),
                        item.id().plan());
            case Agreement agreement ->
                when(leads(facts, from, agreement, Stream::of), Reason.AGREEMENT_SUPERSEDES_ITSELF, agreement.id());
        };
    }

    /** What says of which an actor is part. */
    private static Stream<Subject> placing(Subject actor) {
        return actor instanceof Actor(var id) ? Stream.of(actor, new Place(id)) : Stream.empty();
    }

    private static Stream<Subject> succeeding(Subject actor) {
        return actor instanceof Actor(var id) ? Stream.of(new Succession(id)) : Stream.empty();
    }

    /** Whether one follows on the other, over however many between them. */
    private static boolean leads(
            FactLog<Subject> facts, Subject from, Subject to, Function<Subject, Stream<Subject>> tellers) {
        var seen = new HashSet<Subject>();
        var next = new ArrayDeque<Subject>();
        next.add(from);
        while (!next.isEmpty()) {
            var one = next.remove();
            if (one.equals(to)) {
                return true;
            }
            if (seen.add(one)) {
                tellers.apply(one)
                        .flatMap(facts::about)
                        .flatMap(fact -> Stream.ofNullable(fact.gist().tiedTo()))
                        .forEach(next::add);
            }
        }
        return false;
    }
}
