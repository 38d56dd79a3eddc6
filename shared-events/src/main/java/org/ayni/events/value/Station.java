package org.ayni.events.value;

/** A place on the field where a discipline is held. */
public record Station(StationId station, LocalizedText name) {}
