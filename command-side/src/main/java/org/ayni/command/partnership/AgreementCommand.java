package org.ayni.command.partnership;

import org.ayni.events.value.AgreementId;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** What the two towns agreed on in writing. */
public sealed interface AgreementCommand extends PartnershipCommand.Tell {

    record RecordAgreement(
            AgreementId agreement, What what, @Nullable AgreementId supersedes) implements AgreementCommand {}
}
