package org.ayni.events;

import org.ayni.events.value.AgreementId;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** What the two towns agreed on in writing. */
public sealed interface AgreementFact extends PartnershipEvent.PartnershipFact {

    /** An agreement that was concluded outside this record, as it stood. It endorses nothing in anyone's name. */
    @EventName("partnership.agreement-recorded.v1")
    record AgreementRecorded(
            AgreementId agreement, What what, @Nullable AgreementId supersedes) implements AgreementFact {}
}
