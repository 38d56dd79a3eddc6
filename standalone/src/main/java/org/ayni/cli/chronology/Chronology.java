package org.ayni.cli.chronology;

import java.util.List;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Location;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Text;
import org.ayni.events.value.TimeZone;
import org.jspecify.annotations.Nullable;

/** The history of one partnership, whole and without contradiction in itself: whatever is named in it is declared in it. */
public record Chronology(
        List<Municipality> municipalities,
        Partnership partnership,
        @Nullable Programme programme,
        List<Actor> actors,
        List<Fact> facts) {

    public Chronology {
        municipalities = List.copyOf(municipalities);
        actors = List.copyOf(actors);
        facts = List.copyOf(facts);
    }

    /** @param succeededIn since when another municipality carries on; given exactly when it is named */
    public record Municipality(
            MunicipalityId id,
            LocalizedText name,
            MunicipalityKind kind,
            Country country,
            List<Language> languages,
            @Nullable TimeZone timeZone,
            @Nullable Location location,
            @Nullable MunicipalityId succeededBy,
            @Nullable Edtf succeededIn) {}

    public record Partnership(PartnershipId id, List<MunicipalityId> sides, List<Form> forms, Edtf since) {}

    /** @param phases one at least */
    public record Programme(
            ProgrammeId id,
            LocalizedText name,
            List<Text> alsoKnownAs,
            @Nullable ActorId runBy,
            @Nullable ActorId commissionedBy,
            List<Phase> phases) {}

    /** @param partnerships how many take part */
    public record Phase(
            PhaseId id,
            Edtf period,
            List<Country> countries,
            @Nullable Integer partnerships) {}

    /** @param succeededIn since when another actor carries on; when absent, since the municipality of its side is succeeded */
    public record Actor(
            ActorId id,
            LocalizedText name,
            Sector sector,
            ActorSide side,
            @Nullable ActorId partOf,
            @Nullable ActorId succeededBy,
            @Nullable Edtf succeededIn) {}
}
