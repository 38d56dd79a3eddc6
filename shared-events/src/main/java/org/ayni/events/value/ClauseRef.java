package org.ayni.events.value;

/** A clause of an agreement of the same partnership. */
public record ClauseRef(AgreementId agreement, ClauseId clause) {

    @Override
    public String toString() {
        return agreement + "/" + clause;
    }
}
