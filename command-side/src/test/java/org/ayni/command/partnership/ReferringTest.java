package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
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
import org.ayni.command.partnership.ActivityCommand.RecordActivity;
import org.ayni.command.partnership.ActivityCommand.RecordConferenceAttendance;
import org.ayni.command.partnership.ActorCommand.ChangeActorInvolvement;
import org.ayni.command.partnership.ActorCommand.PlaceActor;
import org.ayni.command.partnership.ActorCommand.RecordActorSuccession;
import org.ayni.command.partnership.AgreementCommand.RecordAgreement;
import org.ayni.command.partnership.CourseCommand.NamePredecessor;
import org.ayni.command.partnership.CourseCommand.RecordEnrolment;
import org.ayni.command.partnership.ProductCommand.LaunchProduct;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ActorFact.ActorPlaced;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.MunicipalityEvent.MunicipalityFactCorrected;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.ProgrammeFactCorrected;
import org.ayni.events.ProgrammeEvent.ProgrammeFactRetracted;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.Travel;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferringTest {

    private static final MunicipalityId ALTSTADT = new MunicipalityId("altstadt");
    private static final JournalId KNP = JournalId.parse("programme/knp");
    private static final PhaseRef PHASE = new PhaseRef(new ProgrammeId("knp"), new PhaseId("knp-2"));
    private static final ConferenceId KICK_OFF = new ConferenceId("kick-off");
    private static final JournalId ALTSTADTS = JournalId.parse("municipality/altstadt");

    private static Telling<PartnershipState, PartnershipCommand> succeeded() {
        return founded().elsewhere("municipality/altstadt", 1, new MunicipalitySucceeded(MUSTERHAUSEN, List.of()));
    }

    private static NamePredecessor predecessor(MunicipalityId side) {
        return new NamePredecessor(ALTSTADT, side, new Cited.Elsewhere(ALTSTADTS, 1, null));
    }

    @Test
    void a_side_names_the_municipality_that_it_succeeded() {
        succeeded()
                .when(FOR_MUSTERHAUSEN, predecessor(MUSTERHAUSEN))
                .records(new PredecessorNamed(
                        ALTSTADT, MUSTERHAUSEN, new EntryRef(ALTSTADTS, 1, Telling.hash(ALTSTADTS, 1))));
    }

    @Test
    void the_predecessor_itself_must_say_who_succeeded_it() {
        succeeded().when(FOR_MUSTERHAUSEN, predecessor(VILLA_EJEMPLO)).isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
        founded().when(FOR_MUSTERHAUSEN, predecessor(MUSTERHAUSEN)).isRefused(Reason.CITED_ENTRY_MISSING);
        var forged = new NamePredecessor(ALTSTADT, MUSTERHAUSEN, new Cited.Elsewhere(ALTSTADTS, 1, Hash.ZERO));
        succeeded().when(FOR_MUSTERHAUSEN, forged).isRefused(Reason.CITED_ENTRY_DIFFERS);
    }

    @Test
    void what_the_predecessor_did_is_the_affair_of_its_successor() {
        succeeded().when(FOR_MUSTERHAUSEN, celebration(Whose.of(ALTSTADT))).isRefused(Reason.UNKNOWN_SIDE);
        var story = succeeded()
                .told(FOR_MUSTERHAUSEN, predecessor(MUSTERHAUSEN))
                .told(FOR_MUSTERHAUSEN, celebration(Whose.of(ALTSTADT)));
        story.when(Village.FOR_VILLA_EJEMPLO, new PartnershipCommand.Confirm(story.at(2)))
                .isRefused(Reason.OWN_AFFAIR);
        story.when(FOR_MUSTERHAUSEN, predecessor(MUSTERHAUSEN)).isRefused(Reason.PREDECESSOR_EXISTS);
    }

    @Test
    void an_enrolment_cites_the_entry_of_the_programme_that_says_so() {
        var entry = new Cited.Elsewhere(KNP, 3, null);
        var enrolment = new RecordEnrolment(PHASE, entry, what("Phase 2"));
        var ours = new PartnershipId(Village.JOURNAL.id());
        founded()
                .elsewhere("programme/knp", 3, new PartnershipEnrolled(PHASE.phase(), ours, List.of()))
                .when(FOR_MUSTERHAUSEN, enrolment)
                .records(new Enrolled(PHASE, new EntryRef(KNP, 3, Telling.hash(KNP, 3)), what("Phase 2")));
        founded()
                .elsewhere(
                        "programme/knp",
                        3,
                        new PartnershipEnrolled(PHASE.phase(), new PartnershipId("andere-towns"), List.of()))
                .when(FOR_MUSTERHAUSEN, enrolment)
                .isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
    }

    @Test
    void a_part_in_a_conference_cites_that_part() {
        var held = new ConferencePartHeld(KICK_OFF, 2, PHASE.phase(), what("Auftakt"), List.of(), List.of());
        var story = founded().told(FOR_MUSTERHAUSEN, celebration(Whose.BOTH)).elsewhere("programme/knp", 4, held);
        var attendance = new RecordConferenceAttendance(
                KICK_OFF, 2, new Cited.Elsewhere(KNP, 4, null), what("Auftakt"), story.at(1), List.of());
        story.when(FOR_MUSTERHAUSEN, attendance)
                .records(new ConferenceAttended(
                        KICK_OFF,
                        2,
                        new EntryRef(KNP, 4, Telling.hash(KNP, 4)),
                        what("Auftakt"),
                        story.seen(1),
                        List.of()));
        var otherPart = new RecordConferenceAttendance(
                KICK_OFF, 1, new Cited.Elsewhere(KNP, 4, null), what("Auftakt"), null, List.of());
        story.when(FOR_MUSTERHAUSEN, otherPart).isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
        story.told(FOR_MUSTERHAUSEN, attendance)
                .when(FOR_MUSTERHAUSEN, attendance)
                .isRefused(Reason.CONFERENCE_PART_EXISTS);
    }

    @Test
    void a_fact_elsewhere_may_be_cited_by_any_entry_that_told_or_corrected_it() {
        var other = new ConferencePartHeld(KICK_OFF, 2, PHASE.phase(), what("Anders"), List.of(), List.of());
        var unrelated = new ConferencePartHeld(KICK_OFF, 3, PHASE.phase(), what("Teil 3"), List.of(), List.of());
        var story = founded()
                .elsewhere("programme/knp", 4, other)
                .elsewhere("programme/knp", 5, unrelated)
                .elsewhere("programme/knp", 6, corrected(4, other))
                .elsewhere("programme/knp", 7, corrected(6, other))
                .elsewhere("programme/knp", 8, retracted(5));
        for (var entry : List.of(4, 6, 7)) {
            story.when(FOR_MUSTERHAUSEN, attending(2, entry))
                    .records(new ConferenceAttended(
                            KICK_OFF,
                            2,
                            new EntryRef(KNP, entry, Telling.hash(KNP, entry)),
                            what("Auftakt"),
                            null,
                            List.of()));
        }
        story.when(FOR_MUSTERHAUSEN, attending(3, 5)).isRefused(Reason.CITED_ENTRY_RETRACTED);
        story.elsewhere("programme/knp", 9, retracted(7));
        for (var entry : List.of(4, 6, 7, 9)) {
            story.when(FOR_MUSTERHAUSEN, attending(2, entry)).isRefused(Reason.CITED_ENTRY_RETRACTED);
        }
    }

    @Test
    void a_fact_elsewhere_counts_as_it_was_corrected_since() {
        var villa = new MunicipalitySucceeded(VILLA_EJEMPLO, List.of());
        var story = succeeded()
                .elsewhere(
                        "municipality/altstadt",
                        2,
                        new MunicipalityFactCorrected(
                                new Seen(1, Telling.hash(ALTSTADTS, 1)), Edtf.parse("2001"), villa, Village.BECAUSE));
        story.when(FOR_MUSTERHAUSEN, predecessor(MUSTERHAUSEN)).isRefused(Reason.CITED_ENTRY_OF_ANOTHER_KIND);
        story.when(FOR_MUSTERHAUSEN, predecessor(VILLA_EJEMPLO)).isAccepted();
    }

    private static RecordConferenceAttendance attending(int part, long entry) {
        return new RecordConferenceAttendance(
                KICK_OFF, part, new Cited.Elsewhere(KNP, entry, null), what("Auftakt"), null, List.of());
    }

    private static ProgrammeFactCorrected corrected(long position, ConferencePartHeld anew) {
        return new ProgrammeFactCorrected(
                new Seen(position, Telling.hash(KNP, position)), Edtf.parse("2020-12"), anew, Village.BECAUSE);
    }

    private static ProgrammeFactRetracted retracted(long position) {
        return new ProgrammeFactRetracted(new Seen(position, Telling.hash(KNP, position)), Village.BECAUSE);
    }

    @Test
    void an_actor_has_its_place_and_its_successor_among_the_actors() {
        var annex = new ActorId("sozialamt");
        var both = withActor().told(FOR_MUSTERHAUSEN, register(annex));
        both.when(FOR_MUSTERHAUSEN, new PlaceActor(annex, RATHAUS))
                .records(new ActorPlaced(annex, RATHAUS, Whose.of(MUSTERHAUSEN)));
        both.when(FOR_MUSTERHAUSEN, new RecordActorSuccession(RATHAUS, annex))
                .records(new ActorSucceeded(RATHAUS, annex, Whose.of(MUSTERHAUSEN)));
        both.when(FOR_MUSTERHAUSEN, new PlaceActor(annex, annex)).isRefused(Reason.ACTOR_PART_OF_ITSELF);
        both.told(FOR_MUSTERHAUSEN, new RecordActorSuccession(RATHAUS, annex))
                .when(FOR_MUSTERHAUSEN, new RecordActorSuccession(RATHAUS, annex))
                .isRefused(Reason.ACTOR_ALREADY_SO);
    }

    @Test
    void an_actor_is_registered_once_and_on_a_known_side() {
        withActor().when(FOR_MUSTERHAUSEN, register(RATHAUS)).isRefused(Reason.ACTOR_EXISTS);
        founded()
                .when(FOR_MUSTERHAUSEN, register(RATHAUS, new ActorSide("drittstadt")))
                .isRefused(Reason.UNKNOWN_SIDE);
        founded().when(FOR_MUSTERHAUSEN, register(RATHAUS, ActorSide.EXTERNAL)).isAccepted();
        founded()
                .when(FOR_MUSTERHAUSEN, new ChangeActorInvolvement(RATHAUS, Involvement.LEFT, null))
                .isRefused(Reason.UNKNOWN_ACTOR);
    }

    @Test
    void an_agreement_supersedes_one_that_is_there() {
        var first = new RecordAgreement(new AgreementId("1998"), what("Erste Vereinbarung"), null);
        var second = new RecordAgreement(new AgreementId("2021"), what("Aktualisiert"), first.agreement());
        founded().when(FOR_MUSTERHAUSEN, second).isRefused(Reason.UNKNOWN_AGREEMENT);
        founded()
                .told(FOR_MUSTERHAUSEN, first)
                .when(FOR_MUSTERHAUSEN, second)
                .records(new AgreementRecorded(second.agreement(), what("Aktualisiert"), first.agreement()));
        founded().told(FOR_MUSTERHAUSEN, first).when(FOR_MUSTERHAUSEN, first).isRefused(Reason.AGREEMENT_EXISTS);
    }

    @Test
    void a_visit_goes_between_the_sides_and_a_product_is_launched_once() {
        var visit = new RecordActivity(
                ActivityKind.DELEGATION,
                Whose.BOTH,
                what("Besuch"),
                new Travel(MUSTERHAUSEN, new MunicipalityId("drittstadt")),
                null,
                null,
                null,
                List.of());
        founded().when(FOR_MUSTERHAUSEN, visit).isRefused(Reason.UNKNOWN_SIDE);
        var coffee = new LaunchProduct(new ProductId("kaffee"), Whose.BOTH, what("Kaffee"));
        founded().told(FOR_MUSTERHAUSEN, coffee).when(FOR_MUSTERHAUSEN, coffee).isRefused(Reason.PRODUCT_EXISTS);
        var birthday = new RecordActivity(
                ActivityKind.CELEBRATION,
                Whose.BOTH,
                what("Fünf Jahre Kaffee"),
                null,
                null,
                null,
                coffee.product(),
                List.of());
        founded().when(FOR_MUSTERHAUSEN, birthday).isRefused(Reason.UNKNOWN_PRODUCT);
        founded()
                .told(FOR_MUSTERHAUSEN, coffee)
                .when(FOR_MUSTERHAUSEN, birthday)
                .isAccepted();
        founded()
                .when(FOR_MUSTERHAUSEN, activity(ActivityKind.CONTACT, Whose.BOTH, what("Erster Kontakt")))
                .isAccepted();
    }
}
