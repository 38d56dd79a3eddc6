package org.ayni.cli.rows;

import java.util.Comparator;
import java.util.Objects;
import org.ayni.cli.chronology.Chronology;
import org.ayni.cli.chronology.Chronology.Municipality;
import org.ayni.cli.chronology.Chronology.Phase;
import org.ayni.cli.chronology.Chronology.Programme;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Count;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.EdtfShape;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Organisation;
import org.jspecify.annotations.Nullable;

/** What everything else stands on: the municipalities, the programme with its phases, the partnership. */
record Foundations(Chronology chronology, Drafts drafts, JournalId partnershipJournal, String side) {

    void municipalities() {
        for (var municipality : chronology.municipalities()) {
            drafts.draft(
                            "municipality/" + municipality.id(),
                            journal(municipality.id()),
                            Row.OFFICE,
                            CommandType.REGISTER_MUNICIPALITY)
                    .with("name", municipality.name())
                    .with("kind", municipality.kind())
                    .with("country", municipality.country())
                    .with("languages", municipality.languages())
                    .with("timeZone", municipality.timeZone())
                    .with("location", municipality.location())
                    .addInferring(new KnownSince(chronology).municipalities());
        }
        for (var municipality : chronology.municipalities()) {
            if (municipality.succeededBy() != null) {
                drafts.draft(
                                succession(municipality.id()),
                                journal(municipality.id()),
                                Row.OFFICE,
                                CommandType.RECORD_SUCCESSION)
                        .with("by", municipality.succeededBy())
                        .add(Objects.requireNonNull(municipality.succeededIn()));
            }
        }
    }

    void programme() {
        var programme = chronology.programme();
        if (programme == null) {
            return;
        }
        var journal = new JournalId(JournalKind.PROGRAMME, programme.id().value());
        var row = "programme/" + programme.id();
        drafts.draft(row, journal, Row.OFFICE, CommandType.OPEN_PROGRAMME)
                .with("name", programme.name())
                .with("alsoKnownAs", programme.alsoKnownAs())
                .with("runBy", organisation(programme.runBy()))
                .with("commissionedBy", organisation(programme.commissionedBy()))
                .addInferring(opened(programme));
        for (var phase : programme.phases()) {
            var partnerships = phase.partnerships();
            drafts.draft(row + "/phase/" + phase.id(), journal, Row.OFFICE, CommandType.OPEN_PHASE)
                    .with("phase", phase.id())
                    .with("period", phase.period())
                    .with("countries", phase.countries())
                    .with("partnerships", partnerships == null ? null : Count.exactly(partnerships, "partnerships"))
                    .add(beginning(phase));
        }
    }

    void partnership() {
        var partnership = chronology.partnership();
        drafts.draft("partnership/" + partnership.id(), partnershipJournal, side, CommandType.FOUND_PARTNERSHIP)
                .with("sides", partnership.sides())
                .with("forms", partnership.forms())
                .add(partnership.since());
        for (var municipality : chronology.municipalities()) {
            var successor = municipality.succeededBy();
            if (successor != null && partnership.sides().contains(successor)) {
                predecessor(municipality, successor);
            }
        }
    }

    private void predecessor(Municipality municipality, MunicipalityId successor) {
        drafts.draft(
                        "partnership/" + chronology.partnership().id() + "/predecessor/" + municipality.id(),
                        partnershipJournal,
                        side,
                        CommandType.NAME_PREDECESSOR)
                .with("predecessor", municipality.id())
                .with("side", successor)
                .citing("succession", succession(municipality.id()))
                .add(Objects.requireNonNull(municipality.succeededIn()));
    }

    /** The file says when a programme's phases run, not since when there is the programme: at the latest since then. */
    private static Edtf opened(Programme programme) {
        var first = programme.phases().stream()
                .map(Foundations::beginning)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return KnownSince.atTheLatest(first);
    }

    /** A phase is opened when its period begins; where that is not known, its period is all there is to say. */
    private static Edtf beginning(Phase phase) {
        return phase.period().shape() instanceof EdtfShape.Interval(EdtfShape.Point start, var _)
                ? Edtf.parse(start.toString())
                : phase.period();
    }

    private @Nullable Organisation organisation(@Nullable ActorId id) {
        return chronology.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(actor -> new Organisation(actor.id(), actor.name()))
                .findFirst()
                .orElse(null);
    }

    private static String succession(MunicipalityId predecessor) {
        return "municipality/" + predecessor + "/succession";
    }

    private static JournalId journal(MunicipalityId municipality) {
        return new JournalId(JournalKind.MUNICIPALITY, municipality.value());
    }
}
