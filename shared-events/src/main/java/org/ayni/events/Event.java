package org.ayni.events;

/** Anything that can stand in a journal. */
public sealed interface Event permits MunicipalityEvent, ProgrammeEvent, PartnershipEvent {}
