package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.municipalities;
import static org.ayni.command.partnership.Naming.tied;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.ActorCommand.ChangeActorInvolvement;
import org.ayni.command.partnership.ActorCommand.PlaceActor;
import org.ayni.command.partnership.ActorCommand.RecordActorSuccession;
import org.ayni.command.partnership.ActorCommand.RegisterActor;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Involvement;
import org.ayni.command.partnership.Subject.Place;
import org.ayni.command.partnership.Subject.Succession;
import org.ayni.events.ActorFact;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorPlaced;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.ActorFact.ActorSucceeded;

/** The organisations that take part. That none is part of itself or succeeds itself, {@link Circles} sees to. */
final class ActorRules {

    private ActorRules() {}

    static Optional<Refused> stage(PartnershipState state, ActorCommand command) {
        return switch (command) {
            case RegisterActor register ->
                when(state.has(new Actor(register.actor())), Reason.ACTOR_EXISTS, register.actor());
            case RecordActorSuccession succession ->
                when(state.has(new Succession(succession.actor())), Reason.ACTOR_ALREADY_SO, succession.actor());
            case ChangeActorInvolvement _, PlaceActor _ -> Optional.empty();
        };
    }

    /** What is told of an actor is an affair of the side that it is of. */
    static ActorFact fact(PartnershipState state, ActorCommand command) {
        return switch (command) {
            case RegisterActor(
                    var actor,
                    var name,
                    var sector,
                    var side,
                    var involvement,
                    var partOf,
                    var sdgs,
                    var themes,
                    var sources) ->
                new ActorRegistered(
                        actor,
                        name,
                        sector,
                        side,
                        Objects.requireNonNullElse(involvement, org.ayni.events.value.Involvement.INVOLVED),
                        partOf,
                        sdgs,
                        themes,
                        sources);
            case ChangeActorInvolvement(var actor, var involvement, var reason) ->
                new ActorInvolvementChanged(actor, involvement, reason, state.owner(new Actor(actor)));
            case PlaceActor(var actor, var partOf) -> new ActorPlaced(actor, partOf, state.owner(new Actor(actor)));
            case RecordActorSuccession(var actor, var by) ->
                new ActorSucceeded(actor, by, state.owner(new Actor(actor)));
        };
    }

    static Gist<Subject> gist(ActorFact fact) {
        return switch (fact) {
            case ActorRegistered registered -> registered(registered);
            case ActorInvolvementChanged(var actor, var _, var _, var _) ->
                about(new Involvement(actor), Stream.of(new Actor(actor)));
            case ActorPlaced(var actor, var partOf, var _) ->
                tied(new Actor(partOf), about(new Place(actor), Stream.of(new Actor(actor))));
            case ActorSucceeded(var actor, var by, var _) ->
                tied(new Actor(by), about(new Succession(actor), Stream.of(new Actor(actor))));
        };
    }

    private static Gist<Subject> registered(ActorRegistered registered) {
        var side = registered.side();
        var partOf = registered.partOf();
        return tied(
                partOf == null ? null : new Actor(partOf),
                about(
                        new Actor(registered.actor()),
                        side.isMunicipality() ? municipalities(side.municipality()) : Stream.empty()));
    }
}
