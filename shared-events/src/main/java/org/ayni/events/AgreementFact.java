package org.ayni.events;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What the two towns agree on in writing: drafted clause by clause, endorsed by both sides as it stands then, approved by
 * councils, signed, in force; or recorded as it stood, when it was concluded outside this record.
 */
public sealed interface AgreementFact extends PartnershipEvent.PartnershipFact {

    AgreementId agreement();

    /** What both sides endorse when they endorse the draft. */
    sealed interface Draft extends AgreementFact {
        @Override
        default List<DocumentId> documents() {
            return List.of(DocumentId.of(agreement()));
        }
    }

    /** An agreement that was concluded outside this record, as it stood. It endorses nothing in anyone's name. */
    @EventName("partnership.agreement-recorded.v1")
    record AgreementRecorded(
            AgreementId agreement, What what, @Nullable AgreementId supersedes) implements AgreementFact {}

    /** A clause of an agreement that was concluded outside this record, as it stood. */
    @EventName("partnership.clause-recorded.v1")
    record ClauseRecorded(AgreementId agreement, Clause clause) implements AgreementFact {}

    @EventName("partnership.agreement-drafted.v1")
    record AgreementDrafted(AgreementId agreement, What what) implements Draft {}

    /** A clause is worded, or worded anew: the latest wording holds. */
    @EventName("partnership.clause-worded.v1")
    record ClauseWorded(
            AgreementId agreement, Clause clause, @Nullable LocalizedText reason) implements Draft {}

    @EventName("partnership.clause-struck.v1")
    record ClauseStruck(AgreementId agreement, ClauseId clause, LocalizedText reason) implements Draft {}

    /**
     * The council of one side, or whoever decides there, approved the agreement.
     *
     * @param body that resolved
     * @param resolution its number
     * @param seen the last change of the agreement that lay before it
     */
    @EventName("partnership.agreement-approved.v1")
    record AgreementApproved(
            AgreementId agreement,
            MunicipalityId side,
            LocalizedText body,
            @Nullable Text resolution,
            Seen seen,
            List<Source> sources)
            implements AgreementFact {

        public AgreementApproved {
            sources = Lists.orEmpty(sources);
        }

        @Override
        public Whose whose() {
            return Whose.of(side);
        }
    }

    /**
     * Both sides signed what both had endorsed. Its clauses change no more.
     *
     * @param what where, and which offices signed
     * @param seen the last change of the agreement: what was signed
     * @param supersedes the agreement that it takes the place of
     */
    @EventName("partnership.agreement-signed.v1")
    record AgreementSigned(
            AgreementId agreement,
            What what,
            Seen seen,
            @Nullable AgreementId supersedes) implements AgreementFact {}

    /** It happened when it came into force. */
    @EventName("partnership.agreement-in-force.v1")
    record AgreementCameIntoForce(
            AgreementId agreement, @Nullable LocalizedText remark) implements AgreementFact {}
}
