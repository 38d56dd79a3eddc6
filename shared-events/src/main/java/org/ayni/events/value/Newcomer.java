package org.ayni.events.value;

/**
 * An organisation, or a part of one, that is no actor of the partnership yet. Never a person.
 *
 * @param side where it belongs: to a side, to the programme, or to neither
 */
public record Newcomer(LocalizedText name, Sector sector, ActorSide side) {}
