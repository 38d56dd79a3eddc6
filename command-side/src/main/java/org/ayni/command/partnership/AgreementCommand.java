package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** What the two towns agree on in writing. Both sides agree to a draft by endorsing it ({@link EndorsementCommand}). */
public sealed interface AgreementCommand extends PartnershipCommand.Tell {

    /** An agreement that was concluded outside this record, as it stood. */
    record RecordAgreement(
            AgreementId agreement, What what, @Nullable AgreementId supersedes) implements AgreementCommand {}

    /** A clause of such an agreement, as it stood. */
    record RecordClause(AgreementId agreement, Clause clause) implements AgreementCommand {}

    record DraftAgreement(AgreementId agreement, What what) implements AgreementCommand {}

    /** @param clause as it is worded now, in all its languages */
    record WordClause(
            AgreementId agreement, Clause clause, @Nullable LocalizedText reason) implements AgreementCommand {}

    record StrikeClause(AgreementId agreement, ClauseId clause, LocalizedText reason) implements AgreementCommand {}

    /**
     * The council of the side that records it approved the agreement.
     *
     * @param seen the last change of the agreement that lay before it
     */
    record RecordApproval(
            AgreementId agreement,
            LocalizedText body,
            @Nullable Text resolution,
            Cited seen,
            List<Source> sources) implements AgreementCommand {

        public RecordApproval {
            sources = Lists.orEmpty(sources);
        }

        @Override
        public boolean cites() {
            return true;
        }
    }

    /**
     * @param what where, and which offices signed
     * @param seen the last change of the agreement: what was signed
     */
    record SignAgreement(
            AgreementId agreement,
            What what,
            Cited seen,
            @Nullable AgreementId supersedes) implements AgreementCommand {
        @Override
        public boolean cites() {
            return true;
        }
    }

    record BringIntoForce(AgreementId agreement, @Nullable LocalizedText remark) implements AgreementCommand {}
}
