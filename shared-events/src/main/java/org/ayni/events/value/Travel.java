package org.ayni.events.value;

/** The direction of a visit. */
public record Travel(MunicipalityId from, MunicipalityId to) {}
