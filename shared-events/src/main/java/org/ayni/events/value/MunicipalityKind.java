package org.ayni.events.value;

/** What kind of body it is. Not every partner is a city. */
public enum MunicipalityKind {
    CITY,
    TOWN,
    MUNICIPALITY,
    BOROUGH,
    COUNTY,
    PROVINCE,
    DISTRICT,
    CANTON
}
