package org.ayni.events.value;

/** An actor of the partnership in its role. */
public record Participation(ActorId actor, Role role) {}
