package org.ayni.query.workplans;

import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.HERE;
import static org.ayni.query.journals.Chronicle.THERE;
import static org.ayni.query.journals.Chronicle.actor;
import static org.ayni.query.journals.Chronicle.sdgs;
import static org.ayni.query.journals.Chronicle.text;
import static org.ayni.query.journals.Chronicle.what;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayni.entry.Entry;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.Event;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.PlanItemReplanned;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkPlanFact.WorkPlanClosed;
import org.ayni.events.WorkPlanFact.WorkPlanDrafted;
import org.ayni.events.WorkPlanFact.WorkPlanProposed;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Indicator;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.http.Question;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.timeline.Cited;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;

/** A partnership's year, told step by step: the school of each side is registered, the plan is to be for 2022. */
final class Year {
    static final WorkPlanId PLAN = new WorkPlanId("2022");
    static final WorkPlanId NEXT = new WorkPlanId("2023");
    static final ActorId SCHOOL = new ActorId("schule");
    static final ActorId ESCUELA = new ActorId("escuela");

    final Journal journal = Chronicle.founded();
    private final Map<Long, Cited> cited = new TreeMap<>();

    Year() {
        journal.tell("2021", actor(SCHOOL, "Schule"));
        journal.by(THERE).tell("2021", actor(ESCUELA, "Escuela", THERE, Involvement.INVOLVED));
    }

    Entry<Event> drafted() {
        return journal.by(HERE).tell("2021-11", new WorkPlanDrafted(PLAN, Edtf.parse("2022"), what(text("Plan 2022"))));
    }

    Entry<Event> nextDrafted() {
        return journal.by(HERE).tell("2022-11", new WorkPlanDrafted(NEXT, Edtf.parse("2023"), what(text("Plan 2023"))));
    }

    /** Of which only the measure is known. */
    Entry<Event> item(String item) {
        return item(PLAN, item, content(null, List.of()), null);
    }

    Entry<Event> item(WorkPlanId plan, String item, PlanItem content, @Nullable PlanItemRef carriedFrom) {
        return journal.by(HERE).tell("2021-11", new PlanItemAdded(plan, new PlanItemId(item), content, carriedFrom));
    }

    static PlanItem content(@Nullable Indicator indicator, List<ActorId> responsible, String... sdgs) {
        return new PlanItem(
                text("Ein Schulgarten"),
                sdgs(sdgs),
                List.of(new ThemeId("schule")),
                responsible,
                null,
                indicator,
                List.of());
    }

    static Indicator trees(Indicator.Readings readings, @Nullable String baseline, String target) {
        return new Indicator(
                text("Bäume"),
                "trees",
                baseline == null ? null : new BigDecimal(baseline),
                new BigDecimal(target),
                null,
                readings);
    }

    static Indicator read(String unit, Indicator.Readings readings, String target) {
        return new Indicator(text("Bäume"), unit, null, new BigDecimal(target), null, readings);
    }

    Entry<Event> replanned(String item, PlanItem content) {
        return journal.by(THERE).tell("2022-02", new PlanItemReplanned(PLAN, new PlanItemId(item), content, BECAUSE));
    }

    /** Planned anew, and both agree to it. */
    void agreed(String item, PlanItem content) {
        var anew = replanned(item, content);
        endorsed(HERE, anew);
        endorsed(THERE, anew);
    }

    Entry<Event> dropped(String item) {
        return journal.by(THERE).tell("2022-03", new PlanItemDropped(PLAN, new PlanItemId(item), BECAUSE));
    }

    Entry<Event> proposed() {
        return journal.by(HERE).tell("2021-12", new WorkPlanProposed(PLAN, Chronicle.MUSTERHAUSEN));
    }

    Entry<Event> endorsed(String side, Entry<Event> seen) {
        return journal.by(side)
                .tell("2021-12", new DocumentEndorsed(DocumentId.of(PLAN), new MunicipalityId(side), seen.seen()));
    }

    /** The next plan, as it stands, with the last entry of the journal. */
    void nextAgreed() {
        var last = journal.entries().getLast();
        for (var side : List.of(HERE, THERE)) {
            journal.by(side)
                    .tell("2022-12", new DocumentEndorsed(DocumentId.of(NEXT), new MunicipalityId(side), last.seen()));
        }
    }

    Entry<Event> closed() {
        return journal.by(HERE).tell("2022-12", new WorkPlanClosed(PLAN, null));
    }

    /** Something happened, and is worth that. */
    Entry<Event> happened(String worth) {
        return happened("2022-05", worth);
    }

    Entry<Event> happened(String when, String worth) {
        var entry = journal.by(HERE).tell(when, Chronicle.delegation("Pflanztag"));
        var position = entry.header().position();
        cited.put(
                position,
                new Cited(
                        position,
                        "delegation",
                        Edtf.parse(when),
                        "Pflanztag",
                        Language.GERMAN,
                        null,
                        null,
                        worth,
                        worth.equals("retracted"),
                        List.of()));
        return entry;
    }

    Entry<Event> served(String item, Entry<Event> fact, @Nullable String reading, boolean completed) {
        return journal.by(HERE)
                .tell(
                        "2022-05",
                        new ProgressReported(
                                PLAN,
                                new PlanItemId(item),
                                fact.seen(),
                                reading == null ? null : new BigDecimal(reading),
                                completed,
                                null));
    }

    void confirmed(Entry<Event> fact) {
        journal.by(THERE).tell("2022-06", Chronicle.confirmation(fact));
    }

    List<Plan> plans() {
        return plans(null);
    }

    List<Plan> plans(@Nullable LocalDate happenedBy) {
        var fold = new WorkPlansFold();
        var folded = Folded.nothing(fold).evolve(fold, journal.entries());
        return new Board(
                        folded.state(),
                        cited,
                        new Question(journal.id(), new KnownAt.Now(), happenedBy, Language.GERMAN, Journal.START),
                        then -> Folded.nothing(fold)
                                .evolve(fold, journal.entries().subList(0, Math.toIntExact(then) + 1))
                                .state())
                .plans();
    }

    Plan plan() {
        return plans().getFirst();
    }

    Item item() {
        return plan().items().getFirst();
    }

    ProgressBoard progress() {
        return ProgressBoard.of(journal.size() - 1L, plans());
    }
}
