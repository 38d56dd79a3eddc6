package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;
import static org.ayni.command.partnership.Village.withActor;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.OlympiadCommand.RecordOlympiad;
import org.ayni.command.partnership.OlympiadCommand.RenameOlympiadSeries;
import org.ayni.command.partnership.OlympiadCommand.StartOlympiadSeries;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Dispute;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PromiseCommand.KeepPromise;
import org.ayni.command.partnership.PromiseCommand.LapsePromise;
import org.ayni.command.partnership.PromiseCommand.MakePromise;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseLapsed;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromisesAndOlympiadsTest {

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Promises {

        private static final PromiseId PLAN = new PromiseId("arbeitsplan");
        private static final LocalizedText TEXT = LocalizedText.of(Language.GERMAN, "Jährlicher Arbeitsplan");

        /** Entry 1: a celebration; entry 2: a promise made there. */
        private static Telling<PartnershipState, PartnershipCommand> promised() {
            return founded()
                    .told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH))
                    .told(FOR_MUSTERHAUSEN, make(new Cited(1, null)));
        }

        private static MakePromise make(Cited announced) {
            return new MakePromise(PLAN, TEXT, Whose.BOTH, null, Edtf.parse("2027"), announced, List.of());
        }

        @Test
        void a_promise_names_the_entry_in_which_it_was_said() {
            var story = founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH));
            story.when(FOR_VILLA_EJEMPLO, make(story.at(1)))
                    .records(new PromiseMade(
                            PLAN, TEXT, Whose.BOTH, null, Edtf.parse("2027"), story.seen(1), List.of()));
        }

        @Test
        void a_promise_may_name_the_actor_that_made_it() {
            var byTheTownHall = new MakePromise(PLAN, TEXT, Whose.of(MUSTERHAUSEN), RATHAUS, null, null, List.of());
            withActor()
                    .when(FOR_VILLA_EJEMPLO, byTheTownHall)
                    .records(new PromiseMade(PLAN, TEXT, Whose.of(MUSTERHAUSEN), RATHAUS, null, null, List.of()));
            founded().when(FOR_VILLA_EJEMPLO, byTheTownHall).isRefused(Reason.UNKNOWN_ACTOR);
        }

        @Test
        void a_promise_is_kept_by_a_fact() {
            var story = promised();
            story.when(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(1)))
                    .records(new PromiseKept(PLAN, story.seen(1)));
        }

        @Test
        void a_promise_lapses() {
            promised()
                    .when(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, BECAUSE))
                    .records(new PromiseLapsed(PLAN, BECAUSE));
        }

        @Test
        void a_promise_ends_once() {
            var story = promised().told(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, null));
            story.when(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(1))).isRefused(Reason.PROMISE_NOT_OPEN);
            story.when(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, null)).isRefused(Reason.PROMISE_NOT_OPEN);
        }

        @Test
        void a_retracted_lapse_leaves_the_promise_open() {
            var story = promised().told(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, null));
            story.told(FOR_VILLA_EJEMPLO, new Retract(story.at(3), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(1)))
                    .isAccepted();
        }

        @Test
        void an_end_that_the_other_side_disputes_leaves_the_promise_open() {
            var lapsed = promised().told(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, null));
            lapsed.told(FOR_MUSTERHAUSEN, new Dispute(lapsed.at(3), BECAUSE, List.of()))
                    .when(FOR_MUSTERHAUSEN, new KeepPromise(PLAN, lapsed.at(1)))
                    .isAccepted();
            var kept = promised();
            kept.told(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, kept.at(1)))
                    .told(FOR_MUSTERHAUSEN, new Dispute(kept.at(3), BECAUSE, List.of()))
                    .when(FOR_MUSTERHAUSEN, new LapsePromise(PLAN, null))
                    .isAccepted();
        }

        @Test
        void what_the_other_side_says_never_happened_keeps_no_promise() {
            var story = promised();
            story.told(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(1)));
            story.when(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, null)).isRefused(Reason.PROMISE_NOT_OPEN);
            story.told(FOR_VILLA_EJEMPLO, new Dispute(story.at(1), BECAUSE, List.of()))
                    .when(FOR_VILLA_EJEMPLO, new LapsePromise(PLAN, null))
                    .isAccepted();
        }

        @Test
        void a_fact_that_was_taken_back_keeps_no_promise() {
            var story = promised();
            story.told(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, new KeepPromise(PLAN, story.at(3)))
                    .isRefused(Reason.RETRACTED);
        }

        @Test
        void an_unknown_promise_is_neither_kept_nor_made_twice() {
            var story = founded();
            story.when(FOR_MUSTERHAUSEN, new KeepPromise(PLAN, story.at(0))).isRefused(Reason.UNKNOWN_PROMISE);
            promised().when(FOR_MUSTERHAUSEN, make(new Cited(1, null))).isRefused(Reason.PROMISE_EXISTS);
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class Olympiads {

        private static final SeriesId SERIES = new SeriesId("olympiade");
        private static final Whose OURS = Whose.of(MUSTERHAUSEN);
        private static final LocalizedText NAME =
                LocalizedText.of(Language.GERMAN, "Olympiade der Seniorinnen und Senioren");
        private static final LocalizedText NEW_NAME = LocalizedText.of(Language.GERMAN, "Olympiade 60+");

        private static Telling<PartnershipState, PartnershipCommand> started() {
            return founded().told(FOR_MUSTERHAUSEN, new StartOlympiadSeries(SERIES, NAME, OURS));
        }

        private static RecordOlympiad edition(int number) {
            return new RecordOlympiad(SERIES, number, what("Olympiade"), VILLA_EJEMPLO);
        }

        @Test
        void an_edition_belongs_to_whom_the_series_belongs() {
            started()
                    .when(FOR_MUSTERHAUSEN, edition(1))
                    .records(new OlympiadHeld(SERIES, 1, OURS, what("Olympiade"), VILLA_EJEMPLO));
        }

        @Test
        void it_is_an_own_affair_that_needs_no_confirmation() {
            var story = started().told(FOR_MUSTERHAUSEN, edition(1));
            story.when(FOR_VILLA_EJEMPLO, new Confirm(story.at(2))).isRefused(Reason.OWN_AFFAIR);
        }

        @Test
        void numbers_may_have_gaps_but_none_is_there_twice() {
            started()
                    .told(FOR_MUSTERHAUSEN, edition(1))
                    .when(FOR_MUSTERHAUSEN, edition(6))
                    .isAccepted();
            started()
                    .told(FOR_MUSTERHAUSEN, edition(1))
                    .when(FOR_MUSTERHAUSEN, edition(1))
                    .isRefused(Reason.EDITION_EXISTS);
            started().when(FOR_MUSTERHAUSEN, edition(0)).isRefused(Reason.EDITION_NUMBER_BELOW_ONE);
        }

        @Test
        void a_series_keeps_its_id_under_a_new_name() {
            started()
                    .when(FOR_MUSTERHAUSEN, new RenameOlympiadSeries(SERIES, NEW_NAME))
                    .records(new OlympiadSeriesRenamed(SERIES, NEW_NAME, OURS));
        }

        @Test
        void an_unknown_series_has_no_editions_and_a_known_one_starts_once() {
            founded().when(FOR_MUSTERHAUSEN, edition(1)).isRefused(Reason.UNKNOWN_SERIES);
            founded()
                    .when(FOR_MUSTERHAUSEN, new RenameOlympiadSeries(SERIES, NEW_NAME))
                    .isRefused(Reason.UNKNOWN_SERIES);
            started()
                    .when(FOR_MUSTERHAUSEN, new StartOlympiadSeries(SERIES, NAME, OURS))
                    .isRefused(Reason.SERIES_EXISTS);
        }
    }
}
