package org.ayni.events.value;

/** What the terms of a programme name. */
public enum Vocabulary {
    /** What partnerships work on, by the ids that they use. */
    THEME,
    /** What a partnership does about themes; partnerships write both as themes. */
    FIELD_OF_ACTION,
    /** What a sector of actors is called there. */
    SECTOR,
    /** What people there call a thing that this record calls otherwise: an action plan for a work plan. */
    WORD
}
