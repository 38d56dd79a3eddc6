package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.BECAUSE;
import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.register;
import static org.ayni.command.partnership.Village.what;

import java.util.List;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ActorCommand.PlaceActor;
import org.ayni.command.partnership.ActorCommand.RecordActorSuccession;
import org.ayni.command.partnership.ActorCommand.RegisterActor;
import org.ayni.command.partnership.AgreementCommand.RecordAgreement;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.PartnershipCommand.Retract;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Sector;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CirclesTest {

    private static final ActorId TOWN_HALL = new ActorId("rathaus");
    private static final ActorId OFFICE = new ActorId("amt");
    private static final ActorId DESK = new ActorId("referat");
    private static final Edtf THEN = Edtf.parse("2010");

    /** Entries 1, 2, 3: three actors, the office part of the town hall (4), the desk part of the office (5). */
    private static Telling<PartnershipState, PartnershipCommand> tree() {
        return founded()
                .told(FOR_MUSTERHAUSEN, register(TOWN_HALL))
                .told(FOR_MUSTERHAUSEN, register(OFFICE))
                .told(FOR_MUSTERHAUSEN, register(DESK))
                .told(FOR_MUSTERHAUSEN, new PlaceActor(OFFICE, TOWN_HALL))
                .told(FOR_MUSTERHAUSEN, new PlaceActor(DESK, OFFICE));
    }

    private static RegisterActor partOf(ActorId actor, ActorId whole) {
        var alone = register(actor);
        return new RegisterActor(
                actor,
                alone.name(),
                Sector.ADMINISTRATION,
                new ActorSide("musterhausen"),
                null,
                whole,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void the_whole_is_not_placed_in_one_of_its_parts() {
        tree().when(FOR_MUSTERHAUSEN, new PlaceActor(TOWN_HALL, DESK)).isRefused(Reason.ACTOR_PART_OF_ITSELF);
        tree().when(FOR_MUSTERHAUSEN, new PlaceActor(OFFICE, OFFICE)).isRefused(Reason.ACTOR_PART_OF_ITSELF);
        tree().when(FOR_MUSTERHAUSEN, new PlaceActor(DESK, TOWN_HALL)).isAccepted();
    }

    @Test
    void no_actor_is_registered_as_its_own_part() {
        founded().when(FOR_MUSTERHAUSEN, partOf(TOWN_HALL, TOWN_HALL)).isRefused(Reason.ACTOR_PART_OF_ITSELF);
    }

    @Test
    void no_correction_closes_a_circle() {
        var story = tree();
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(1), THEN, partOf(TOWN_HALL, DESK), BECAUSE))
                .isRefused(Reason.ACTOR_PART_OF_ITSELF);
        story.when(FOR_MUSTERHAUSEN, new Correct(story.at(4), THEN, new PlaceActor(OFFICE, DESK), BECAUSE))
                .isRefused(Reason.ACTOR_PART_OF_ITSELF);
    }

    @Test
    void a_correction_is_not_held_against_what_it_corrects() {
        var story = tree();
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new Correct(story.at(4), THEN, new PlaceActor(OFFICE, DESK), BECAUSE))
                .isAccepted();
    }

    @Test
    void a_placement_that_was_retracted_closes_no_circle() {
        var story = tree();
        story.told(FOR_MUSTERHAUSEN, new Retract(story.at(5), BECAUSE))
                .when(FOR_MUSTERHAUSEN, new PlaceActor(TOWN_HALL, DESK))
                .isAccepted();
    }

    @Test
    void nobody_succeeds_whoever_succeeded_them() {
        var story = tree().told(FOR_MUSTERHAUSEN, new RecordActorSuccession(TOWN_HALL, OFFICE))
                .told(FOR_MUSTERHAUSEN, new RecordActorSuccession(OFFICE, DESK));
        story.when(FOR_MUSTERHAUSEN, new RecordActorSuccession(DESK, TOWN_HALL))
                .isRefused(Reason.ACTOR_SUCCEEDS_ITSELF);
        story.when(FOR_MUSTERHAUSEN, new RecordActorSuccession(DESK, DESK)).isRefused(Reason.ACTOR_SUCCEEDS_ITSELF);
        story.when(
                        FOR_MUSTERHAUSEN,
                        new Correct(story.at(7), THEN, new RecordActorSuccession(OFFICE, TOWN_HALL), BECAUSE))
                .isRefused(Reason.ACTOR_SUCCEEDS_ITSELF);
    }

    @Test
    void an_agreement_is_not_superseded_by_one_that_it_supersedes() {
        var first = new AgreementId("1998");
        var second = new AgreementId("2021");
        var story = founded()
                .told(FOR_MUSTERHAUSEN, new RecordAgreement(first, what("1998"), null))
                .told(FOR_MUSTERHAUSEN, new RecordAgreement(second, what("2021"), first));
        for (var superseded : List.of(first, second)) {
            story.when(
                            FOR_MUSTERHAUSEN,
                            new Correct(
                                    story.at(1), THEN, new RecordAgreement(first, what("1998"), superseded), BECAUSE))
                    .isRefused(Reason.AGREEMENT_SUPERSEDES_ITSELF);
        }
    }
}
