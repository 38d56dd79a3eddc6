package org.ayni.query.workplans;

/** What an item does not say yet. Nothing has to be known to plan; what is not known is shown. */
public enum Gap {
    /** No actor of one of the sides sees to it. */
    RESPONSIBLE,
    SDG,
    DUE,
    INDICATOR,
    UNIT,
    BASELINE,
    TARGET,
    METHOD
}
