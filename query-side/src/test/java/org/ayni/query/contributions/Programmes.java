package org.ayni.query.contributions;

import static org.ayni.query.journals.Chronicle.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ayni.entry.Audience;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.ProgrammeEvent.ProgrammeOpened;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.ayni.query.contributions.Contribution.Reads;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Journal;
import org.ayni.query.programme.ProgrammesFold;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;

/** An invented programme with two phases, and the journals of its partnerships. */
public final class Programmes {
    public static final PhaseId PHASE = new PhaseId("phase-2");
    public static final PhaseId NEXT = new PhaseId("phase-3");
    public static final ProgrammeId ID = new ProgrammeId("knp");

    private final Journal office = Journal.of("programme/knp");
    private final TreeMap<String, Journal> partnerships = new TreeMap<>();

    public Programmes() {
        office.tell("2020", new ProgrammeOpened(text("Partnerschaften"), List.of(), null, null, List.of()));
        for (var phase : List.of(PHASE, NEXT)) {
            office.tell(
                    phase.equals(PHASE) ? "2020" : "2023",
                    new PhaseOpened(phase, null, Edtf.parse("2020/2022"), List.of(), null, List.of()));
        }
    }

    public Journal office() {
        return office;
    }

    /** Enrolled by the office; what is recorded next is for the programme. The journal says so itself unless it is silent. */
    public Journal partnership(String here, String there) {
        var journal = silent(here, there);
        journal.tell(
                "2020-10-20",
                new Enrolled(
                        new PhaseRef(ID, PHASE),
                        new EntryRef(office.id(), 3, Hash.ZERO),
                        What.titled(text("Teilnahme"))));
        return journal;
    }

    /** Enrolled by the office, and never said so itself. */
    public Journal silent(String here, String there) {
        var sides = List.of(new MunicipalityId(there), new MunicipalityId(here));
        var id = PartnershipId.of(sides.getFirst(), sides.getLast());
        office.tell("2020-10-20", new PartnershipEnrolled(PHASE, id, List.of()));
        var journal = Journal.of("partnership/" + id).by(here).readBy(Audience.PROGRAMME);
        journal.tell("1998", new PartnershipFounded(sides, List.of(Form.TWINNING), List.of()));
        partnerships.put(id.value(), journal);
        return journal;
    }

    public Overview overview() {
        return overview(null);
    }

    /** As of now, by the day. */
    public Overview overview(@Nullable String happenedBy) {
        var day = happenedBy == null ? null : LocalDate.parse(happenedBy);
        var question = new Question(office.id(), new KnownAt.Now(), day, Language.GERMAN, Journal.START);
        var fold = new ProgrammesFold();
        var folded = Folded.nothing(fold).evolve(fold, office.entries());
        return new Overview(
                question,
                folded,
                Overview.enrolled(folded.state(), question).stream()
                        .map(id -> contribution(id, day))
                        .toList());
    }

    private Contribution contribution(PartnershipId id, @Nullable LocalDate day) {
        return Optional.ofNullable(partnerships.get(id.value()))
                .map(journal -> {
                    var fold = new ContributionsFold();
                    var folded = Folded.nothing(fold).evolve(fold, journal.entries());
                    Facts<PartnershipFact> facts = folded.state();
                    var reads =
                            Contribution.accepted(facts, ID) ? Reads.WHAT_IS_FOR_THE_PROGRAMME : Reads.WHAT_IS_PUBLIC;
                    return new Contribution(id, folded.position(), reads, facts, facts, day, Journal.START);
                })
                .orElseGet(() ->
                        new Contribution(id, null, Reads.NOTHING_YET, Facts.none(), Facts.none(), day, Journal.START));
    }

    public static What what(String title, List<String> themes, String... sdgs) {
        var what = What.titled(text(title));
        var links = new ArrayList<SdgLink>();
        for (var sdg : sdgs) {
            links.add(new SdgLink(new Sdg(sdg), SdgLink.Basis.OWN_MAPPING));
        }
        return new What(
                what.title(),
                null,
                null,
                null,
                null,
                List.of(),
                links,
                List.of(),
                List.of(),
                themes.stream().map(ThemeId::new).toList(),
                List.of(),
                Confidence.OWN_RECORD,
                List.of());
    }

    /** The same, in a phase of the programme. */
    public static What in(PhaseId phase, What what) {
        return new What(
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                new PhaseRef(ID, phase),
                what.actors(),
                what.sdgs(),
                what.counts(),
                what.quantities(),
                what.themes(),
                what.sources(),
                what.confidence(),
                what.differing());
    }

    public static JournalId journal(String partnership) {
        return JournalId.parse("partnership/" + partnership);
    }
}
