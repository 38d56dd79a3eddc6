package org.ayni.events.value;

/** A phase of a programme. */
public record PhaseRef(ProgrammeId programme, PhaseId phase) {}
