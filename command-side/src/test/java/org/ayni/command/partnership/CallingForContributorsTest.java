package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_NEITHER;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.register;
import static org.ayni.command.partnership.Village.withActor;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ActorCommand.ChangeActorInvolvement;
import org.ayni.command.partnership.CallCommand.AcceptInterest;
import org.ayni.command.partnership.CallCommand.CloseCall;
import org.ayni.command.partnership.CallCommand.DeclineInterest;
import org.ayni.command.partnership.CallCommand.ExpressInterest;
import org.ayni.command.partnership.CallCommand.OpenCall;
import org.ayni.command.partnership.CallCommand.RecordInterest;
import org.ayni.command.partnership.CallCommand.WithdrawCall;
import org.ayni.command.partnership.CallCommand.WithdrawInterest;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallingForContributorsTest {
    private static final CallId CALL = new CallId("schulen-gesucht");
    private static final InterestId INTEREST = new InterestId("gesamtschule");
    private static final Whose OURS = Whose.of(MUSTERHAUSEN);
    private static final LocalizedText SOUGHT = LocalizedText.of(Language.GERMAN, "Schulen gesucht");
    private static final ActorId SCHOOL = new ActorId("schule");
    private static final Edtf THEN = Edtf.parse("2021");

    private static OpenCall open(Whose whose, @Nullable ActorSide side, @Nullable Cited announced) {
        return new OpenCall(
                CALL, SOUGHT, whose, side, List.of(Sector.EDUCATION), List.of(), List.of(), null, announced, List.of());
    }

    private static Newcomer school(String side) {
        return new Newcomer(LocalizedText.of(Language.GERMAN, "Gesamtschule"), Sector.EDUCATION, new ActorSide(side));
    }

    private static ExpressInterest express(@Nullable ActorId actor, @Nullable Newcomer newcomer) {
        return new ExpressInterest(INTEREST, CALL, actor, newcomer, null, List.of());
    }

    /** Entry 1: an actor; entry 2: a call of Musterhausen's. */
    private static Telling<PartnershipState, PartnershipCommand> called() {
        return withActor().told(FOR_MUSTERHAUSEN, open(OURS, null, null));
    }

    /** Entry 3: an organisation that is no actor yet came forward. */
    private static Telling<PartnershipState, PartnershipCommand> withNewcomer() {
        return called().told(FOR_MUSTERHAUSEN, express(null, school("musterhausen")));
    }

    /** Entry 3: an actor came forward. */
    private static Telling<PartnershipState, PartnershipCommand> withInterestOfAnActor() {
        return called().told(FOR_MUSTERHAUSEN, express(RATHAUS, null));
    }

    @Test
    void a_call_is_opened_once_by_a_side_and_may_name_the_workshop_where_it_was_said() {
        var story = founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
        story.when(FOR_MUSTERHAUSEN, open(OURS, new ActorSide("villa-ejemplo"), story.at(1)))
                .records(new CallOpened(
                        CALL,
                        SOUGHT,
                        OURS,
                        new ActorSide("villa-ejemplo"),
                        List.of(Sector.EDUCATION),
                        List.of(),
                        List.of(),
                        null,
                        story.seen(1),
                        List.of()));
        called().when(FOR_MUSTERHAUSEN, open(OURS, null, null)).isRefused(Reason.CALL_EXISTS);
        founded().when(FOR_NEITHER, open(OURS, null, null)).isRefused(Reason.NOT_A_SIDE);
        founded()
                .when(FOR_MUSTERHAUSEN, open(OURS, new ActorSide("nirgendwo"), null))
                .isRefused(Reason.UNKNOWN_SIDE);
        founded().when(FOR_MUSTERHAUSEN, open(OURS, null, new Cited(9, null))).isRefused(Reason.UNKNOWN_FACT);
    }

    @Test
    void a_call_ends_once() {
        called().when(FOR_MUSTERHAUSEN, new CloseCall(CALL, null)).records(new CallClosed(CALL, OURS, null));
        called().when(FOR_MUSTERHAUSEN, new WithdrawCall(CALL, BECAUSE))
                .records(new CallWithdrawn(CALL, OURS, BECAUSE));
        founded().when(FOR_MUSTERHAUSEN, new CloseCall(CALL, null)).isRefused(Reason.UNKNOWN_CALL);
        var closed = called().told(FOR_MUSTERHAUSEN, new CloseCall(CALL, null));
        closed.when(FOR_MUSTERHAUSEN, new WithdrawCall(CALL, null)).isRefused(Reason.CALL_NOT_OPEN);
        closed.told(FOR_MUSTERHAUSEN, new Retract(closed.at(3), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new WithdrawCall(CALL, null))
                .isAccepted();
    }

    @Test
    void an_organisation_comes_forward_while_the_call_is_open() {
        called().when(FOR_MUSTERHAUSEN, express(null, school("musterhausen")))
                .records(new InterestExpressed(INTEREST, CALL, OURS, null, school("musterhausen"), null, List.of()));
        withNewcomer()
                .when(FOR_MUSTERHAUSEN, express(null, school("musterhausen")))
                .isRefused(Reason.INTEREST_EXISTS);
        founded().when(FOR_MUSTERHAUSEN, express(null, school("musterhausen"))).isRefused(Reason.UNKNOWN_CALL);
        called().told(FOR_MUSTERHAUSEN, new CloseCall(CALL, null))
                .when(FOR_MUSTERHAUSEN, express(null, school("musterhausen")))
                .isRefused(Reason.CALL_NOT_OPEN);
    }

    @Test
    void it_is_either_an_actor_or_a_newcomer() {
        for (var wrong : List.of(express(null, null), express(RATHAUS, school("musterhausen")))) {
            called().when(FOR_MUSTERHAUSEN, wrong).isRefused(Reason.INTEREST_OF_ONE_ORGANISATION);
        }
        called().when(FOR_MUSTERHAUSEN, express(SCHOOL, null)).isRefused(Reason.UNKNOWN_ACTOR);
        called().when(FOR_MUSTERHAUSEN, express(null, school("nirgendwo"))).isRefused(Reason.UNKNOWN_SIDE);
    }

    @Test
    void an_interest_of_the_past_is_recorded_after_the_call_ended() {
        var past = new RecordInterest(INTEREST, CALL, RATHAUS, null, null, List.of());
        called().told(FOR_MUSTERHAUSEN, new CloseCall(CALL, null))
                .when(FOR_MUSTERHAUSEN, past)
                .records(new InterestExpressed(INTEREST, CALL, OURS, RATHAUS, null, null, List.of()));
        founded().when(FOR_MUSTERHAUSEN, past).isRefused(Reason.UNKNOWN_CALL);
        withNewcomer().when(FOR_MUSTERHAUSEN, past).isRefused(Reason.INTEREST_EXISTS);
    }

    @Test
    void a_newcomer_that_is_accepted_becomes_an_actor() {
        withNewcomer()
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .records(
                        new ActorRegistered(
                                SCHOOL,
                                school("musterhausen").name(),
                                Sector.EDUCATION,
                                new ActorSide("musterhausen"),
                                Involvement.INVOLVED,
                                null,
                                List.of(),
                                List.of(),
                                List.of()),
                        new InterestAccepted(INTEREST, OURS, SCHOOL));
        withNewcomer()
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, null))
                .isRefused(Reason.ACCEPTED_AS_NOBODY);
    }

    @Test
    void a_newcomer_that_turns_out_to_be_an_actor_is_accepted_as_that() {
        withNewcomer()
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, RATHAUS))
                .records(
                        new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, OURS),
                        new InterestAccepted(INTEREST, OURS, RATHAUS));
    }

    @Test
    void an_acceptance_is_taken_back_with_what_it_brought_about() {
        var story = withNewcomer().told(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL));
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .records(new FactRetracted(story.seen(5), BECAUSE), new FactRetracted(story.seen(4), BECAUSE));
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .isAccepted();
        var known = withInterestOfAnActor().told(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, null));
        var last = known.head();
        known.when(FOR_MUSTERHAUSEN, new Retract(known.at(last), BECAUSE))
                .records(
                        new FactRetracted(known.seen(last), BECAUSE), new FactRetracted(known.seen(last - 1), BECAUSE));
    }

    @Test
    void whoever_others_name_by_then_stays_an_actor_and_is_accepted_anew_as_that() {
        var story = withNewcomer().told(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL));
        story.told(FOR_MUSTERHAUSEN, new ChangeActorInvolvement(SCHOOL, Involvement.LEFT, null));
        story.when(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .records(new FactRetracted(story.seen(5), BECAUSE));
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .records(
                        new ActorInvolvementChanged(SCHOOL, Involvement.INVOLVED, null, OURS),
                        new InterestAccepted(INTEREST, OURS, SCHOOL));
    }

    @Test
    void a_call_is_not_over_before_it_begins_and_nobody_is_answered_before_coming_forward() {
        for (var end : List.of(new CloseCall(CALL, null), new WithdrawCall(CALL, null))) {
            called().happening("2019").when(FOR_MUSTERHAUSEN, end).isRefused(Reason.CALL_OVER_BEFORE_IT_BEGINS);
        }
        withNewcomer()
                .happening("2019")
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .isRefused(Reason.ANSWERED_BEFORE_COMING_FORWARD);
        withNewcomer()
                .happening("2019")
                .when(FOR_MUSTERHAUSEN, new DeclineInterest(INTEREST, BECAUSE))
                .isRefused(Reason.ANSWERED_BEFORE_COMING_FORWARD);
    }

    @Test
    void it_becomes_one_by_the_name_that_it_has_after_a_correction() {
        var story = withNewcomer();
        var name = LocalizedText.of(Language.GERMAN, "Schule am See");
        var anew = express(null, new Newcomer(name, Sector.EDUCATION, ActorSide.EXTERNAL));
        story.told(FOR_MUSTERHAUSEN, new Correct(story.at(3), THEN, anew, BECAUSE))
                .happening("2021")
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .records(
                        new ActorRegistered(
                                SCHOOL,
                                name,
                                Sector.EDUCATION,
                                ActorSide.EXTERNAL,
                                Involvement.INVOLVED,
                                null,
                                List.of(),
                                List.of(),
                                List.of()),
                        new InterestAccepted(INTEREST, OURS, SCHOOL));
    }

    @Test
    void an_actor_that_is_accepted_is_involved_from_then_on() {
        withInterestOfAnActor()
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, null))
                .records(
                        new ActorInvolvementChanged(RATHAUS, Involvement.INVOLVED, null, Whose.of(MUSTERHAUSEN)),
                        new InterestAccepted(INTEREST, OURS, RATHAUS));
        withInterestOfAnActor()
                .when(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .isRefused(Reason.ACCEPTED_AS_ANOTHER);
    }

    @Test
    void an_interest_is_answered_once() {
        withNewcomer()
                .when(FOR_MUSTERHAUSEN, new DeclineInterest(INTEREST, BECAUSE))
                .records(new InterestDeclined(INTEREST, OURS, BECAUSE));
        withNewcomer()
                .when(FOR_MUSTERHAUSEN, new WithdrawInterest(INTEREST, null))
                .records(new InterestWithdrawn(INTEREST, OURS, null));
        called().when(FOR_MUSTERHAUSEN, new DeclineInterest(INTEREST, BECAUSE)).isRefused(Reason.UNKNOWN_INTEREST);
        var declined = withNewcomer().told(FOR_MUSTERHAUSEN, new DeclineInterest(INTEREST, BECAUSE));
        for (var again : List.of(
                new AcceptInterest(INTEREST, SCHOOL),
                new DeclineInterest(INTEREST, BECAUSE),
                new WithdrawInterest(INTEREST, null))) {
            declined.when(FOR_MUSTERHAUSEN, again).isRefused(Reason.INTEREST_ANSWERED);
        }
    }

    @Test
    void who_came_aboard_cannot_be_taken_back_while_the_acceptance_stands() {
        var story = withNewcomer().told(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL));
        for (var named : List.of(2L, 3L, 4L)) {
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(named), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new DeclineInterest(INTEREST, BECAUSE))
                .isAccepted();
    }

    @Test
    void an_acceptance_is_corrected_to_another_actor_that_is_there() {
        var story = withNewcomer()
                .told(FOR_MUSTERHAUSEN, new AcceptInterest(INTEREST, SCHOOL))
                .told(FOR_MUSTERHAUSEN, register(new ActorId("gymnasium")));
        story.when(
                        FOR_MUSTERHAUSEN,
                        new Correct(story.at(5), THEN, new AcceptInterest(INTEREST, new ActorId("gymnasium")), BECAUSE))
                .isAccepted();
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(5), THEN, new AcceptInterest(INTEREST, null), BECAUSE))
                .isRefused(Reason.ACCEPTED_AS_NOBODY);
        story.when(
                        FOR_MUSTERHAUSEN,
                        new Correct(story.at(5), THEN, new AcceptInterest(new InterestId("niemand"), SCHOOL), BECAUSE))
                .isRefused(Reason.UNKNOWN_INTEREST);
    }

    @Test
    void what_belongs_to_a_sides_own_call_needs_no_confirmation_and_what_belongs_to_both_does() {
        var own = withNewcomer();
        own.when(FOR_VILLA_EJEMPLO, new Confirm(own.at(3))).isRefused(Reason.OWN_AFFAIR);
        var joint = founded()
                .told(FOR_MUSTERHAUSEN, open(Whose.BOTH, null, null))
                .told(FOR_MUSTERHAUSEN, express(null, school("musterhausen")));
        joint.when(FOR_VILLA_EJEMPLO, new Confirm(joint.at(2))).isAccepted();
    }
}
