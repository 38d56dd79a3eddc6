package org.ayni.command.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.JOURNAL;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.command.partnership.CourseCommand.RecordEnrolment;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.PartnershipCommand.Confirm;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.PracticeCommand.AdoptPractice;
import org.ayni.command.partnership.PracticeCommand.RecordAdoption;
import org.ayni.command.partnership.PracticeCommand.SharePractice;
import org.ayni.command.partnership.PracticeCommand.TellExperience;
import org.ayni.command.partnership.PracticeCommand.WithdrawPractice;
import org.ayni.command.partnership.ReadingCommand.Publish;
import org.ayni.command.partnership.ReadingCommand.Withdraw;
import org.ayni.entry.Audience;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Experience;
import org.ayni.events.value.Form;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PracticesTest {
    private static final PracticeId COMPOST = new PracticeId("komposthof");
    private static final PracticeId WORMS = new PracticeId("wurmkompost");
    private static final Whose OURS = Whose.of(MUSTERHAUSEN);
    private static final Whose THEIRS = Whose.of(VILLA_EJEMPLO);
    private static final LocalizedText WORDS = LocalizedText.of(Language.GERMAN, "Mit Regenwürmern");
    private static final JournalId NEIGHBOURS = JournalId.parse("partnership/quito-aachen");
    private static final MunicipalityId AACHEN = new MunicipalityId("aachen");
    private static final Acting FOR_AACHEN = Acting.forSide(AACHEN);
    private static final Edtf WHEN = Edtf.parse("2021");

    private static SharePractice share(Whose whose, ThingRef... from) {
        return new SharePractice(COMPOST, whose, what("Komposthof"), List.of(from));
    }

    private static AdoptPractice adopt(Whose whose, JournalId journal, long position, @Nullable Hash hash) {
        return new AdoptPractice(
                WORMS, whose, what("Wurmkompost"), new Cited.Elsewhere(journal, position, hash), WORDS, List.of());
    }

    private static PracticeAdopted adopted(Whose whose, JournalId journal, long position) {
        return new PracticeAdopted(
                WORMS,
                whose,
                what("Wurmkompost"),
                new EntryRef(journal, position, Telling.hash(journal, position)),
                null,
                WORDS);
    }

    private static OriginNamed origin(String of, String from) {
        return new OriginNamed(ThingRef.parse(of), ThingRef.parse(from), null);
    }

    /** Entry 1: Musterhausen shares. */
    private static Telling<PartnershipState, PartnershipCommand> shared() {
        return founded().told(FOR_MUSTERHAUSEN, share(OURS));
    }

    @Nested
    class Sharing {

        @Test
        void what_it_came_from_is_told_with_it() {
            founded()
                    .told(FOR_MUSTERHAUSEN, celebration(OURS))
                    .when(FOR_MUSTERHAUSEN, share(OURS, ThingRef.entry(1)))
                    .records(
                            new PracticeShared(COMPOST, OURS, what("Komposthof")),
                            origin("practice/komposthof", "entry/1"));
            founded().when(FOR_MUSTERHAUSEN, share(OURS, ThingRef.entry(1))).isRefused(Reason.UNKNOWN_FACT);
            founded()
                    .when(FOR_MUSTERHAUSEN, share(OURS, ThingRef.parse("project/nie")))
                    .isRefused(Reason.UNKNOWN_PROJECT);
        }

        @Test
        void an_id_names_one_practice() {
            shared().when(FOR_VILLA_EJEMPLO, share(THEIRS)).isRefused(Reason.PRACTICE_EXISTS);
        }

        @Test
        void it_is_described_anew_by_a_correction_that_leaves_its_origins_alone() {
            var story = shared();
            story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), WHEN, share(OURS), BECAUSE))
                    .isAccepted();
            var danced = shared().told(FOR_MUSTERHAUSEN, celebration(OURS));
            danced.when(FOR_MUSTERHAUSEN, new Correct(danced.at(1), WHEN, share(OURS, ThingRef.entry(2)), BECAUSE))
                    .isRefused(Reason.ORIGINS_ARE_CORRECTED_APART);
        }

        @Test
        void it_is_withdrawn_by_whose_it_is_and_only_once() {
            var withdraw = new WithdrawPractice(COMPOST, BECAUSE);
            shared().when(FOR_MUSTERHAUSEN, withdraw).records(new PracticeWithdrawn(COMPOST, OURS, BECAUSE));
            shared().when(FOR_VILLA_EJEMPLO, withdraw).isRefused(Reason.PRACTICE_OF_THE_OTHER_SIDE);
            shared().told(FOR_MUSTERHAUSEN, withdraw)
                    .when(FOR_MUSTERHAUSEN, withdraw)
                    .isRefused(Reason.PRACTICE_WITHDRAWN);
            founded().when(FOR_MUSTERHAUSEN, withdraw).isRefused(Reason.UNKNOWN_PRACTICE);
            founded()
                    .told(FOR_MUSTERHAUSEN, share(Whose.BOTH))
                    .when(FOR_VILLA_EJEMPLO, withdraw)
                    .isAccepted();
        }

        @Test
        void what_was_adopted_is_not_ours_to_offer_before_it_is_shared() {
            founded()
                    .told(
                            FOR_MUSTERHAUSEN,
                            new RecordAdoption(COMPOST, OURS, what("Komposthof"), WORDS, null, List.of()))
                    .when(FOR_MUSTERHAUSEN, new WithdrawPractice(COMPOST, BECAUSE))
                    .isRefused(Reason.PRACTICE_NOT_SHARED);
        }

        @Test
        void what_came_of_it_is_told_also_when_it_failed() {
            var told = new TellExperience(COMPOST, OURS, Experience.FAILED, WORDS, List.of());
            shared().when(FOR_MUSTERHAUSEN, told)
                    .records(new ExperienceTold(COMPOST, OURS, Experience.FAILED, WORDS, List.of()));
            founded().when(FOR_MUSTERHAUSEN, told).isRefused(Reason.UNKNOWN_PRACTICE);
            var story = shared().told(FOR_MUSTERHAUSEN, told);
            story.when(FOR_MUSTERHAUSEN, new Retract(story.at(1), BECAUSE)).isRefused(Reason.STILL_REFERRED_TO);
        }
    }

    @Nested
    class AdoptingFromTheOtherSide {

        @Test
        void the_credit_is_cited_and_the_genealogy_told() {
            shared().when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, null))
                    .records(adopted(THEIRS, JOURNAL, 1), origin("practice/wurmkompost", "practice/komposthof"));
        }

        @Test
        void nobody_adopts_what_is_its_own() {
            shared().when(FOR_MUSTERHAUSEN, adopt(OURS, JOURNAL, 1, null)).isRefused(Reason.OWN_PRACTICE);
            shared().when(FOR_VILLA_EJEMPLO, adopt(Whose.BOTH, JOURNAL, 1, null))
                    .isRefused(Reason.OWN_PRACTICE);
            founded()
                    .told(FOR_MUSTERHAUSEN, share(Whose.BOTH))
                    .when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, null))
                    .isRefused(Reason.OWN_PRACTICE);
        }

        @Test
        void as_it_is_told_now_and_whatever_was_said_about_it() {
            var story = shared().told(FOR_MUSTERHAUSEN, new Correct(new Cited(1, null), WHEN, share(OURS), BECAUSE));
            story.when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, null)).isRefused(Reason.CHANGED_SINCE);
            story.when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 2, null)).isAccepted();
            var joint = founded()
                    .told(FOR_MUSTERHAUSEN, share(THEIRS))
                    .told(FOR_VILLA_EJEMPLO, new Confirm(new Cited(1, null)));
            joint.when(FOR_MUSTERHAUSEN, adopt(OURS, JOURNAL, 2, null))
                    .records(adopted(OURS, JOURNAL, 1), origin("practice/wurmkompost", "practice/komposthof"));
        }

        @Test
        void not_what_is_withdrawn_or_retracted_or_no_practice_or_another_entry() {
            shared().told(FOR_MUSTERHAUSEN, new WithdrawPractice(COMPOST, BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, null))
                    .isRefused(Reason.PRACTICE_WITHDRAWN);
            shared().told(FOR_MUSTERHAUSEN, new Retract(new Cited(1, null), BECAUSE))
                    .when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, null))
                    .isRefused(Reason.CITED_ENTRY_RETRACTED);
            shared().when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 0, null))
                    .isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
            shared().when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, Hash.ZERO))
                    .isRefused(Reason.CITED_ENTRY_DIFFERS);
            shared().when(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 9, null)).isRefused(Reason.CITED_ENTRY_MISSING);
        }

        @Test
        void nothing_comes_from_what_came_of_it() {
            shared().told(FOR_VILLA_EJEMPLO, adopt(THEIRS, JOURNAL, 1, null))
                    .when(FOR_MUSTERHAUSEN, new NameOrigin(ThingRef.of(COMPOST), ThingRef.of(WORMS), null))
                    .isRefused(Reason.COMES_FROM_ITSELF);
        }
    }

    @Nested
    class AdoptingFromAnotherPartnership {

        /** Entry 1 of the neighbours: they share, for these readers. Here the founding is entry 0. */
        private Telling<PartnershipState, PartnershipCommand> beside(Audience readers) {
            return founded().beside(neighbours(readers));
        }

        private Telling<PartnershipState, PartnershipCommand> neighbours(Audience readers) {
            return quito().readBy(readers).told(FOR_AACHEN, share(Whose.of(AACHEN)));
        }

        private Telling<PartnershipState, PartnershipCommand> quito() {
            var quito = new MunicipalityId("quito");
            return Village.empty(NEIGHBOURS, AACHEN, quito)
                    .told(FOR_AACHEN, new FoundPartnership(List.of(AACHEN, quito), List.of(Form.TWINNING), List.of()));
        }

        private Telling<PartnershipState, PartnershipCommand> enrolled(
                Telling<PartnershipState, PartnershipCommand> story, Acting acting, JournalId partnership, String id) {
            var phase = new PhaseId("phase-2");
            return story.elsewhere(
                            "programme/" + id,
                            3,
                            new PartnershipEnrolled(phase, new PartnershipId(partnership.id()), List.of()))
                    .told(
                            acting,
                            new RecordEnrolment(
                                    new PhaseRef(new ProgrammeId(id), phase),
                                    new Cited.Elsewhere(JournalId.parse("programme/" + id), 3, null),
                                    what("Dabei")));
        }

        @Test
        void what_is_public_is_adopted_by_anybody() {
            beside(Audience.PUBLIC)
                    .when(FOR_MUSTERHAUSEN, adopt(Whose.BOTH, NEIGHBOURS, 1, Telling.hash(NEIGHBOURS, 1)))
                    .records(adopted(Whose.BOTH, NEIGHBOURS, 1));
            beside(Audience.PUBLIC)
                    .when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, Hash.ZERO))
                    .isRefused(Reason.CITED_ENTRY_DIFFERS);
        }

        @Test
        void what_is_for_the_two_towns_is_not_there_for_others_in_whatever_way_it_is_cited() {
            var story = beside(Audience.PARTNERSHIP);
            for (var hash : new @Nullable Hash[] {null, Hash.ZERO, Telling.hash(NEIGHBOURS, 1)}) {
                for (var position : List.of(0, 1, 2)) {
                    story.when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, position, hash))
                            .isRefused(Reason.CITED_ENTRY_MISSING);
                }
            }
            story.when(FOR_MUSTERHAUSEN, adopt(OURS, JournalId.parse("partnership/nie-da"), 1, null))
                    .isRefused(Reason.CITED_ENTRY_MISSING);
            assertThat(story.when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null))
                            .decision())
                    .as("as if it did not exist")
                    .isEqualTo(Decision.refused(Reason.CITED_ENTRY_MISSING, NEIGHBOURS + "@1"));
        }

        @Test
        void what_was_published_since_is_there_until_it_is_withdrawn() {
            var neighbours = neighbours(Audience.PARTNERSHIP);
            var story = founded().beside(neighbours);
            neighbours
                    .readBy(Audience.PARTNERSHIP)
                    .told(FOR_AACHEN, new Publish(List.of(new Cited(1, null)), Audience.PUBLIC));
            story.when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null)).isAccepted();
            neighbours.told(FOR_AACHEN, new Withdraw(List.of(1L), BECAUSE));
            story.when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null)).isRefused(Reason.CITED_ENTRY_MISSING);
        }

        @Test
        void what_is_joint_is_there_once_both_sides_have_published_it() {
            var neighbours = quito().told(FOR_AACHEN, share(Whose.BOTH));
            var story = founded().beside(neighbours);
            var publish = new Publish(List.of(new Cited(1, null)), Audience.PUBLIC);
            neighbours.told(FOR_AACHEN, publish);
            story.when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null)).isRefused(Reason.CITED_ENTRY_MISSING);
            neighbours.told(Telling.side("quito"), publish);
            story.when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null)).isAccepted();
        }

        @Test
        void what_is_for_the_programme_is_adopted_by_whoever_takes_part_in_the_same() {
            var neighbours = enrolled(neighbours(Audience.PROGRAMME), FOR_AACHEN, NEIGHBOURS, "knp");
            var adopt = adopt(OURS, NEIGHBOURS, 1, null);
            founded().beside(neighbours).when(FOR_MUSTERHAUSEN, adopt).isRefused(Reason.CITED_ENTRY_MISSING);
            enrolled(founded(), FOR_MUSTERHAUSEN, JOURNAL, "anderes")
                    .beside(neighbours)
                    .when(FOR_MUSTERHAUSEN, adopt)
                    .isRefused(Reason.CITED_ENTRY_MISSING);
            enrolled(founded(), FOR_MUSTERHAUSEN, JOURNAL, "knp")
                    .beside(neighbours)
                    .when(FOR_MUSTERHAUSEN, adopt)
                    .records(adopted(OURS, NEIGHBOURS, 1));
        }

        @Test
        void what_was_narrowed_by_a_correction_is_not_there_any_more() {
            var neighbours = neighbours(Audience.PUBLIC)
                    .readBy(Audience.PARTNERSHIP)
                    .told(FOR_AACHEN, new Correct(new Cited(1, null), WHEN, share(Whose.of(AACHEN)), BECAUSE));
            for (var position : List.of(1, 2)) {
                founded()
                        .beside(neighbours)
                        .when(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, position, null))
                        .isRefused(Reason.CITED_ENTRY_MISSING);
            }
        }

        @Test
        void not_what_changed_since_or_is_withdrawn_or_retracted() {
            var adopt = adopt(OURS, NEIGHBOURS, 1, null);
            founded()
                    .beside(neighbours(Audience.PUBLIC)
                            .told(FOR_AACHEN, new Correct(new Cited(1, null), WHEN, share(Whose.of(AACHEN)), BECAUSE)))
                    .when(FOR_MUSTERHAUSEN, adopt)
                    .isRefused(Reason.CHANGED_SINCE);
            founded()
                    .beside(neighbours(Audience.PUBLIC).told(FOR_AACHEN, new WithdrawPractice(COMPOST, BECAUSE)))
                    .when(FOR_MUSTERHAUSEN, adopt)
                    .isRefused(Reason.PRACTICE_WITHDRAWN);
            founded()
                    .beside(neighbours(Audience.PUBLIC).told(FOR_AACHEN, new Retract(new Cited(1, null), BECAUSE)))
                    .when(FOR_MUSTERHAUSEN, adopt)
                    .isRefused(Reason.CITED_ENTRY_RETRACTED);
        }

        @Test
        void an_adoption_is_corrected_whatever_became_of_its_origin_and_keeps_its_credit() {
            var neighbours = neighbours(Audience.PUBLIC);
            var story = founded().beside(neighbours).told(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null));
            neighbours.told(FOR_AACHEN, new WithdrawPractice(COMPOST, BECAUSE));
            neighbours.told(FOR_AACHEN, new SharePractice(WORMS, Whose.of(AACHEN), what("Anderes"), List.of()));
            story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), WHEN, adopt(OURS, NEIGHBOURS, 1, null), BECAUSE))
                    .isAccepted();
            story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), WHEN, adopt(OURS, NEIGHBOURS, 3, null), BECAUSE))
                    .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
        }

        @Test
        void what_was_adopted_is_an_origin_here_like_any_other() {
            founded()
                    .beside(neighbours(Audience.PUBLIC))
                    .told(FOR_MUSTERHAUSEN, adopt(OURS, NEIGHBOURS, 1, null))
                    .told(FOR_MUSTERHAUSEN, celebration(OURS))
                    .when(FOR_MUSTERHAUSEN, new NameOrigin(ThingRef.entry(2), ThingRef.of(WORMS), null))
                    .records(origin("entry/2", "practice/wurmkompost"));
        }

        @Test
        void what_stands_in_no_journal_is_credited_in_words() {
            founded()
                    .when(
                            FOR_MUSTERHAUSEN,
                            new RecordAdoption(WORMS, OURS, what("Wurmkompost"), BECAUSE, WORDS, List.of()))
                    .records(new PracticeAdopted(WORMS, OURS, what("Wurmkompost"), null, BECAUSE, WORDS));
        }
    }
}
