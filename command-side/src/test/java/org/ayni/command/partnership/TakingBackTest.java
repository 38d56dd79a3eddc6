package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.activity;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.register;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ActivityCommand.RecordActivity;
import org.ayni.command.partnership.ActorCommand.PlaceActor;
import org.ayni.command.partnership.AgreementCommand.RecordAgreement;
import org.ayni.command.partnership.CourseCommand.NamePredecessor;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.ProductCommand.LaunchProduct;
import org.ayni.command.partnership.PromiseCommand.KeepPromise;
import org.ayni.command.partnership.PromiseCommand.LapsePromise;
import org.ayni.command.partnership.PromiseCommand.MakePromise;
import org.ayni.command.partnership.WorkshopCommand.CancelWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.entry.JournalId;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Participation;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Role;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a retraction undoes, and what it may not take away from under others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingBackTest {

    private static final LocalizedText NAME = LocalizedText.of(Language.GERMAN, "Name");

    /** The other facts go first: {@code story} has a fact at entry {@code named} and one that names it at {@code naming}. */
    private static void isHeld(Telling<PartnershipState, PartnershipCommand> story, long named, long naming) {
        assertThat(story.when(FOR_MUSTERHAUSEN, new Retract(story.at(named), BECAUSE))
                        .decision())
                .isEqualTo(Decision.refused(Reason.STILL_REFERRED_TO, named, naming));
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(naming), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new Retract(story.at(named), BECAUSE))
                .records(new FactRetracted(story.seen(named), BECAUSE));
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class WhatOthersReferTo {

        private static final WorkshopId SECOND = new WorkshopId("zweiter");
        private static final SeriesId SERIES = new SeriesId("olympiade");
        private static final ProductId COFFEE = new ProductId("kaffee");
        private static final AgreementId FIRST = new AgreementId("1998");
        private static final MunicipalityId ALTSTADT = new MunicipalityId("altstadt");

        @Test
        void an_actor_stays_as_long_as_a_fact_names_it() {
            var fest = what("Fest");
            var withTheTownHall = new What(
                    fest.title(),
                    null,
                    null,
                    null,
                    null,
                    List.of(new Participation(RATHAUS, Role.HOST)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    fest.confidence(),
                    List.of());
            isHeld(
                    withActor().told(FOR_MUSTERHAUSEN, activity(ActivityKind.CELEBRATION, Whose.BOTH, withTheTownHall)),
                    1,
                    2);
        }

        @Test
        void the_whole_stays_as_long_as_it_has_parts() {
            var school = new ActorId("schule");
            isHeld(
                    withActor()
                            .told(FOR_MUSTERHAUSEN, register(school))
                            .told(FOR_MUSTERHAUSEN, new PlaceActor(school, RATHAUS)),
                    1,
                    3);
        }

        @Test
        void a_series_stays_as_long_as_it_has_editions() {
            isHeld(
                    founded()
                            .told(FOR_MUSTERHAUSEN, new StartOlympiadSeries(SERIES, NAME, Whose.of(MUSTERHAUSEN)))
                            .told(FOR_MUSTERHAUSEN, new RecordOlympiad(SERIES, 12, what("12. Olympiade"), null)),
                    1,
                    2);
        }

        @Test
        void a_plan_stays_as_long_as_its_cancellation() {
            isHeld(
                    founded()
                            .told(FOR_MUSTERHAUSEN, new ScheduleWorkshop(SECOND, Edtf.parse("2021"), what("Workshop")))
                            .told(FOR_MUSTERHAUSEN, new CancelWorkshop(SECOND, null)),
                    1,
                    2);
        }

        @Test
        void an_agreement_stays_as_long_as_one_supersedes_it() {
            isHeld(
                    founded()
                            .told(FOR_MUSTERHAUSEN, new RecordAgreement(FIRST, what("1998"), null))
                            .told(FOR_MUSTERHAUSEN, new RecordAgreement(new AgreementId("2021"), what("2021"), FIRST)),
                    1,
                    2);
        }

        @Test
        void a_product_stays_as_long_as_something_is_told_of_it() {
            var birthday = new RecordActivity(
                    ActivityKind.CELEBRATION, Whose.BOTH, what("Fest"), null, null, null, COFFEE, List.of());
            isHeld(
                    founded()
                            .told(FOR_MUSTERHAUSEN, new LaunchProduct(COFFEE, Whose.BOTH, what("Kaffee")))
                            .told(FOR_MUSTERHAUSEN, birthday),
                    1,
                    2);
        }

        @Test
        void a_predecessor_stays_as_long_as_something_is_its_affair_and_then_is_none() {
            var entry = new Cited.Elsewhere(JournalId.parse("municipality/altstadt"), 1, null);
            var story = founded()
                    .elsewhere("municipality/altstadt", 1, new MunicipalitySucceeded(MUSTERHAUSEN, List.of()))
                    .told(FOR_MUSTERHAUSEN, new NamePredecessor(ALTSTADT, MUSTERHAUSEN, entry))
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.of(ALTSTADT)));
            isHeld(story, 1, 2);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, celebration(Whose.of(ALTSTADT)))
                    .isRefused(Reason.UNKNOWN_SIDE);
        }

        @Test
        void a_correction_lets_go_of_what_it_no_longer_names() {
            var story = founded()
                    .told(FOR_MUSTERHAUSEN, new LaunchProduct(COFFEE, Whose.BOTH, what("Kaffee")))
                    .told(
                            FOR_MUSTERHAUSEN,
                            new RecordActivity(
                                    ActivityKind.CELEBRATION,
                                    Whose.BOTH,
                                    what("Fest"),
                                    null,
                                    null,
                                    null,
                                    COFFEE,
                                    List.of()));
            story.told(FOR_MUSTERHAUSEN, new Correct(story.at(2), Edtf.parse("2020"), celebration(Whose.BOTH), BECAUSE))
                    .when(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE))
                    .isAccepted();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Promises {

        private static final PromiseId PLAN = new PromiseId("arbeitsplan");

        /** Entries 1 and 2: celebrations; entry 3: a promise; entry 4: it was kept by the first celebration. */
        private static Telling<PartnershipState, PartnershipCommand> kept() {
            var story = founded()
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, make(PLAN));
            return story.told(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(1)));
        }

        private static MakePromise make(PromiseId promise) {
            return new MakePromise(promise, NAME, Whose.BOTH, null, null, null, List.of());
        }

        @Test
        void a_promise_is_open_again_when_the_fact_that_kept_it_is_retracted() {
            var story = kept();
            story.when(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(2))).isRefused(Reason.PROMISE_NOT_OPEN);
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE));
            story.when(FOR_MUSTERHAUSEN, new KeepPromise(PLAN, story.at(2))).isAccepted();
            story.when(FOR_MUSTERHAUSEN, new LapsePromise(PLAN, null)).isAccepted();
        }

        @Test
        void the_keeping_may_then_be_corrected_unless_the_promise_ended_otherwise() {
            var story = kept();
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE));
            var otherwise = new Correct(story.at(4), Edtf.parse("2021"), new KeepPromise(PLAN, story.at(2)), BECAUSE);
            story.when(FOR_VILLA_EJEMPLO, otherwise).isAccepted();
            story.told(FOR_MUSTERHAUSEN, new LapsePromise(PLAN, null))
                    .when(FOR_VILLA_EJEMPLO, otherwise)
                    .isRefused(Reason.PROMISE_NOT_OPEN);
        }

        @Test
        void a_promise_that_was_kept_or_lapsed_is_not_retracted() {
            var story = kept();
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(3), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }

        @Test
        void nothing_but_what_happened_keeps_a_promise() {
            var story = withActor()
                    .told(FOR_MUSTERHAUSEN, make(PLAN))
                    .told(FOR_MUSTERHAUSEN, make(new PromiseId("kaffee")))
                    .told(
                            FOR_MUSTERHAUSEN,
                            new ScheduleWorkshop(new WorkshopId("erster"), Edtf.parse("2030"), what("Workshop")));
            for (var nothing : List.of(1, 2, 3, 4)) {
                story.when(FOR_MUSTERHAUSEN, new KeepPromise(PLAN, story.at(nothing)))
                        .isRefused(Reason.KEEPS_NO_PROMISE);
            }
        }

        @Test
        void no_correction_makes_a_keeping_keep_itself() {
            var story = kept();
            story.when(
                            FOR_VILLA_EJEMPLO,
                            new Correct(story.at(4), Edtf.parse("2021"), new KeepPromise(PLAN, story.at(4)), BECAUSE))
                    .isRefused(Reason.KEEPS_NO_PROMISE);
        }
    }
}
