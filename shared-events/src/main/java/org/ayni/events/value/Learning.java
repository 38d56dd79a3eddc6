package org.ayni.events.value;

/** What one side learned from the other: the idea, where it comes from and where it went. The origin keeps the credit. */
public record Learning(LocalizedText idea, MunicipalityId from, MunicipalityId to) {}
