package org.ayni.events.value;

/** How a discipline is contested. */
public enum DisciplineForm {
    /** Teams, each for itself. */
    TEAM_RALLY,
    /** Single entrants, each for themselves. */
    SINGLE_RALLY,
    /** Two against each other, match by match: teams or single entrants. */
    TOURNAMENT,
    /** To try and to take part in; nothing is measured. */
    OFFER_WITHOUT_RESULT
}
