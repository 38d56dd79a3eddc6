package org.ayni.events.value;

/** An official list in which a municipality has a number. */
public enum Register {
    /** Amtlicher Gemeindeschlüssel, Germany. */
    AGS,
    /** Código de ubicación geográfica, Peru. */
    UBIGEO,
    WIKIDATA
}
