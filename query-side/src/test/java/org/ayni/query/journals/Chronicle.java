package org.ayni.query.journals;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Participation;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Role;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;

/** Named facts of an invented partnership: Musterhausen, which succeeded Altdorf, and Villa Ejemplo. */
public final class Chronicle {
    public static final String PARTNERSHIP = "partnership/villa-ejemplo-musterhausen";
    public static final String HERE = "musterhausen";
    public static final String THERE = "villa-ejemplo";
    public static final MunicipalityId MUSTERHAUSEN = new MunicipalityId(HERE);
    public static final MunicipalityId VILLA_EJEMPLO = new MunicipalityId(THERE);
    public static final MunicipalityId ALTDORF = new MunicipalityId("altdorf");
    public static final ActorId RATHAUS = new ActorId("rathaus");
    public static final ActorId SOZIALAMT = new ActorId("sozialamt");
    public static final SeriesId SERIES = new SeriesId("olympiade");
    public static final LocalizedText BECAUSE = LocalizedText.of(Language.GERMAN, "Tippfehler");

    private Chronicle() {}

    /** Founded in 1998, as entry 0. */
    public static Journal founded() {
        return founded(Journal.of(PARTNERSHIP));
    }

    public static Journal founded(Journal journal) {
        journal.by(HERE)
                .tell(
                        "1998-05-20",
                        new PartnershipFounded(
                                List.of(VILLA_EJEMPLO, MUSTERHAUSEN), List.of(Form.TWINNING), List.of()));
        return journal;
    }

    public static PredecessorNamed predecessor() {
        return new PredecessorNamed(
                ALTDORF, MUSTERHAUSEN, new EntryRef(JournalId.parse("municipality/altdorf"), 1, Hash.ZERO));
    }

    public static ActorRegistered actor(ActorId actor, String name) {
        return actor(actor, name, HERE, Involvement.INVOLVED);
    }

    public static ActorRegistered actor(ActorId actor, String name, String side, Involvement involvement) {
        return new ActorRegistered(
                actor,
                LocalizedText.of(Language.GERMAN, name),
                Sector.ADMINISTRATION,
                new ActorSide(side),
                involvement,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    public static LocalizedText text(String german) {
        return LocalizedText.of(Language.GERMAN, german);
    }

    public static LocalizedText text(String german, String spanish) {
        return text(german).translated(Language.SPANISH, spanish);
    }

    /** A title, and who took part. */
    public static What what(LocalizedText title, ActorId... actors) {
        return new What(
                title,
                null,
                null,
                null,
                null,
                List.of(actors).stream()
                        .map(actor -> new Participation(actor, Role.HOST))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Confidence.OWN_RECORD,
                List.of());
    }

    public static What with(What what, List<SdgLink> sdgs, List<Count> counts) {
        return new What(
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                what.phase(),
                what.actors(),
                sdgs,
                counts,
                what.quantities(),
                what.themes(),
                what.sources(),
                what.confidence(),
                what.differing());
    }

    public static List<SdgLink> sdgs(String... sdgs) {
        return List.of(sdgs).stream()
                .map(sdg -> new SdgLink(new Sdg(sdg), SdgLink.Basis.OWN_MAPPING))
                .toList();
    }

    public static ActivityRecorded activity(ActivityKind kind, Whose whose, What what) {
        return new ActivityRecorded(kind, whose, what, null, null, null, null, List.of());
    }

    /** Both sides' fact. */
    public static ActivityRecorded delegation(String title) {
        return activity(ActivityKind.DELEGATION, Whose.BOTH, what(text(title)));
    }

    public static PromiseMade promise(String id, String text) {
        return new PromiseMade(new PromiseId(id), text(text), Whose.BOTH, null, null, null, List.of());
    }

    public static OlympiadHeld edition(int number, Count... counts) {
        return new OlympiadHeld(
                SERIES,
                number,
                Whose.of(MUSTERHAUSEN),
                with(what(text(number + ". Olympiade")), List.of(), List.of(counts)),
                null);
    }

    /** A file of both sides of which nothing more is known. */
    public static EvidenceAdded evidence(Hash file, String type, Seen... proves) {
        return new EvidenceAdded(
                file,
                new MediaType(type),
                3,
                Whose.BOTH,
                text("Foto"),
                List.of(proves),
                null,
                null,
                null,
                null,
                List.of());
    }

    public static FactConfirmed confirmation(Entry<?> of) {
        return new FactConfirmed(of.seen());
    }

    public static FactDisputed dispute(Entry<?> of, String account) {
        return new FactDisputed(of.seen(), text(account), List.of());
    }

    public static FactCorrected correction(Entry<?> of, String happened, PartnershipFact anew) {
        return new FactCorrected(of.seen(), Edtf.parse(happened), anew, BECAUSE);
    }

    public static FactRetracted retraction(Entry<?> of) {
        return new FactRetracted(of.seen(), BECAUSE);
    }
}
