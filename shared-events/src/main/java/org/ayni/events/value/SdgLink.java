package org.ayni.events.value;

/** A link to the Agenda 2030, and who drew it: the source itself, or whoever recorded the fact. */
public record SdgLink(Sdg sdg, Basis basis) {

    public enum Basis {
        NAMED_BY_SOURCE,
        OWN_MAPPING
    }
}
