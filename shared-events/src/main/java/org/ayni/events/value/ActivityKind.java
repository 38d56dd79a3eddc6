package org.ayni.events.value;

/** What kind of activity it was. Workshops, olympiads, agreements and products have facts of their own. */
public enum ActivityKind {
    CONTACT,
    ANNOUNCEMENT,
    RESOLUTION,
    DELEGATION,
    EXPERT_EXCHANGE,
    EXPERT_ASSIGNMENT,
    EDUCATION_EXCHANGE,
    HEALTH_PROJECT,
    VOLUNTEERING,
    FUNDRAISING,
    PUBLICITY,
    CERTIFICATION,
    CULTURE,
    CELEBRATION,
    CONFERENCE,
    INTERGENERATIONAL_ENCOUNTER
}
