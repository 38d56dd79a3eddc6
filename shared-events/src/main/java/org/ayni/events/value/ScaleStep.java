package org.ayni.events.value;

/**
 * One step of a scale on which stock is taken.
 *
 * @param step its number: the higher, the further
 * @param name what it means
 */
public record ScaleStep(int step, LocalizedText name) {}
