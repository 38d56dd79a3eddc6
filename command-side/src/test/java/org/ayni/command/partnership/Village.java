package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Acting;
import org.ayni.command.Telling;
import org.ayni.command.partnership.ActivityCommand.RecordActivity;
import org.ayni.command.partnership.ActorCommand.RegisterActor;
import org.ayni.command.partnership.CourseCommand.FoundPartnership;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.Country;
import org.ayni.events.value.Form;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.Sector;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;

/** Named facts of an invented partnership: Musterhausen and Villa Ejemplo. */
final class Village {

    static final MunicipalityId MUSTERHAUSEN = new MunicipalityId("musterhausen");
    static final MunicipalityId VILLA_EJEMPLO = new MunicipalityId("villa-ejemplo");
    static final Acting FOR_MUSTERHAUSEN = Acting.forSide(MUSTERHAUSEN);
    static final Acting FOR_VILLA_EJEMPLO = Acting.forSide(VILLA_EJEMPLO);
    static final Acting FOR_NEITHER = Telling.side("drittstadt");
    static final JournalId JOURNAL = JournalId.parse("partnership/villa-ejemplo-musterhausen");
    static final ActorId RATHAUS = new ActorId("rathaus");
    static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "verschrieben");

    private Village() {}

    /** Both municipalities are registered; nothing is recorded of the partnership. */
    static Telling<PartnershipState, PartnershipCommand> unfounded() {
        return empty().elsewhere("municipality/musterhausen", 0, registered("DE"))
                .elsewhere("municipality/villa-ejemplo", 0, registered("PE"));
    }

    static Telling<PartnershipState, PartnershipCommand> empty() {
        return empty(JOURNAL);
    }

    /** Another partnership, whose municipalities are registered. */
    static Telling<PartnershipState, PartnershipCommand> empty(JournalId journal, MunicipalityId... sides) {
        var story = new Telling<PartnershipState, PartnershipCommand>(
                journal,
                PartnershipState.EMPTY,
                PartnershipRules::decide,
                (state, entry) ->
                        state.evolve(new Entry<>(entry.header(), entry.hash(), (PartnershipEvent) entry.event())));
        for (var side : sides) {
            story.elsewhere("municipality/" + side, 0, registered("DE"));
        }
        return story;
    }

    /** The partnership is founded (entry 0). */
    static Telling<PartnershipState, PartnershipCommand> founded() {
        return unfounded().told(FOR_MUSTERHAUSEN, found());
    }

    /** Founded, and the town hall of Musterhausen is registered as an actor (entry 1). */
    static Telling<PartnershipState, PartnershipCommand> withActor() {
        return founded().told(FOR_MUSTERHAUSEN, register(RATHAUS));
    }

    static FoundPartnership found() {
        return new FoundPartnership(List.of(MUSTERHAUSEN, VILLA_EJEMPLO), List.of(Form.TWINNING), List.of());
    }

    static RegisterActor register(ActorId actor) {
        return register(actor, new ActorSide("musterhausen"));
    }

    static RegisterActor register(ActorId actor, ActorSide side) {
        return new RegisterActor(
                actor,
                LocalizedText.of(Language.GERMAN, "Rathaus"),
                Sector.ADMINISTRATION,
                side,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static What what(String title) {
        return What.titled(LocalizedText.of(Language.GERMAN, title));
    }

    static RecordActivity celebration(Whose whose) {
        return activity(ActivityKind.CELEBRATION, whose, what("Fest"));
    }

    static RecordActivity activity(ActivityKind kind, Whose whose, What what) {
        return new RecordActivity(kind, whose, what, null, null, null, null, List.of());
    }

    private static MunicipalityRegistered registered(String country) {
        return new MunicipalityRegistered(
                LocalizedText.of(Language.GERMAN, "Ort"),
                MunicipalityKind.TOWN,
                new Country(country),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
