package org.ayni.command.partnership;

import static org.ayni.command.partnership.Village.FOR_MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.FOR_NEITHER;
import static org.ayni.command.partnership.Village.FOR_VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.MUSTERHAUSEN;
import static org.ayni.command.partnership.Village.VILLA_EJEMPLO;
import static org.ayni.command.partnership.Village.celebration;
import static org.ayni.command.partnership.Village.empty;
import static org.ayni.command.partnership.Village.found;
import static org.ayni.command.partnership.Village.founded;
import static org.ayni.command.partnership.Village.unfounded;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Reason;
import org.ayni.command.partnership.CourseCommand.ChangePartnershipState;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.CourseFact.PartnershipStateChanged.State;
import org.ayni.events.value.Form;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundingTest {

    @Test
    void two_registered_towns_found_a_partnership() {
        unfounded()
                .when(FOR_VILLA_EJEMPLO, found())
                .records(new PartnershipFounded(
                        List.of(MUSTERHAUSEN, VILLA_EJEMPLO), List.of(Form.TWINNING), List.of()));
    }

    @Test
    void it_is_founded_once() {
        founded().when(FOR_MUSTERHAUSEN, found()).isRefused(Reason.ALREADY_FOUNDED);
    }

    @Test
    void a_town_that_is_not_registered_cannot_be_a_side() {
        empty().when(FOR_MUSTERHAUSEN, found()).isRefused(Reason.UNKNOWN_MUNICIPALITY);
    }

    @Test
    void the_sides_are_those_that_the_id_names() {
        var others =
                new FoundPartnership(List.of(MUSTERHAUSEN, new MunicipalityId("drittstadt")), List.of(), List.of());
        unfounded().when(FOR_MUSTERHAUSEN, others).isRefused(Reason.SIDES_DO_NOT_MATCH_ID);
    }

    @Test
    void a_partnership_with_itself_is_none() {
        var alone = new FoundPartnership(List.of(MUSTERHAUSEN, MUSTERHAUSEN), List.of(), List.of());
        unfounded().when(FOR_MUSTERHAUSEN, alone).isRefused(Reason.SIDES_DO_NOT_MATCH_ID);
    }

    @Test
    void neither_the_office_nor_a_third_town_founds_it() {
        unfounded().when(Acting.OFFICE, found()).isRefused(Reason.NOT_A_SIDE);
        unfounded().when(FOR_NEITHER, found()).isRefused(Reason.NOT_A_SIDE);
    }

    @Test
    void before_the_founding_nothing_is_recorded() {
        unfounded().when(FOR_MUSTERHAUSEN, celebration(Whose.BOTH)).isRefused(Reason.NOT_FOUNDED);
    }

    @Test
    void neither_the_office_nor_a_third_town_speaks_in_it() {
        founded().when(Acting.OFFICE, celebration(Whose.BOTH)).isRefused(Reason.NOT_A_SIDE);
        founded().when(FOR_NEITHER, celebration(Whose.BOTH)).isRefused(Reason.NOT_A_SIDE);
    }

    @Test
    void a_partnership_can_rest_and_wake() {
        var rest = new ChangePartnershipState(State.DORMANT, null);
        founded().when(FOR_MUSTERHAUSEN, rest).records(new PartnershipStateChanged(State.DORMANT, null));
    }

    @Test
    void history_is_told_in_any_order_also_that_it_was_as_it_is() {
        var active = new ChangePartnershipState(State.ACTIVE, null);
        var rest = new ChangePartnershipState(State.DORMANT, null);
        founded()
                .told(FOR_MUSTERHAUSEN, active)
                .told(FOR_MUSTERHAUSEN, rest)
                .when(FOR_VILLA_EJEMPLO, rest)
                .records(new PartnershipStateChanged(State.DORMANT, null));
    }
}
