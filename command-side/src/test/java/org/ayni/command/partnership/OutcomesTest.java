package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.util.List;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.EndorsementCommand.Endorse;
import org.ayni.command.partnership.OriginCommand.AnswerOutcome;
import org.ayni.command.partnership.OriginCommand.DropOutcome;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.WorkshopCommand.ChangeAgenda;
import org.ayni.command.partnership.WorkshopCommand.HoldWorkshop;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.command.partnership.WorkshopCommand.SetAgenda;
import org.ayni.command.partnership.WorkshopCommand.WriteMinutes;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.WorkshopFact.MinutesWritten;
import org.ayni.events.WorkshopFact.WorkshopAgendaChanged;
import org.ayni.events.WorkshopFact.WorkshopAgendaSet;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgendaItem;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesTest {

    private static final WorkshopId AUTUMN = new WorkshopId("herbst-2026");
    private static final DocumentId MINUTES = DocumentId.minutes(AUTUMN);
    private static final LocalizedText WORDS = LocalizedText.of(Language.GERMAN, "Wir haben viel gelernt.");
    private static final OutcomeId FIRST = new OutcomeId("herbst-2026-1");
    private static final ThingRef QUESTION = ThingRef.of(FIRST);
    private static final ThingRef ANSWER = ThingRef.of(new OutcomeId("die-schulen"));

    private static Outcome outcome(Outcome.Kind kind, @Nullable String id) {
        return new Outcome(kind, LocalizedText.of(Language.GERMAN, "Wen noch?"), id == null ? null : new OutcomeId(id));
    }

    private static HoldWorkshop hold() {
        return new HoldWorkshop(
                AUTUMN,
                what("Herbsttreffen"),
                List.of(outcome(Outcome.Kind.QUESTION, null), outcome(Outcome.Kind.ANSWER, "die-schulen")),
                null);
    }

    private static List<AgendaItem> agenda(ActorId presenter) {
        return List.of(new AgendaItem(WORDS, presenter, 20), new AgendaItem(WORDS, null, null));
    }

    /** Entry 2: the plan. */
    private static Telling<PartnershipState, PartnershipCommand> scheduled() {
        return withActor()
                .told(FOR_MUSTERHAUSEN, new ScheduleWorkshop(AUTUMN, Edtf.parse("2026-11"), what("Herbsttreffen")));
    }

    /** Entry 3: the holding. */
    private static Telling<PartnershipState, PartnershipCommand> held() {
        return scheduled().told(FOR_MUSTERHAUSEN, hold());
    }

    private static NameOrigin origin(ThingRef of, ThingRef from) {
        return new NameOrigin(of, from, null);
    }

    @Nested
    class Agenda {

        @Test
        void a_scheduled_workshop_gets_one_and_either_side_changes_it_with_a_reason() {
            var set = new SetAgenda(AUTUMN, agenda(RATHAUS));
            scheduled().when(FOR_VILLA_EJEMPLO, set).records(new WorkshopAgendaSet(AUTUMN, agenda(RATHAUS)));
            scheduled()
                    .told(FOR_VILLA_EJEMPLO, set)
                    .when(FOR_MUSTERHAUSEN, new ChangeAgenda(AUTUMN, List.of(), BECAUSE))
                    .records(new WorkshopAgendaChanged(AUTUMN, List.of(), BECAUSE));
            scheduled().told(FOR_VILLA_EJEMPLO, set).when(FOR_MUSTERHAUSEN, set).isRefused(Reason.AGENDA_EXISTS);
        }

        @Test
        void there_is_none_to_change_before_and_no_changing_after_the_workshop() {
            scheduled()
                    .when(FOR_MUSTERHAUSEN, new ChangeAgenda(AUTUMN, List.of(), BECAUSE))
                    .isRefused(Reason.UNKNOWN_AGENDA);
            held().when(FOR_MUSTERHAUSEN, new SetAgenda(AUTUMN, List.of())).isRefused(Reason.WORKSHOP_ALREADY_HELD);
            withActor().when(FOR_MUSTERHAUSEN, new SetAgenda(AUTUMN, List.of())).isRefused(Reason.UNKNOWN_WORKSHOP);
        }

        @Test
        void who_presents_is_a_registered_actor() {
            scheduled()
                    .when(FOR_MUSTERHAUSEN, new SetAgenda(AUTUMN, agenda(new ActorId("niemand"))))
                    .isRefused(Reason.UNKNOWN_ACTOR);
        }
    }

    @Nested
    class Minutes {

        @Test
        void they_are_written_once_the_workshop_was_held_and_only_once() {
            var write = new WriteMinutes(AUTUMN, WORDS);
            scheduled().when(FOR_MUSTERHAUSEN, write).isRefused(Reason.WORKSHOP_NOT_HELD);
            held().when(FOR_VILLA_EJEMPLO, write).records(new MinutesWritten(AUTUMN, WORDS));
            held().told(FOR_VILLA_EJEMPLO, write).when(FOR_MUSTERHAUSEN, write).isRefused(Reason.MINUTES_EXIST);
        }

        @Test
        void each_side_approves_what_it_saw() {
            var story = held();
            story.when(FOR_VILLA_EJEMPLO, new Endorse(MINUTES, story.at(3)))
                    .records(new DocumentEndorsed(MINUTES, Village.VILLA_EJEMPLO, story.seen(3)));
            var written = story.told(FOR_VILLA_EJEMPLO, new WriteMinutes(AUTUMN, WORDS));
            written.when(FOR_MUSTERHAUSEN, new Endorse(MINUTES, written.at(3))).isRefused(Reason.CHANGED_SINCE);
            written.when(FOR_MUSTERHAUSEN, new Endorse(MINUTES, written.at(4))).isAccepted();
        }

        @Test
        void what_came_after_the_minutes_is_not_what_they_say() {
            var story = held().told(FOR_VILLA_EJEMPLO, new WriteMinutes(AUTUMN, WORDS));
            story.told(FOR_MUSTERHAUSEN, new Dispute(story.at(4), BECAUSE, List.of()));
            story.when(FOR_MUSTERHAUSEN, new Endorse(MINUTES, story.at(5))).isRefused(Reason.DOCUMENT_STANDS_BEFORE);
            story.when(FOR_MUSTERHAUSEN, new Endorse(MINUTES, story.at(4))).isAccepted();
        }

        @Test
        void what_was_not_held_has_none_to_approve() {
            var story = scheduled();
            story.when(FOR_MUSTERHAUSEN, new Endorse(MINUTES, story.at(2))).isRefused(Reason.UNKNOWN_DOCUMENT);
        }

        @Test
        void the_holding_is_not_taken_back_under_them() {
            var story = held().told(FOR_VILLA_EJEMPLO, new WriteMinutes(AUTUMN, WORDS));
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(3), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }
    }

    @Nested
    class LivingOn {

        @Test
        void an_outcome_without_an_id_is_named_by_its_place() {
            held().when(FOR_VILLA_EJEMPLO, origin(ANSWER, QUESTION)).records(new OriginNamed(ANSWER, QUESTION, null));
            held().when(FOR_VILLA_EJEMPLO, new AnswerOutcome(FIRST, WORDS)).records(new OutcomeAnswered(FIRST, WORDS));
        }

        @Test
        void what_asks_nothing_is_not_answered() {
            var story = held();
            story.when(FOR_VILLA_EJEMPLO, new AnswerOutcome(new OutcomeId("die-schulen"), WORDS))
                    .isRefused(Reason.NOT_A_QUESTION);
            story.when(FOR_VILLA_EJEMPLO, new AnswerOutcome(new OutcomeId("nirgends"), WORDS))
                    .isRefused(Reason.UNKNOWN_OUTCOME);
        }

        @Test
        void nothing_comes_of_what_is_not_there() {
            held().when(FOR_VILLA_EJEMPLO, origin(ANSWER, ThingRef.parse("outcome/herbst-2026-2")))
                    .isRefused(Reason.UNKNOWN_OUTCOME);
            held().when(FOR_VILLA_EJEMPLO, origin(ThingRef.parse("project/solar"), QUESTION))
                    .isRefused(Reason.UNKNOWN_PROJECT);
            held().when(FOR_VILLA_EJEMPLO, origin(ThingRef.parse("practice/kompost"), QUESTION))
                    .isRefused(Reason.UNKNOWN_PRACTICE);
            held().when(FOR_VILLA_EJEMPLO, origin(ThingRef.entry(77), QUESTION)).isRefused(Reason.UNKNOWN_FACT);
            held().when(FOR_VILLA_EJEMPLO, new DropOutcome(new OutcomeId("nie"), BECAUSE))
                    .isRefused(Reason.UNKNOWN_OUTCOME);
        }

        @Test
        void two_outcomes_never_share_an_id() {
            held().when(
                            FOR_VILLA_EJEMPLO,
                            new RecordWorkshop(
                                    new WorkshopId("winter"),
                                    what("Winter"),
                                    List.of(outcome(Outcome.Kind.LESSON, "die-schulen")),
                                    null))
                    .isRefused(Reason.OUTCOME_EXISTS);
            withActor()
                    .when(
                            FOR_VILLA_EJEMPLO,
                            new RecordWorkshop(
                                    AUTUMN,
                                    what("Herbst"),
                                    List.of(outcome(Outcome.Kind.LESSON, "a"), outcome(Outcome.Kind.CALL, "a")),
                                    null))
                    .isRefused(Reason.OUTCOME_EXISTS);
        }

        @Test
        void a_correction_gives_what_became_of_one_outcome_to_no_other() {
            var third = outcome(Outcome.Kind.NEXT_STEP, null);
            var answered = held().told(FOR_VILLA_EJEMPLO, new AnswerOutcome(FIRST, WORDS));
            answered.when(FOR_MUSTERHAUSEN, anew(answered, third)).isRefused(Reason.STILL_REFERRED_TO);
            var kept = outcome(Outcome.Kind.QUESTION, FIRST.value());
            answered.when(FOR_MUSTERHAUSEN, anew(answered, third, kept))
                    .records(new FactCorrected(
                            answered.seen(3),
                            Edtf.parse("2026-11"),
                            new WorkshopHeld(
                                    AUTUMN,
                                    what("Herbsttreffen"),
                                    List.of(outcome(Outcome.Kind.NEXT_STEP, "herbst-2026-3"), kept),
                                    null),
                            BECAUSE));
        }

        @Test
        void an_outcome_that_a_correction_adds_is_named_by_its_place_when_that_is_free() {
            var story = held();
            var question = outcome(Outcome.Kind.QUESTION, FIRST.value());
            var answer = outcome(Outcome.Kind.ANSWER, "die-schulen");
            var more = outcome(Outcome.Kind.CALL, null);
            story.told(FOR_MUSTERHAUSEN, anew(story, question, answer, more))
                    .when(FOR_VILLA_EJEMPLO, new DropOutcome(new OutcomeId("herbst-2026-3"), BECAUSE))
                    .isAccepted();
        }

        private static Correct anew(Telling<PartnershipState, PartnershipCommand> story, Outcome... outcomes) {
            return new Correct(
                    story.at(3),
                    Edtf.parse("2026-11"),
                    new HoldWorkshop(AUTUMN, what("Herbsttreffen"), List.of(outcomes), null),
                    BECAUSE);
        }

        @Test
        void an_activity_is_named_by_the_entry_that_first_told_it() {
            var story = held().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
            var corrected = story.told(
                    FOR_MUSTERHAUSEN, new Correct(story.at(4), Edtf.parse("2026"), celebration(Whose.BOTH), BECAUSE));
            corrected
                    .when(FOR_VILLA_EJEMPLO, origin(ThingRef.entry(5), QUESTION))
                    .records(new OriginNamed(ThingRef.entry(4), QUESTION, null));
            story.when(FOR_VILLA_EJEMPLO, origin(ThingRef.entry(3), QUESTION)).isRefused(Reason.NOT_BY_ITS_ENTRY);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, origin(ThingRef.entry(4), QUESTION))
                    .isRefused(Reason.RETRACTED);
        }

        @Test
        void nothing_comes_from_itself_by_way_of_others_neither() {
            held().when(FOR_VILLA_EJEMPLO, origin(QUESTION, QUESTION)).isRefused(Reason.COMES_FROM_ITSELF);
            var story = held().told(FOR_VILLA_EJEMPLO, origin(ANSWER, QUESTION));
            story.when(FOR_VILLA_EJEMPLO, origin(QUESTION, ANSWER)).isRefused(Reason.COMES_FROM_ITSELF);
            story.when(FOR_MUSTERHAUSEN, origin(ANSWER, QUESTION)).isRefused(Reason.ORIGIN_ALREADY_NAMED);
        }

        @Test
        void what_was_dropped_comes_to_nothing_until_that_is_taken_back() {
            held().when(FOR_MUSTERHAUSEN, new DropOutcome(FIRST, BECAUSE)).records(new OutcomeDropped(FIRST, BECAUSE));
            var story = held().told(FOR_MUSTERHAUSEN, new DropOutcome(FIRST, BECAUSE));
            story.when(FOR_VILLA_EJEMPLO, origin(ANSWER, QUESTION)).isRefused(Reason.OUTCOME_DROPPED);
            story.when(FOR_VILLA_EJEMPLO, new AnswerOutcome(FIRST, WORDS)).isRefused(Reason.OUTCOME_DROPPED);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(4), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, origin(ANSWER, QUESTION))
                    .isAccepted();
        }

        @Test
        void an_outcome_is_answered_once() {
            held().told(FOR_VILLA_EJEMPLO, new AnswerOutcome(FIRST, WORDS))
                    .when(FOR_MUSTERHAUSEN, new AnswerOutcome(FIRST, WORDS))
                    .isRefused(Reason.OUTCOME_ANSWERED);
        }

        @Test
        void who_disputes_an_answer_may_give_another() {
            var answered = held().told(FOR_VILLA_EJEMPLO, new AnswerOutcome(FIRST, WORDS));
            answered.told(FOR_MUSTERHAUSEN, new Dispute(answered.at(4), WORDS, List.of()))
                    .when(FOR_MUSTERHAUSEN, new AnswerOutcome(FIRST, WORDS))
                    .isAccepted();
        }

        @Test
        void a_correction_keeps_the_outcomes_that_others_name() {
            var story = held().told(FOR_VILLA_EJEMPLO, origin(ANSWER, QUESTION));
            var none = new HoldWorkshop(AUTUMN, what("Herbsttreffen"), List.of(), null);
            story.when(FOR_MUSTERHAUSEN, new Correct(story.at(3), Edtf.parse("2026-11"), none, BECAUSE))
                    .isRefused(Reason.STILL_REFERRED_TO);
            story.when(
                            FOR_MUSTERHAUSEN,
                            anew(
                                    story,
                                    outcome(Outcome.Kind.QUESTION, FIRST.value()),
                                    outcome(Outcome.Kind.ANSWER, "die-schulen")))
                    .isAccepted();
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(3), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }
    }
}
