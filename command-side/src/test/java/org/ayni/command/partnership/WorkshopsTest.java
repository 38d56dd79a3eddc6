package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.RATHAUS;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.command.partnership.WorkshopCommand.CancelWorkshop;
import org.ayni.command.partnership.WorkshopCommand.HoldWorkshop;
import org.ayni.command.partnership.WorkshopCommand.RecordWorkshop;
import org.ayni.command.partnership.WorkshopCommand.ScheduleWorkshop;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Mode;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.Participation;
import org.ayni.events.value.Role;
import org.ayni.events.value.What;
import org.ayni.events.value.WorkshopId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopsTest {

    private static final WorkshopId AUTUMN = new WorkshopId("herbst-2026");
    private static final Edtf IN_AUTUMN = Edtf.parse("2026-11");
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.of(Outcome.Kind.QUESTION, LocalizedText.of(Language.GERMAN, "Wen noch ins Boot holen?")));

    private static Telling<PartnershipState, PartnershipCommand> scheduled() {
        return founded().told(FOR_MUSTERHAUSEN, new ScheduleWorkshop(AUTUMN, IN_AUTUMN, what("Herbsttreffen")));
    }

    private static HoldWorkshop hold() {
        return new HoldWorkshop(AUTUMN, what("Herbsttreffen"), OUTCOMES, null);
    }

    private static RecordWorkshop past() {
        return new RecordWorkshop(AUTUMN, what("Herbsttreffen"), OUTCOMES, Edtf.parse("2026/2027"));
    }

    @Test
    void a_workshop_is_scheduled_then_held_with_its_outcomes() {
        founded()
                .when(FOR_MUSTERHAUSEN, new ScheduleWorkshop(AUTUMN, IN_AUTUMN, what("Herbsttreffen")))
                .records(new WorkshopScheduled(AUTUMN, IN_AUTUMN, what("Herbsttreffen")));
        scheduled()
                .when(FOR_VILLA_EJEMPLO, hold())
                .records(new WorkshopHeld(AUTUMN, what("Herbsttreffen"), OUTCOMES, null));
    }

    @Test
    void a_workshop_of_the_past_needs_no_schedule() {
        founded()
                .when(FOR_MUSTERHAUSEN, past())
                .records(new WorkshopHeld(AUTUMN, what("Herbsttreffen"), OUTCOMES, Edtf.parse("2026/2027")));
    }

    @Test
    void what_was_never_scheduled_is_neither_held_nor_cancelled() {
        founded().when(FOR_MUSTERHAUSEN, hold()).isRefused(Reason.UNKNOWN_WORKSHOP);
        founded().when(FOR_MUSTERHAUSEN, new CancelWorkshop(AUTUMN, null)).isRefused(Reason.UNKNOWN_WORKSHOP);
    }

    @Test
    void an_id_names_one_workshop() {
        scheduled()
                .when(FOR_MUSTERHAUSEN, new ScheduleWorkshop(AUTUMN, IN_AUTUMN, what("Anderes")))
                .isRefused(Reason.WORKSHOP_EXISTS);
        scheduled().when(FOR_MUSTERHAUSEN, past()).isRefused(Reason.WORKSHOP_EXISTS);
    }

    @Test
    void a_workshop_is_held_once() {
        scheduled()
                .told(FOR_MUSTERHAUSEN, hold())
                .when(FOR_VILLA_EJEMPLO, hold())
                .isRefused(Reason.WORKSHOP_ALREADY_HELD);
    }

    @Test
    void a_cancelled_workshop_is_not_held() {
        scheduled()
                .when(FOR_MUSTERHAUSEN, new CancelWorkshop(AUTUMN, BECAUSE))
                .records(new WorkshopCancelled(AUTUMN, BECAUSE));
        scheduled()
                .told(FOR_MUSTERHAUSEN, new CancelWorkshop(AUTUMN, BECAUSE))
                .when(FOR_MUSTERHAUSEN, hold())
                .isRefused(Reason.WORKSHOP_CANCELLED);
    }

    @Test
    void when_the_holding_is_retracted_the_workshop_is_open_again() {
        var story = scheduled().told(FOR_MUSTERHAUSEN, hold());
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(2), BECAUSE))
                .when(FOR_MUSTERHAUSEN, hold())
                .isAccepted();
    }

    @Test
    void who_took_part_is_a_registered_actor() {
        var what = new What(
                LocalizedText.of(Language.GERMAN, "Herbsttreffen"),
                null,
                null,
                Mode.ONLINE,
                null,
                List.of(new Participation(RATHAUS, Role.HOST)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Confidence.OWN_RECORD,
                List.of());
        var workshop = new RecordWorkshop(AUTUMN, what, List.of(), null);
        founded().when(FOR_MUSTERHAUSEN, workshop).isRefused(Reason.UNKNOWN_ACTOR);
        Village.withActor().when(FOR_MUSTERHAUSEN, workshop).isAccepted();
    }
}
