package org.ayni.events;

import org.ayni.entry.EntryRef;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ScaleId;

/**
 * A scale of a programme.
 *
 * @param set the entry of the programme's journal that says what its steps mean; it is read there for ever as it was then
 */
public record ScaleRef(ProgrammeId programme, ScaleId scale, EntryRef set) {}
