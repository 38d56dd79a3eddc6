package org.ayni.command.municipality;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Reason;
import org.ayni.command.Telling;
import org.ayni.command.municipality.MunicipalityCommand.Correct;
import org.ayni.command.municipality.MunicipalityCommand.RecordSuccession;
import org.ayni.command.municipality.MunicipalityCommand.RegisterMunicipality;
import org.ayni.command.municipality.MunicipalityCommand.RenameMunicipality;
import org.ayni.command.municipality.MunicipalityCommand.Retract;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.MunicipalityEvent.MunicipalityFactRetracted;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringAMunicipalityTest {

    private static final LocalizedText NAME = LocalizedText.of(Language.GERMAN, "Altstadt");
    private static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "falsch gelesen");
    private static final RecordSuccession SUCCESSION =
            new RecordSuccession(new MunicipalityId("musterhausen"), List.of());

    private static Telling<MunicipalityState, MunicipalityCommand> unregistered() {
        return new Telling<>(
                JournalId.parse("municipality/altstadt"),
                MunicipalityState.EMPTY,
                MunicipalityRules::decide,
                (state, entry) ->
                        state.evolve(new Entry<>(entry.header(), entry.hash(), (MunicipalityEvent) entry.event())));
    }

    private static Telling<MunicipalityState, MunicipalityCommand> registered() {
        return unregistered().told(Acting.OFFICE, register());
    }

    private static RegisterMunicipality register() {
        return new RegisterMunicipality(
                NAME, MunicipalityKind.BOROUGH, new Country("DE"), List.of(), null, null, List.of(), List.of());
    }

    @Test
    void the_office_or_the_municipality_itself_registers_it() {
        var event = new MunicipalityRegistered(
                NAME, MunicipalityKind.BOROUGH, new Country("DE"), List.of(), null, null, List.of(), List.of());
        unregistered().when(Acting.OFFICE, register()).records(event);
        unregistered().when(Telling.side("altstadt"), register()).records(event);
        unregistered().when(Telling.side("musterhausen"), register()).isRefused(Reason.NOT_YOUR_MUNICIPALITY);
    }

    @Test
    void it_is_registered_once_and_first() {
        registered().when(Acting.OFFICE, register()).isRefused(Reason.ALREADY_REGISTERED);
        unregistered()
                .when(Acting.OFFICE, new RenameMunicipality(NAME, List.of()))
                .isRefused(Reason.NOT_REGISTERED);
        unregistered().when(Acting.OFFICE, SUCCESSION).isRefused(Reason.NOT_REGISTERED);
    }

    @Test
    void it_is_renamed_and_succeeded_by_another() {
        registered()
                .when(Telling.side("altstadt"), new RenameMunicipality(NAME, List.of()))
                .records(new MunicipalityRenamed(NAME, List.of()));
        registered()
                .when(Acting.OFFICE, SUCCESSION)
                .records(new MunicipalitySucceeded(new MunicipalityId("musterhausen"), List.of()));
        registered()
                .told(Acting.OFFICE, SUCCESSION)
                .when(Acting.OFFICE, SUCCESSION)
                .isRefused(Reason.ALREADY_SUCCEEDED);
        registered()
                .when(Acting.OFFICE, new RecordSuccession(new MunicipalityId("altstadt"), List.of()))
                .isRefused(Reason.SUCCEEDED_BY_ITSELF);
    }

    @Test
    void a_retracted_succession_can_be_recorded_anew_but_the_registration_stays() {
        var story = registered().told(Acting.OFFICE, SUCCESSION);
        story.when(Acting.OFFICE, new Retract(story.at(1), BECAUSE))
                .records(new MunicipalityFactRetracted(story.seen(1), BECAUSE));
        story.told(Acting.OFFICE, new Retract(story.at(1), BECAUSE))
                .when(Acting.OFFICE, SUCCESSION)
                .isAccepted();
        story.when(Acting.OFFICE, new Retract(story.at(0), BECAUSE)).isRefused(Reason.NOT_RETRACTABLE);
    }

    @Test
    void a_correction_is_of_the_same_fact() {
        var story = registered();
        story.when(Acting.OFFICE, new Correct(story.at(0), Edtf.parse("1920"), register(), BECAUSE))
                .isAccepted();
        story.when(Acting.OFFICE, new Correct(story.at(0), Edtf.parse("1920"), SUCCESSION, BECAUSE))
                .isRefused(Reason.CORRECTION_OF_ANOTHER_KIND);
    }

    @Test
    void no_correction_makes_it_succeed_itself() {
        var story = registered().told(Acting.OFFICE, SUCCESSION);
        var itself = new RecordSuccession(new MunicipalityId("altstadt"), List.of());
        story.when(Acting.OFFICE, new Correct(story.at(1), Edtf.parse("1920"), itself, BECAUSE))
                .isRefused(Reason.SUCCEEDED_BY_ITSELF);
    }
}
