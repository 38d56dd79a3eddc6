package org.ayni.query.agreements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands.
 *
 * @param supersededBy the agreement that has taken its place: one that is in force, or was concluded outside this record
 * @param successor the agreement that was signed to take its place; it does once it is in force
 * @param endorsements of a draft; absent for one that was concluded outside this record, and to the public unless it may read that
 *     both gave them
 * @param agreedWhat what both sides agreed to call it, where it is called otherwise since
 * @param changedSince the clauses that are another since both sides agreed, or are taken back
 * @param versions of the draft, each by the entry that made it: what {@code diff} compares
 */
public record Agreement(
        AgreementId agreement,
        What what,
        State state,
        @Nullable AgreementId supersedes,
        @Nullable AgreementId supersededBy,
        @Nullable AgreementId successor,
        @Nullable Endorsements endorsements,
        @Nullable What agreedWhat,
        List<ClauseId> changedSince,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Clause> clauses,
        List<Approval> approvals,
        List<Version> versions,
        FactNote begun,
        @Nullable Signing signed,
        @Nullable FactNote inForce) {

    public enum State {
        DRAFT,
        /** Both sides endorsed the same state of it. */
        ENDORSED,
        SIGNED,
        IN_FORCE,
        /** Concluded outside this record; what it was worth then, its sources tell. */
        RECORDED,
        SUPERSEDED
    }

    /**
     * A clause as it is worded now. One that was agreed and taken back since is shown with the words that were taken back.
     *
     * @param languages in which it stands: all are one version
     * @param missingLanguages in which another clause stands and this one does not; without them the agreement is not one version
     * @param numberTwice whether another clause bears its number
     * @param struck whether it stands no more; while the other side disputes that, it stands
     * @param endorsedBy the sides that endorsed this wording
     * @param agreed what both sides agreed to, where this is another since, or struck, or taken back: what holds between them
     *     until both endorse it as it is now
     * @param became the promises that came of it
     * @param alsoBecame what else is said to have come of it, such as an item of a work plan
     * @param lastServed when something last came of it, or of what came of it; absent when nothing ever did
     * @param idle whether nothing has come of it for as many months as were asked about; absent when none were, or the
     *     agreement is not concluded
     */
    public record Clause(
            ClauseId clause,
            int number,
            @Nullable LocalizedText heading,
            LocalizedText text,
            List<Language> languages,
            List<Language> missingLanguages,
            boolean numberTwice,
            boolean struck,
            List<MunicipalityId> endorsedBy,
            @Nullable Agreed agreed,
            List<PromiseId> became,
            List<ThingRef> alsoBecame,
            @Nullable Edtf lastServed,
            @Nullable Boolean idle,
            FactNote worded) {}

    /** A clause as both sides agreed to it, as of the entry that {@link Endorsements#agreedAs} says. */
    public record Agreed(int number, @Nullable LocalizedText heading, LocalizedText text, boolean struck) {}

    /**
     * @param as the entry that lay before the body
     * @param ofAnotherWording whether that is not what was signed; before the signing, not what stands now
     */
    public record Approval(
            MunicipalityId side,
            LocalizedText body,
            @Nullable Text resolution,
            long as,
            boolean ofAnotherWording,
            FactNote fact) {}

    /** @param as the entry as of which it was signed */
    public record Signing(What what, long as, FactNote fact) {}

    /** @param position of the entry that made it */
    public record Version(int number, long position) {}
}
