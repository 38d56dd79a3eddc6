package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;

import java.time.Instant;
import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.FileAtHand;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.EvidenceCommand.AddEvidence;
import org.ayni.command.partnership.EvidenceCommand.RemoveEvidence;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.entry.Audience;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.Licence;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.RemovalGround;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceTest {

    private static final Hash PHOTO = Hash.sha256(new byte[] {1});
    private static final Hash OTHER = Hash.sha256(new byte[] {2});
    private static final MediaType JPEG = new MediaType("image/jpeg");
    private static final LocalizedText TITLE = LocalizedText.of(Language.GERMAN, "Das Fest");
    private static final LocalizedText SEEN_THERE = LocalizedText.of(Language.GERMAN, "Ein Chor auf einer Bühne");

    /** Every entry of a story is recorded one second after the one before; this is long before, and long after. */
    private static final Instant BEFORE = Instant.EPOCH.minusSeconds(1000);

    private static final Instant AFTER = Instant.EPOCH.plusSeconds(1000);

    /** Entry 1: a celebration. A photograph of it was sent. */
    private static Telling<PartnershipState, PartnershipCommand> celebrated() {
        return founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH)).sent(PHOTO, at(BEFORE));
    }

    /** Entry 2: the photograph of it. */
    private static Telling<PartnershipState, PartnershipCommand> shown() {
        return celebrated().told(FOR_MUSTERHAUSEN, photo(new Cited(1, null)));
    }

    /** Entry 3: it was removed. */
    private static Telling<PartnershipState, PartnershipCommand> removed() {
        return shown().told(FOR_MUSTERHAUSEN, new RemoveEvidence(PHOTO, BECAUSE, null));
    }

    private static FileAtHand at(Instant since) {
        return new FileAtHand(JPEG, 4711, since);
    }

    private static AddEvidence photo(Cited... proves) {
        return add(PHOTO, Whose.BOTH, proves);
    }

    private static AddEvidence add(Hash file, Whose whose, Cited... proves) {
        return new AddEvidence(
                file, whose, TITLE, List.of(proves), Licence.CC_BY, null, Consent.GIVEN, SEEN_THERE, List.of());
    }

    private static EvidenceAdded added(Seen... proves) {
        return new EvidenceAdded(
                PHOTO,
                JPEG,
                4711,
                Whose.BOTH,
                TITLE,
                List.of(proves),
                Licence.CC_BY,
                null,
                Consent.GIVEN,
                SEEN_THERE,
                List.of());
    }

    @Test
    void type_and_size_are_those_of_the_file_and_not_what_anybody_says() {
        var story = celebrated();
        story.when(FOR_MUSTERHAUSEN, photo(new Cited(1, null))).records(added(story.seen(1)));
    }

    @Test
    void only_what_when_and_whose_are_needed() {
        celebrated()
                .when(FOR_VILLA_EJEMPLO, new AddEvidence(PHOTO, Whose.BOTH, TITLE, null, null, null, null, null, null))
                .records(new EvidenceAdded(
                        PHOTO, JPEG, 4711, Whose.BOTH, TITLE, List.of(), null, null, null, null, List.of()));
    }

    @Test
    void a_file_that_was_not_sent_is_not_named() {
        celebrated().when(FOR_MUSTERHAUSEN, add(OTHER, Whose.BOTH)).isRefused(Reason.EVIDENCE_NOT_SENT);
    }

    @Test
    void what_it_shows_must_be_there_and_be_as_it_was_seen() {
        var story = celebrated();
        story.when(FOR_MUSTERHAUSEN, photo(new Cited(9, null))).isRefused(Reason.UNKNOWN_FACT);
        story.when(FOR_MUSTERHAUSEN, photo(new Cited(1, OTHER))).isRefused(Reason.CITED_ENTRY_DIFFERS);
        story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                .when(FOR_MUSTERHAUSEN, photo(new Cited(1, null)))
                .isRefused(Reason.CHANGED_SINCE);
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE))
                .when(FOR_MUSTERHAUSEN, photo(new Cited(3, null)))
                .isRefused(Reason.RETRACTED);
    }

    @Test
    void a_side_adds_a_file_once() {
        shown().when(FOR_MUSTERHAUSEN, photo()).isRefused(Reason.EVIDENCE_EXISTS);
    }

    @Test
    void the_other_side_names_the_same_file_for_its_own_facts_and_need_not_send_it_again() {
        var story = shown().told(FOR_VILLA_EJEMPLO, celebration(Whose.of(VILLA_EJEMPLO)))
                .gone(PHOTO);
        story.when(FOR_VILLA_EJEMPLO, photo(story.at(3))).records(added(story.seen(3)));
        story.told(FOR_VILLA_EJEMPLO, photo(story.at(3)))
                .when(FOR_VILLA_EJEMPLO, photo())
                .isRefused(Reason.EVIDENCE_EXISTS);
    }

    @Test
    void a_file_of_somebody_who_takes_no_part_is_nobodys() {
        celebrated().when(FOR_MUSTERHAUSEN, add(PHOTO, new Whose("fremdstadt"))).isRefused(Reason.UNKNOWN_SIDE);
    }

    @Test
    void a_later_fact_is_added_by_a_correction_long_after_the_file_was_sent() {
        var story = shown().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH)).gone(PHOTO);
        var anew = photo(story.at(1), story.at(3));
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(2), Edtf.parse("2020"), anew, BECAUSE))
                .records(new FactCorrected(
                        story.seen(2), Edtf.parse("2020"), added(story.seen(1), story.seen(3)), BECAUSE));
    }

    @Test
    void a_correction_names_no_other_file() {
        var story = shown().sent(OTHER, at(BEFORE));
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(2), Edtf.parse("2020"), add(OTHER, Whose.BOTH), BECAUSE))
                .isRefused(Reason.EVIDENCE_NOT_SENT);
        story.told(FOR_MUSTERHAUSEN, add(OTHER, Whose.BOTH))
                .when(FOR_MUSTERHAUSEN, new Correct(story.at(2), Edtf.parse("2020"), add(OTHER, Whose.BOTH), BECAUSE))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
    }

    @Test
    void a_side_removes_a_file_that_it_alone_names_and_only_hash_and_reason_are_left() {
        shown().when(FOR_MUSTERHAUSEN, new RemoveEvidence(PHOTO, BECAUSE, null))
                .records(new EvidenceRemoved(PHOTO, Whose.BOTH, BECAUSE, null));
    }

    @Test
    void what_the_other_side_stands_on_is_not_taken_from_it() {
        var own = celebrated().told(FOR_MUSTERHAUSEN, add(PHOTO, Whose.of(MUSTERHAUSEN)));
        own.when(FOR_VILLA_EJEMPLO, new RemoveEvidence(PHOTO, BECAUSE, null)).isRefused(Reason.EVIDENCE_OF_OTHER_SIDE);
        var named = own.told(FOR_VILLA_EJEMPLO, photo());
        named.when(FOR_MUSTERHAUSEN, new RemoveEvidence(PHOTO, BECAUSE, null)).isRefused(Reason.EVIDENCE_OF_OTHER_SIDE);
        named.told(FOR_VILLA_EJEMPLO, new Retract(named.at(3), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new RemoveEvidence(PHOTO, BECAUSE, null))
                .records(new EvidenceRemoved(PHOTO, Whose.of(MUSTERHAUSEN), BECAUSE, null));
    }

    @Test
    void for_the_sake_of_people_either_side_removes_it_at_once() {
        for (var ground : RemovalGround.values()) {
            celebrated()
                    .told(FOR_MUSTERHAUSEN, add(PHOTO, Whose.of(MUSTERHAUSEN)))
                    .told(FOR_VILLA_EJEMPLO, photo())
                    .when(FOR_VILLA_EJEMPLO, new RemoveEvidence(PHOTO, BECAUSE, ground))
                    .records(new EvidenceRemoved(PHOTO, Whose.BOTH, BECAUSE, ground));
        }
    }

    @Test
    void who_named_it_before_it_was_removed_names_it_no_more_when_it_comes_back() {
        var story = removed().sent(PHOTO, at(AFTER)).told(FOR_VILLA_EJEMPLO, photo());
        story.when(FOR_MUSTERHAUSEN, photo()).isAccepted();
        story.when(FOR_VILLA_EJEMPLO, new RemoveEvidence(PHOTO, BECAUSE, null)).isAccepted();
    }

    @Test
    void what_was_never_added_is_not_removed_and_nothing_is_removed_twice() {
        celebrated()
                .when(FOR_MUSTERHAUSEN, new RemoveEvidence(PHOTO, BECAUSE, null))
                .isRefused(Reason.UNKNOWN_EVIDENCE);
        removed()
                .when(FOR_VILLA_EJEMPLO, new RemoveEvidence(PHOTO, BECAUSE, null))
                .isRefused(Reason.EVIDENCE_REMOVED);
    }

    @Test
    void a_removal_is_for_good() {
        var story = removed();
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(3), BECAUSE)).isRefused(Reason.REMOVED_FOR_GOOD);
    }

    @Test
    void what_was_sent_before_the_removal_is_not_added_by_accident() {
        removed().when(FOR_MUSTERHAUSEN, photo()).isRefused(Reason.EVIDENCE_NOT_SENT);
    }

    @Test
    void what_is_sent_again_after_the_removal_is_added_anew_and_can_be_removed_anew() {
        var story = removed().sent(PHOTO, at(AFTER));
        story.when(FOR_VILLA_EJEMPLO, photo()).records(added());
        story.told(FOR_VILLA_EJEMPLO, photo())
                .when(FOR_VILLA_EJEMPLO, new RemoveEvidence(PHOTO, BECAUSE, null))
                .isAccepted();
    }

    @Test
    void what_is_said_of_a_removed_file_can_still_be_corrected() {
        var story = removed().gone(PHOTO);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(2), Edtf.parse("2019"), photo(), BECAUSE))
                .records(new FactCorrected(story.seen(2), Edtf.parse("2019"), added(), BECAUSE));
    }

    @Test
    void a_retraction_removes_no_file_and_the_file_is_added_or_removed_after_it() {
        var story = shown().gone(PHOTO);
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE));
        story.when(FOR_MUSTERHAUSEN, photo()).records(added());
        story.when(FOR_VILLA_EJEMPLO, new RemoveEvidence(PHOTO, BECAUSE, null)).isAccepted();
    }

    @Test
    void the_photograph_of_what_both_did_is_made_public_by_nobody_alone() {
        celebrated().readBy(Audience.PUBLIC).when(FOR_MUSTERHAUSEN, photo()).isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
        celebrated()
                .readBy(Audience.PUBLIC)
                .when(FOR_MUSTERHAUSEN, add(PHOTO, Whose.of(MUSTERHAUSEN)))
                .isAccepted();
    }
}
