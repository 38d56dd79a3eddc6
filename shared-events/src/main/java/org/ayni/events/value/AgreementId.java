package org.ayni.events.value;

/** Names one version of the agreement of a partnership. */
public record AgreementId(String value) {

    public AgreementId {
        Slug.of("agreement id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
