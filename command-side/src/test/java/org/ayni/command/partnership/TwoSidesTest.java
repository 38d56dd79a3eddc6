package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.activity;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.register;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ActorCommand.ChangeActorInvolvement;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PromiseCommand.KeepPromise;
import org.ayni.command.partnership.PromiseCommand.MakePromise;
import org.ayni.entry.Audience;
import org.ayni.entry.Hash;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoSidesTest {

    private static final Edtf SINCE_THEN = Edtf.parse("2019-03");

    /** Entry 1: Musterhausen told a celebration of both. */
    private static Telling<PartnershipState, PartnershipCommand> joint() {
        return founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
    }

    private static Correct correction(Cited cited) {
        return new Correct(cited, SINCE_THEN, activity(ActivityKind.CULTURE, Whose.BOTH, what("Konzert")), BECAUSE);
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Confirming {

        @Test
        void the_other_side_confirms_what_it_saw() {
            var story = joint();
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).records(new FactConfirmed(story.seen(1)));
        }

        @Test
        void a_citation_without_hash_still_records_the_hash() {
            var story = joint();
            story.when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(1, null))).records(new FactConfirmed(story.seen(1)));
        }

        @Test
        void nobody_confirms_their_own_fact() {
            var story = joint();
            story.when(FOR_MUSTERHAUSEN, new Confirm(story.at(1))).isRefused(Reason.OWN_FACT);
        }

        @Test
        void an_own_affair_needs_no_confirmation() {
            var story = founded().told(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).isRefused(Reason.OWN_AFFAIR);
        }

        @Test
        void what_a_side_promises_is_its_own_word_and_whether_it_was_kept_concerns_both() {
            var tree = new PromiseId("tree");
            var story = founded()
                    .told(
                            FOR_MUSTERHAUSEN,
                            new MakePromise(tree, BECAUSE, Whose.of(MUSTERHAUSEN), null, null, null, List.of()))
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).isRefused(Reason.OWN_AFFAIR);
            var kept = story.told(FOR_MUSTERHAUSEN, new KeepPromise(tree, story.at(2)));
            kept.when(FOR_VILLA_EJEMPLO, new Confirm(kept.at(3))).isAccepted();
        }

        @Test
        void what_is_told_of_an_actor_is_an_affair_of_its_side() {
            var story = withActor()
                    .told(FOR_MUSTERHAUSEN, new ChangeActorInvolvement(RATHAUS, Involvement.LEFT, null))
                    .told(FOR_VILLA_EJEMPLO, new ChangeActorInvolvement(RATHAUS, Involvement.INVOLVED, null));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isRefused(Reason.OWN_AFFAIR);
            story.when(FOR_MUSTERHAUSEN, new Confirm(story.at(3))).isAccepted();
        }

        @Test
        void who_disputed_the_own_affair_of_the_other_takes_that_back_by_confirming_it() {
            var story = founded()
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)))
                    .told(FOR_VILLA_EJEMPLO, new Dispute(new Cited(1, null), BECAUSE, List.of()));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isAccepted();
            story.told(
                    FOR_MUSTERHAUSEN,
                    new Correct(story.at(2), SINCE_THEN, celebration(Whose.of(MUSTERHAUSEN)), BECAUSE));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(3))).isAccepted();
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(4)))
                    .isRefused(Reason.OWN_AFFAIR);
        }

        @Test
        void what_one_side_tells_of_the_other_can_be_confirmed() {
            var story = founded().told(FOR_MUSTERHAUSEN, celebration(Whose.of(VILLA_EJEMPLO)));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).isAccepted();
        }

        @Test
        void a_fact_is_confirmed_once() {
            var story = joint();
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2)))
                    .isRefused(Reason.ALREADY_CONFIRMED);
        }

        @Test
        void who_confirms_again_what_they_confirmed_hears_that_it_is_confirmed() {
            var story = joint();
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                    .isRefused(Reason.ALREADY_CONFIRMED);
            story.when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(1, Hash.ZERO))).isRefused(Reason.CHANGED_SINCE);
            story.told(FOR_MUSTERHAUSEN, correction(story.at(2)))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                    .isRefused(Reason.CHANGED_SINCE);
        }

        @Test
        void what_changed_since_is_not_confirmed_unseen() {
            var story = joint();
            story.told(FOR_MUSTERHAUSEN, correction(story.at(1)))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                    .isRefused(Reason.CHANGED_SINCE);
        }

        @Test
        void a_correction_voids_the_confirmation_and_can_be_confirmed_itself() {
            var story = joint();
            story.told(FOR_VILLA_EJEMPLO, new Confirm(story.at(1)))
                    .told(FOR_MUSTERHAUSEN, correction(story.at(2)))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(3)))
                    .records(new FactConfirmed(story.seen(3)));
        }

        @Test
        void another_hash_at_that_position_is_refused() {
            joint().when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(1, Hash.ZERO)))
                    .isRefused(Reason.CITED_ENTRY_DIFFERS);
        }

        @Test
        void what_is_not_there_is_refused() {
            joint().when(FOR_VILLA_EJEMPLO, new Confirm(new Cited(9, null))).isRefused(Reason.UNKNOWN_FACT);
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Disputing {

        @Test
        void the_other_side_disputes_and_says_what_it_says_instead() {
            var story = joint();
            story.when(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of()))
                    .records(new FactDisputed(story.seen(1), BECAUSE, List.of()));
        }

        @Test
        void nobody_disputes_their_own_fact() {
            var story = joint();
            story.when(FOR_MUSTERHAUSEN, new Dispute(story.at(1), BECAUSE, List.of()))
                    .isRefused(Reason.OWN_FACT);
        }

        @Test
        void who_disputed_can_come_round_and_confirm() {
            var story = joint();
            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of()))
                    .when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2)))
                    .isAccepted();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Correcting {

        @Test
        void who_told_it_states_it_anew() {
            var story = joint();
            story.when(FOR_MUSTERHAUSEN, correction(story.at(1)))
                    .records(new FactCorrected(
                            story.seen(1),
                            SINCE_THEN,
                            new ActivityRecorded(
                                    ActivityKind.CULTURE,
                                    Whose.BOTH,
                                    what("Konzert"),
                                    null,
                                    null,
                                    null,
                                    null,
                                    List.of()),
                            BECAUSE));
        }

        @Test
        void the_other_side_does_not_correct_it() {
            var story = joint();
            story.when(FOR_VILLA_EJEMPLO, correction(story.at(1))).isRefused(Reason.NOT_YOUR_FACT);
        }

        @Test
        void what_the_other_side_has_confirmed_or_disputed_stays_a_fact_of_both() {
            var own = celebration(Whose.of(MUSTERHAUSEN));
            var confirmed = joint();
            confirmed.told(FOR_VILLA_EJEMPLO, new Confirm(confirmed.at(1)));
            var disputed = joint();
            disputed.told(FOR_VILLA_EJEMPLO, new Dispute(disputed.at(1), BECAUSE, List.of()));
            for (var story : List.of(confirmed, disputed)) {
                story.when(FOR_MUSTERHAUSEN, new Correct(story.at(2), SINCE_THEN, own, BECAUSE))
                        .isRefused(Reason.OTHER_SIDE_HAS_ANSWERED);
                story.told(FOR_MUSTERHAUSEN, correction(story.at(2)))
                        .when(FOR_MUSTERHAUSEN, new Correct(story.at(3), SINCE_THEN, own, BECAUSE))
                        .isRefused(Reason.OTHER_SIDE_HAS_ANSWERED);
            }
            var unanswered = joint();
            unanswered
                    .when(FOR_MUSTERHAUSEN, new Correct(unanswered.at(1), SINCE_THEN, own, BECAUSE))
                    .isAccepted();
        }

        @Test
        void a_correction_is_of_the_last_change() {
            var story = joint();
            story.told(FOR_MUSTERHAUSEN, correction(story.at(1)))
                    .when(FOR_MUSTERHAUSEN, correction(story.at(1)))
                    .isRefused(Reason.CHANGED_SINCE);
        }

        @Test
        void a_correction_does_not_turn_a_fact_into_another() {
            var story = withActor();
            var other = new Correct(story.at(1), SINCE_THEN, register(new ActorId("schule")), BECAUSE);
            story.when(FOR_MUSTERHAUSEN, other).isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
        }

        @Test
        void what_a_correction_refers_to_must_be_there() {
            var story = joint();
            var abroad =
                    new Correct(story.at(1), SINCE_THEN, celebration(Whose.of(Village.FOR_NEITHER.side())), BECAUSE);
            story.when(FOR_MUSTERHAUSEN, abroad).isRefused(Reason.UNKNOWN_SIDE);
        }

        @Test
        void a_founding_is_corrected_with_the_sides_that_it_has() {
            var story = founded();
            var others = new FoundPartnership(
                    List.of(Village.MUSTERHAUSEN, new MunicipalityId("drittstadt")), List.of(), List.of());
            story.when(FOR_MUSTERHAUSEN, new Correct(story.at(0), SINCE_THEN, others, BECAUSE))
                    .isRefused(Reason.SIDES_DO_NOT_MATCH_ID);
            story.when(FOR_MUSTERHAUSEN, new Correct(story.at(0), SINCE_THEN, Village.found(), BECAUSE))
                    .isAccepted();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Publishing {

        @Test
        void one_side_alone_shows_nobody_a_fact_of_both_or_of_the_other() {
            var story = joint().readBy(Audience.PUBLIC);
            for (var command : List.of(
                    celebration(Whose.BOTH),
                    celebration(Whose.of(Village.VILLA_EJEMPLO)),
                    correction(story.at(1)),
                    new Retract(story.at(1), BECAUSE))) {
                story.when(FOR_MUSTERHAUSEN, command).isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
            }
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(1))).isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
            story.when(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of()))
                    .isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
            Village.unfounded()
                    .readBy(Audience.PUBLIC)
                    .when(FOR_MUSTERHAUSEN, Village.found())
                    .isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
        }

        @Test
        void what_both_had_in_common_does_not_become_public_by_calling_it_ones_own() {
            var story = joint().readBy(Audience.PUBLIC);
            story.when(
                            FOR_MUSTERHAUSEN,
                            new Correct(story.at(1), Edtf.parse("2018"), celebration(Whose.of(MUSTERHAUSEN)), BECAUSE))
                    .isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
        }

        @Test
        void nor_by_calling_it_ones_own_first_and_making_it_public_then() {
            var story = joint();
            var own = celebration(Whose.of(MUSTERHAUSEN));
            story.told(FOR_MUSTERHAUSEN, new Correct(story.at(1), SINCE_THEN, own, BECAUSE))
                    .readBy(Audience.PUBLIC)
                    .when(FOR_MUSTERHAUSEN, new Correct(story.at(2), SINCE_THEN, own, BECAUSE))
                    .isRefused(Reason.PUBLIC_NEEDS_BOTH_SIDES);
        }

        @Test
        void its_own_affairs_a_side_shows_to_everybody() {
            joint().readBy(Audience.PUBLIC)
                    .when(FOR_MUSTERHAUSEN, celebration(Whose.of(MUSTERHAUSEN)))
                    .isAccepted();
            joint().readBy(Audience.PROGRAMME)
                    .when(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                    .isAccepted();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Retracting {

        @Test
        void who_told_it_takes_it_back_with_a_reason() {
            var story = joint();
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE))
                    .records(new FactRetracted(story.seen(1), BECAUSE));
        }

        @Test
        void the_other_side_does_not_take_it_back() {
            var story = joint();
            story.when(FOR_VILLA_EJEMPLO, new Retract(story.at(1), BECAUSE)).isRefused(Reason.NOT_YOUR_FACT);
        }

        @Test
        void what_is_retracted_is_neither_confirmed_nor_corrected() {
            var story = joint();
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isRefused(Reason.RETRACTED);
            story.when(FOR_MUSTERHAUSEN, correction(story.at(2))).isRefused(Reason.RETRACTED);
        }

        @Test
        void the_founding_stays() {
            var story = founded();
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(0), BECAUSE)).isRefused(Reason.NOT_RETRACTABLE);
        }

        @Test
        void a_retracted_actor_is_unknown_and_may_be_registered_again() {
            var story = withActor();
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, register(Village.RATHAUS))
                    .isAccepted();
        }
    }
}
