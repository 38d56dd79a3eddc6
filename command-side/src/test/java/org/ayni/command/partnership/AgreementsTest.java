package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.AgreementCommand.BringIntoForce;
import org.ayni.command.partnership.AgreementCommand.DraftAgreement;
import org.ayni.command.partnership.AgreementCommand.RecordAgreement;
import org.ayni.command.partnership.AgreementCommand.RecordApproval;
import org.ayni.command.partnership.AgreementCommand.RecordClause;
import org.ayni.command.partnership.AgreementCommand.SignAgreement;
import org.ayni.command.partnership.AgreementCommand.StrikeClause;
import org.ayni.command.partnership.AgreementCommand.WordClause;
import org.ayni.command.partnership.EndorsementCommand.Endorse;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.ProjectCommand.NoteProjectIdea;
import org.ayni.command.partnership.ReadingCommand.PublishDocument;
import org.ayni.command.partnership.ReadingCommand.WithdrawDocument;
import org.ayni.entry.Audience;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ClauseRef;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementsTest {

    private static final AgreementId OLD = new AgreementId("1998");
    private static final AgreementId NEW = new AgreementId("2027");
    private static final ClauseId WATER = new ClauseId("wasser");
    private static final ClauseId YOUTH = new ClauseId("jugend");
    private static final LocalizedText GERMAN = LocalizedText.of(Language.GERMAN, "Wir teilen unser Wissen.");
    private static final LocalizedText BOTH = GERMAN.translated(Language.SPANISH, "Compartimos lo que sabemos.");
    private static final Edtf DAY = Edtf.parse("2026-10");

    private static Clause clause(ClauseId clause, LocalizedText text) {
        return new Clause(clause, 1, null, text);
    }

    private static WordClause word(ClauseId clause, LocalizedText text) {
        return new WordClause(NEW, clause(clause, text), null);
    }

    private static Endorse endorse(Cited seen) {
        return new Endorse(DocumentId.of(NEW), seen);
    }

    private static SignAgreement sign(Cited seen, @Nullable AgreementId supersedes) {
        return new SignAgreement(NEW, what("Unterzeichnung"), seen, supersedes);
    }

    private static RecordApproval approve(Cited seen) {
        return new RecordApproval(NEW, BECAUSE, null, seen, List.of());
    }

    /** Entry 1: the draft; entry 2: a clause in both languages. */
    private static Telling<PartnershipState, PartnershipCommand> drafted() {
        return founded()
                .told(FOR_MUSTERHAUSEN, new DraftAgreement(NEW, what("Vereinbarung")))
                .told(FOR_MUSTERHAUSEN, word(WATER, BOTH));
    }

    /** Entries 3 and 4: both endorse it. */
    private static Telling<PartnershipState, PartnershipCommand> endorsed() {
        var story = drafted();
        return story.told(FOR_MUSTERHAUSEN, endorse(story.at(2))).told(FOR_VILLA_EJEMPLO, endorse(story.at(2)));
    }

    /** Entry 5: it is signed. */
    private static Telling<PartnershipState, PartnershipCommand> signed() {
        var story = endorsed();
        return story.told(FOR_VILLA_EJEMPLO, sign(story.at(2), null));
    }

    @Test
    void what_says_that_both_have_endorsed_it_is_published_with_it() {
        var story = endorsed();
        story.told(FOR_MUSTERHAUSEN, new PublishDocument(DocumentId.of(NEW), story.at(2), Audience.PUBLIC));
        assertThat(story.state().readers(3)).isEqualTo(Audience.PUBLIC);
        assertThat(story.state().readers(4)).isEqualTo(Audience.PARTNERSHIP);
        story.told(FOR_VILLA_EJEMPLO, new PublishDocument(DocumentId.of(NEW), story.at(2), Audience.PUBLIC));
        assertThat(List.of(1L, 2L, 3L, 4L)).allMatch(entry -> story.state().readers(entry) == Audience.PUBLIC);
        story.told(FOR_VILLA_EJEMPLO, new WithdrawDocument(DocumentId.of(NEW), BECAUSE));
        assertThat(story.state().readers(4)).isEqualTo(Audience.PARTNERSHIP);
    }

    @Test
    void a_draft_is_worded_clause_by_clause_by_either_side() {
        founded()
                .when(FOR_VILLA_EJEMPLO, new DraftAgreement(NEW, what("Vereinbarung")))
                .records(new AgreementDrafted(NEW, what("Vereinbarung")));
        drafted()
                .when(FOR_VILLA_EJEMPLO, new WordClause(NEW, clause(WATER, BOTH), BECAUSE))
                .records(new ClauseWorded(NEW, clause(WATER, BOTH), BECAUSE));
        drafted()
                .when(FOR_VILLA_EJEMPLO, new StrikeClause(NEW, WATER, BECAUSE))
                .records(new ClauseStruck(NEW, WATER, BECAUSE));
    }

    @Test
    void a_clause_becomes_what_names_it_as_its_origin_unless_it_was_struck() {
        var water = ThingRef.of(new ClauseRef(NEW, WATER));
        var garden = new NoteProjectIdea(new ProjectId("brunnen"), Whose.BOTH, what("Brunnen"), List.of(water));
        drafted().when(FOR_VILLA_EJEMPLO, garden).isAccepted();
        var story = drafted().told(FOR_VILLA_EJEMPLO, garden);
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        story.when(FOR_MUSTERHAUSEN, new NameOrigin(water, ThingRef.of(new ProjectId("brunnen")), null))
                .isRefused(Reason.COMES_FROM_ITSELF);
        founded().when(FOR_VILLA_EJEMPLO, garden).isRefused(Reason.UNKNOWN_CLAUSE);
        drafted()
                .told(FOR_VILLA_EJEMPLO, new StrikeClause(NEW, WATER, BECAUSE))
                .when(FOR_VILLA_EJEMPLO, garden)
                .isRefused(Reason.CLAUSE_STRUCK);
    }

    @Test
    void an_id_names_one_agreement() {
        drafted()
                .when(FOR_VILLA_EJEMPLO, new DraftAgreement(NEW, what("Noch eine")))
                .isRefused(Reason.AGREEMENT_EXISTS);
        drafted()
                .when(FOR_VILLA_EJEMPLO, new RecordAgreement(NEW, what("Noch eine"), null))
                .isRefused(Reason.AGREEMENT_EXISTS);
        founded()
                .told(FOR_MUSTERHAUSEN, new RecordAgreement(OLD, what("1998"), null))
                .when(FOR_VILLA_EJEMPLO, new DraftAgreement(OLD, what("Noch eine")))
                .isRefused(Reason.AGREEMENT_EXISTS);
    }

    @Test
    void an_agreement_of_the_past_has_its_clauses_as_they_stood_and_needs_no_endorsement() {
        var story = founded().told(FOR_MUSTERHAUSEN, new RecordAgreement(OLD, what("1998"), null));
        story.when(FOR_MUSTERHAUSEN, new RecordClause(OLD, clause(YOUTH, GERMAN)))
                .records(new ClauseRecorded(OLD, clause(YOUTH, GERMAN)));
        story.when(FOR_MUSTERHAUSEN, new Endorse(DocumentId.of(OLD), story.at(1)))
                .isRefused(Reason.AGREEMENT_CONCLUDED);
        story.when(FOR_MUSTERHAUSEN, new BringIntoForce(OLD, null)).records(new AgreementCameIntoForce(OLD, null));
        drafted()
                .when(FOR_MUSTERHAUSEN, new RecordClause(NEW, clause(YOUTH, GERMAN)))
                .isRefused(Reason.AGREEMENT_DRAFTED_HERE);
        founded()
                .when(FOR_MUSTERHAUSEN, new RecordClause(OLD, clause(YOUTH, GERMAN)))
                .isRefused(Reason.UNKNOWN_AGREEMENT);
    }

    @Test
    void a_clause_is_of_a_draft_and_struck_once() {
        founded().when(FOR_MUSTERHAUSEN, word(WATER, BOTH)).isRefused(Reason.AGREEMENT_NOT_DRAFTED);
        drafted().when(FOR_MUSTERHAUSEN, new StrikeClause(NEW, YOUTH, BECAUSE)).isRefused(Reason.UNKNOWN_CLAUSE);
        var struck = drafted().told(FOR_MUSTERHAUSEN, new StrikeClause(NEW, WATER, BECAUSE));
        struck.when(FOR_VILLA_EJEMPLO, word(WATER, BOTH)).isRefused(Reason.CLAUSE_STRUCK);
        struck.when(FOR_VILLA_EJEMPLO, new StrikeClause(NEW, WATER, BECAUSE)).isRefused(Reason.CLAUSE_STRUCK);
        struck.told(FOR_VILLA_EJEMPLO, new Dispute(struck.at(struck.head()), BECAUSE, List.of()))
                .when(FOR_VILLA_EJEMPLO, word(WATER, BOTH))
                .isAccepted();
        struck.told(FOR_MUSTERHAUSEN, new Retract(struck.at(struck.head()), BECAUSE))
                .when(FOR_VILLA_EJEMPLO, word(WATER, BOTH))
                .isAccepted();
    }

    @Test
    void an_agreement_is_endorsed_in_all_its_clauses_and_each_in_two_languages() {
        var empty = founded().told(FOR_MUSTERHAUSEN, new DraftAgreement(NEW, what("Vereinbarung")));
        empty.when(FOR_MUSTERHAUSEN, endorse(empty.at(1))).isRefused(Reason.AGREEMENT_WITHOUT_CLAUSES);
        var story = drafted().told(FOR_MUSTERHAUSEN, word(YOUTH, GERMAN));
        story.when(FOR_MUSTERHAUSEN, endorse(story.at(3))).isRefused(Reason.CLAUSE_IN_ONE_LANGUAGE);
        story.told(FOR_VILLA_EJEMPLO, word(YOUTH, BOTH))
                .when(FOR_MUSTERHAUSEN, endorse(story.at(4)))
                .isAccepted();
    }

    @Test
    void a_struck_clause_need_not_stand_in_two_languages() {
        var story = drafted()
                .told(FOR_MUSTERHAUSEN, word(YOUTH, GERMAN))
                .told(FOR_MUSTERHAUSEN, new StrikeClause(NEW, YOUTH, BECAUSE));
        story.when(FOR_VILLA_EJEMPLO, endorse(story.at(4))).isAccepted();
    }

    @Test
    void a_new_wording_is_not_endorsed_before_it_is_seen() {
        var story = drafted().told(FOR_VILLA_EJEMPLO, word(WATER, BOTH));
        story.when(FOR_MUSTERHAUSEN, endorse(story.at(2))).isRefused(Reason.CHANGED_SINCE);
    }

    @Test
    void a_council_approves_what_lay_before_it_once() {
        var story = drafted();
        story.when(FOR_VILLA_EJEMPLO, approve(story.at(2)))
                .records(new AgreementApproved(NEW, VILLA_EJEMPLO, BECAUSE, null, story.seen(2), List.of()));
        story.told(FOR_VILLA_EJEMPLO, approve(story.at(2)))
                .when(FOR_VILLA_EJEMPLO, approve(story.at(2)))
                .isRefused(Reason.AGREEMENT_ALREADY_APPROVED);
        story.told(FOR_MUSTERHAUSEN, word(YOUTH, BOTH))
                .when(FOR_MUSTERHAUSEN, approve(story.at(2)))
                .isRefused(Reason.CHANGED_SINCE);
        story.when(FOR_VILLA_EJEMPLO, new Correct(story.at(3), DAY, approve(story.at(2)), BECAUSE))
                .isAccepted();
        founded().when(FOR_VILLA_EJEMPLO, approve(story.at(0))).isRefused(Reason.AGREEMENT_NOT_DRAFTED);
    }

    @Test
    void what_was_recorded_as_it_was_concluded_is_approved_no_more() {
        var story = founded().told(FOR_MUSTERHAUSEN, new RecordAgreement(NEW, what("Vereinbarung"), null));
        story.when(FOR_VILLA_EJEMPLO, approve(story.at(1))).isRefused(Reason.AGREEMENT_RECORDED_AS_CONCLUDED);
    }

    @Test
    void signed_is_what_both_sides_endorsed_as_it_stands() {
        var story = endorsed();
        story.when(FOR_VILLA_EJEMPLO, sign(story.at(2), null))
                .records(new AgreementSigned(NEW, what("Unterzeichnung"), story.seen(2), null));
        var one = drafted();
        one.told(FOR_MUSTERHAUSEN, endorse(one.at(2)))
                .when(FOR_MUSTERHAUSEN, sign(one.at(2), null))
                .isRefused(Reason.AGREEMENT_NOT_ENDORSED);
        var changed = endorsed().told(FOR_MUSTERHAUSEN, word(YOUTH, BOTH));
        changed.when(FOR_MUSTERHAUSEN, sign(changed.at(2), null)).isRefused(Reason.CHANGED_SINCE);
        changed.when(FOR_MUSTERHAUSEN, sign(changed.at(5), null)).isRefused(Reason.AGREEMENT_NOT_ENDORSED);
    }

    @Test
    void what_is_signed_changes_no_more() {
        var story = signed();
        for (var command : List.of(
                word(YOUTH, BOTH),
                new StrikeClause(NEW, WATER, BECAUSE),
                endorse(story.at(2)),
                sign(story.at(2), null))) {
            story.when(FOR_MUSTERHAUSEN, command).isRefused(Reason.AGREEMENT_CONCLUDED);
        }
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(2), DAY, word(WATER, BOTH), BECAUSE))
                .isRefused(Reason.AGREEMENT_CONCLUDED);
    }

    @Test
    void a_signing_is_dated_anew_and_taken_back_like_any_fact() {
        var story = signed();
        story.when(FOR_VILLA_EJEMPLO, new Correct(story.at(5), DAY, sign(story.at(2), null), BECAUSE))
                .isAccepted();
        story.told(FOR_VILLA_EJEMPLO, new Retract(story.at(5), BECAUSE))
                .when(FOR_MUSTERHAUSEN, word(YOUTH, BOTH))
                .isAccepted();
    }

    @Test
    void an_agreement_comes_into_force_once_it_is_concluded() {
        drafted().when(FOR_MUSTERHAUSEN, new BringIntoForce(NEW, null)).isRefused(Reason.AGREEMENT_NOT_CONCLUDED);
        signed().when(FOR_MUSTERHAUSEN, new BringIntoForce(NEW, BECAUSE))
                .records(new AgreementCameIntoForce(NEW, BECAUSE));
        signed().told(FOR_MUSTERHAUSEN, new BringIntoForce(NEW, null))
                .when(FOR_VILLA_EJEMPLO, new BringIntoForce(NEW, null))
                .isRefused(Reason.AGREEMENT_IN_FORCE);
    }

    @Test
    void what_the_other_side_says_was_not_signed_does_not_come_into_force() {
        var story = signed();
        var disputed = story.told(FOR_MUSTERHAUSEN, new Dispute(story.at(5), BECAUSE, List.of()));
        disputed.when(FOR_VILLA_EJEMPLO, new BringIntoForce(NEW, null)).isRefused(Reason.AGREEMENT_SIGNING_DISPUTED);
        disputed.told(FOR_MUSTERHAUSEN, new Confirm(disputed.at(6)))
                .when(FOR_VILLA_EJEMPLO, new BringIntoForce(NEW, null))
                .isAccepted();
    }

    @Test
    void what_was_signed_rests_on_the_endorsements_unless_the_signing_is_disputed() {
        var story = signed();
        var retract = new Retract(story.at(3), BECAUSE);
        story.when(FOR_MUSTERHAUSEN, retract).isRefused(Reason.ENDORSEMENT_SIGNED);
        story.told(FOR_MUSTERHAUSEN, new Dispute(story.at(5), BECAUSE, List.of()))
                .when(FOR_MUSTERHAUSEN, retract)
                .isAccepted();
        endorsed().when(FOR_MUSTERHAUSEN, retract).isAccepted();
    }

    @Test
    void a_new_agreement_supersedes_one_that_was_concluded() {
        var story = endorsed().told(FOR_MUSTERHAUSEN, new RecordAgreement(OLD, what("1998"), null));
        story.when(FOR_MUSTERHAUSEN, sign(story.at(2), OLD))
                .records(new AgreementSigned(NEW, what("Unterzeichnung"), story.seen(2), OLD));
        var unknown = endorsed();
        unknown.when(FOR_MUSTERHAUSEN, sign(unknown.at(2), OLD)).isRefused(Reason.UNKNOWN_AGREEMENT);
        story.told(FOR_MUSTERHAUSEN, sign(story.at(2), OLD))
                .when(
                        FOR_MUSTERHAUSEN,
                        new Correct(story.at(5), DAY, new RecordAgreement(OLD, what("1998"), NEW), BECAUSE))
                .isRefused(Reason.AGREEMENT_SUPERSEDES_ITSELF);
    }
}
