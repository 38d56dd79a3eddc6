package org.ayni.events.value;

/** An organisation outside any partnership, by a short id and its name: who runs a programme, who commissions it. */
public record Organisation(ActorId id, LocalizedText name) {}
