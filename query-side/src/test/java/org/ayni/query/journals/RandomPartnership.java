package org.ayni.query.journals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.ayni.entry.Entry;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.Seen;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorPlaced;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.CallFact.CallClosed;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.CallFact.CallWithdrawn;
import org.ayni.events.CallFact.InterestAccepted;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProductFact.ProductCertificateEnded;
import org.ayni.events.ProductFact.ProductCertified;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProductFact.ProductPriced;
import org.ayni.events.ProductFact.ProductShareTold;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseLapsed;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.ScaleRef;
import org.ayni.events.SettlementFact.SilenceRuleEnded;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.ThemeFact.ThemesAgreed;
import org.ayni.events.WorkshopFact.WorkshopCancelled;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.WorkshopFact.WorkshopScheduled;
import org.ayni.events.value.ActivityKind;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Form;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Learning;
import org.ayni.events.value.Licence;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Newcomer;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PhaseRef;
import org.ayni.events.value.Precision;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Sector;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Travel;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkshopId;

/** Writes a valid journal of a partnership, step by random step. The first entry is always the founding. */
final class RandomPartnership {
    static final MunicipalityId BERLIN = new MunicipalityId("berlin");
    static final MunicipalityId LIMA = new MunicipalityId("lima");
    private static final List<Whose> OWNERS = List.of(Whose.BOTH, Whose.of(BERLIN), Whose.of(LIMA));
    private static final MunicipalityId OLD_BERLIN = new MunicipalityId("koelln");
    private static final EntryRef ELSEWHERE = new EntryRef(JournalId.parse("programme/knp"), 1, Hash.ZERO);
    private static final int ACTS = 8;

    /** A fact that can be cited: how it is told again, who told it, where, and its last change. */
    private record Told(Supplier<PartnershipFact> again, MunicipalityId by, Seen stated, Seen last) {}

    private final Journal journal;
    private final Map<Long, Told> citable = new LinkedHashMap<>();
    private final List<ActorId> actors = new ArrayList<>();
    private final List<SeriesId> series = new ArrayList<>();
    private final List<PromiseId> promises = new ArrayList<>();
    private final List<Hash> files = new ArrayList<>();
    private final List<WorkshopId> workshops = new ArrayList<>();
    private final RandomAgreements agreements = new RandomAgreements();
    private final RandomReports reports = new RandomReports();
    private final RandomTranslations translations = new RandomTranslations();
    private final RandomWorkPlans workPlans = new RandomWorkPlans();
    private final RandomOutcomes workshopFacts = new RandomOutcomes();
    private Samples samples = new Samples(new Random(0));

    RandomPartnership(Journal journal) {
        this.journal = journal;
        tell(BERLIN, () -> new PartnershipFounded(List.of(LIMA, BERLIN), List.of(Form.TWINNING), List.of()));
        citable.clear(); // nobody retracts that
    }

    Journal journal() {
        return journal;
    }

    /** One more entry, told by the number. */
    void step(int seed) {
        var random = new Random(seed);
        random.nextInt();
        samples = new Samples(random);
        var side = samples.coin() ? BERLIN : LIMA;
        if (!citable.isEmpty() && samples.number(3) == 0) {
            act(samples.number(ACTS));
        } else {
            tell(side, samples.number(5) == 0 ? contest() : fact(samples.number(46)));
        }
    }

    private void tell(MunicipalityId side, Supplier<PartnershipFact> fact) {
        var entry = journal.by(side.value()).tell(samples.date(), fact.get());
        translations.recorded(entry.seen(), entry.event());
        citable.put(entry.header().position(), new Told(fact, side, entry.seen(), entry.seen()));
    }

    private void act(int kind) {
        var position = samples.of(List.copyOf(citable.keySet()));
        var told = citable.get(position);
        var other = told.by().equals(BERLIN) ? LIMA : BERLIN;
        switch (kind) {
            case 0 -> act(position, told, other, new FactConfirmed(told.last()));
            case 1 -> act(position, told, other, new FactDisputed(told.last(), samples.text(), List.of()));
            case 2 ->
                act(
                        position,
                        told,
                        told.by(),
                        new FactCorrected(
                                told.last(),
                                Edtf.parse(samples.date()),
                                told.again().get(),
                                samples.text()));
            case 3 -> confirmAll(other);
            case 5, 6 -> publish(samples.coin() ? told.by() : other, RandomPublishing.published(samples, last()));
            case 7 -> publish(other, RandomPublishing.withdrawn(samples, last()));
            default -> {
                act(position, told, told.by(), new FactRetracted(told.last(), samples.text()));
                citable.remove(position);
            }
        }
    }

    private void act(long position, Told told, MunicipalityId by, PartnershipEvent event) {
        Entry<?> entry = journal.by(by.value()).tell("2026-11-22", event);
        translations.recorded(entry.seen(), event);
        var stated = event instanceof FactCorrected ? entry.seen() : told.stated();
        citable.put(position, new Told(told.again(), told.by(), stated, entry.seen()));
    }

    /** Each fact is cited afterwards as it was before. */
    private void publish(MunicipalityId by, PartnershipEvent event) {
        journal.by(by.value()).tell("2026-11-22", event);
    }

    private List<Seen> last() {
        return citable.values().stream().map(Told::last).toList();
    }

    /** Each fact is cited afterwards as it was before. */
    private void confirmAll(MunicipalityId by) {
        var waiting = citable.values().stream()
                .filter(told -> !told.by().equals(by))
                .map(Told::last)
                .toList();
        var half = waiting.size() / 2;
        journal.by(by.value())
                .tell(
                        "2026-11-22",
                        new AllConfirmed(
                                journal.entries().getLast().seen(),
                                waiting.subList(half, waiting.size()),
                                waiting.subList(0, half)));
    }

    /** A fact of a kind that is possible now; an activity always is. */
    private Supplier<PartnershipFact> fact(int kind) {
        return switch (kind) {
            case 0, 1 -> {
                var actor = added(actors, new ActorId("actor-" + actors.size()));
                var partOf = actors.size() > 1 && samples.coin() ? actors.getFirst() : null;
                yield () -> new ActorRegistered(
                        actor,
                        samples.text(),
                        samples.of(List.of(Sector.values())),
                        samples.of(List.of(new ActorSide("lima"), new ActorSide("koelln"), ActorSide.EXTERNAL)),
                        samples.of(List.of(Involvement.values())),
                        partOf,
                        List.of(),
                        List.of(),
                        List.of());
            }
            case 2 ->
                ofActor(actor -> new ActorInvolvementChanged(
                        actor,
                        samples.of(List.of(Involvement.values())),
                        samples.maybe(samples::text),
                        samples.of(OWNERS)));
            case 3 -> ofActor(actor -> new ActorPlaced(actor, samples.of(actors), samples.of(OWNERS)));
            case 4 -> ofActor(actor -> new ActorSucceeded(actor, samples.of(actors), samples.of(OWNERS)));
            case 5 -> {
                var workshop = added(workshops, new WorkshopId("workshop-" + workshops.size()));
                yield () -> new WorkshopScheduled(workshop, Edtf.parse(samples.date()), samples.what(actors));
            }
            case 6 -> {
                var workshop = new WorkshopId("workshop-" + samples.number(workshops.size() + 1));
                yield () -> new WorkshopHeld(workshop, samples.what(actors), outcomes(), null);
            }
            case 7 -> {
                var workshop = new WorkshopId("workshop-" + samples.number(workshops.size() + 1));
                yield () -> new WorkshopCancelled(workshop, samples.maybe(samples::text));
            }
            case 8, 38 ->
                agreements.fact(
                        samples,
                        List.copyOf(citable.values()).stream().map(Told::last).toList(),
                        actors,
                        this::activity);
            case 9 ->
                () -> new ConferenceAttended(
                        new ConferenceId("kick-off"), 1, ELSEWHERE, samples.what(actors), null, outcomes());
            case 10 -> {
                var started = added(series, new SeriesId("series-" + series.size()));
                yield () -> new OlympiadSeriesStarted(started, samples.text(), Whose.of(BERLIN));
            }
            case 11 ->
                series.isEmpty()
                        ? this::activity
                        : in(samples.of(series), id -> new OlympiadSeriesRenamed(id, samples.text(), Whose.of(BERLIN)));
            case 12, 13 -> {
                var number = 1 + samples.number(9);
                yield series.isEmpty()
                        ? this::activity
                        : in(
                                samples.of(series),
                                id -> new OlympiadHeld(
                                        id, number, Whose.of(BERLIN), samples.what(actors), samples.maybe(() -> LIMA)));
            }
            case 14 -> {
                var promise = added(promises, new PromiseId("promise-" + promises.size()));
                yield () -> new PromiseMade(
                        promise,
                        samples.text(),
                        Whose.BOTH,
                        null,
                        samples.maybe(() -> Edtf.parse("2022")),
                        null,
                        List.of());
            }
            case 15 ->
                promises.isEmpty() || citable.isEmpty()
                        ? this::activity
                        : in(
                                samples.of(promises),
                                id -> new PromiseKept(
                                        id,
                                        samples.of(List.copyOf(citable.values()))
                                                .last()));
            case 16 ->
                promises.isEmpty()
                        ? this::activity
                        : in(samples.of(promises), id -> new PromiseLapsed(id, samples.maybe(samples::text)));
            case 17 -> () -> new ProductLaunched(new ProductId("coffee"), Whose.of(BERLIN), samples.what(actors));
            case 18 ->
                () -> new PartnershipStateChanged(samples.of(List.of(PartnershipStateChanged.State.values())), null);
            case 19 -> () -> new PredecessorNamed(OLD_BERLIN, BERLIN, ELSEWHERE);
            case 20 -> {
                var scale =
                        samples.coin() ? new ScaleRef(new ProgrammeId("knp"), new ScaleId("five"), ELSEWHERE) : null;
                yield () -> new SdgAssessed(
                        samples.of(List.of(BERLIN, LIMA, OLD_BERLIN)),
                        new Sdg(samples.of(List.of("3", "12", "12.3"))),
                        scale,
                        samples.coin() ? Integer.valueOf(samples.number(5)) : null,
                        samples.maybe(samples::text),
                        List.of(),
                        List.of());
            }
            case 21, 22, 23, 24 ->
                workPlans.fact(
                        samples,
                        List.copyOf(citable.values()).stream().map(Told::last).toList(),
                        actors,
                        this::activity);
            case 25 -> {
                var call = new CallId("call-" + samples.number(3));
                yield () -> new CallOpened(
                        call,
                        samples.text(),
                        samples.of(List.of(Whose.BOTH, Whose.of(BERLIN))),
                        samples.maybe(() -> new ActorSide("lima")),
                        List.of(samples.of(List.of(Sector.values()))),
                        List.of(),
                        List.of(),
                        samples.maybe(() -> Edtf.parse("2021")),
                        null,
                        List.of());
            }
            case 26 -> {
                var call = new CallId("call-" + samples.number(3));
                yield samples.coin()
                        ? () -> new CallClosed(call, Whose.BOTH, samples.maybe(samples::text))
                        : () -> new CallWithdrawn(call, Whose.BOTH, samples.maybe(samples::text));
            }
            case 27 -> {
                var interest = new InterestId("interest-" + samples.number(3));
                var call = new CallId("call-" + samples.number(3));
                var actor = actors.isEmpty() ? null : samples.maybe(() -> samples.of(actors));
                yield () -> new InterestExpressed(
                        interest,
                        call,
                        Whose.BOTH,
                        actor,
                        actor == null ? new Newcomer(samples.text(), Sector.SCIENCE, ActorSide.EXTERNAL) : null,
                        samples.maybe(samples::text),
                        List.of());
            }
            case 28 -> {
                var interest = new InterestId("interest-" + samples.number(3));
                yield samples.coin()
                        ? () -> new InterestDeclined(interest, Whose.BOTH, samples.text())
                        : () -> new InterestWithdrawn(interest, Whose.BOTH, samples.maybe(samples::text));
            }
            case 29 -> {
                var interest = new InterestId("interest-" + samples.number(3));
                yield ofActor(actor -> new InterestAccepted(interest, Whose.BOTH, actor));
            }
            case 30 -> {
                var next = added(files, Hash.sha256(("file-" + files.size()).getBytes(UTF_8)));
                var file = samples.coin() ? next : files.getFirst();
                var shown = citable.isEmpty()
                        ? List.<Seen>of()
                        : List.of(samples.of(List.copyOf(citable.values())).last());
                yield () -> new EvidenceAdded(
                        file,
                        samples.of(List.of(new MediaType("image/jpeg"), new MediaType("text/plain"))),
                        1 + samples.number(1_000_000),
                        Whose.BOTH,
                        samples.text(),
                        shown,
                        samples.maybe(() -> samples.of(List.of(Licence.values()))),
                        samples.maybe(samples::text),
                        samples.maybe(() -> samples.of(List.of(Consent.values()))),
                        samples.maybe(samples::text),
                        List.of());
            }
            case 31 ->
                files.isEmpty()
                        ? this::activity
                        : in(samples.of(files), file -> new EvidenceRemoved(file, Whose.BOTH, samples.text(), null));
            case 32 -> ofProduct(samples.number(5));
            case 33 ->
                citable.isEmpty() ? this::activity : in(samples.of(List.copyOf(citable.values())), this::settled);
            case 34 -> () -> new SilenceRuleProposed(1 + samples.number(52));
            case 35 -> () -> new SilenceRuleEnded(samples.maybe(samples::text));
            case 39 ->
                citable.isEmpty()
                        ? this::activity
                        : reports.fact(
                                samples,
                                List.copyOf(citable.values()).stream()
                                        .map(Told::last)
                                        .toList(),
                                actors,
                                Hash.sha256("file-0".getBytes(UTF_8)));
            case 40 -> RandomPractices.fact(samples, actors);
            case 45 ->
                samples.coin()
                        ? () -> new ThemesAgreed(samples.what(actors), samples.maybe(() -> Edtf.parse("2021/2022")))
                        : () -> new ThemeDropped(new ThemeId("theme-" + samples.number(3)), samples.text());
            case 43, 44 -> translations.fact(samples, samples.of(List.of(BERLIN, LIMA)), new Seen(0, Hash.ZERO));
            case 41 -> RandomPublishing.fact(samples, samples.of(List.of(BERLIN, LIMA)));
            case 36, 37 ->
                workshopFacts.fact(
                        samples,
                        List.copyOf(citable.values()).stream().map(Told::last).toList());
            default ->
                samples.coin()
                        ? this::activity
                        : () -> new Enrolled(
                                new PhaseRef(new ProgrammeId("knp"), new PhaseId("knp-2")),
                                ELSEWHERE,
                                samples.what(actors));
        };
    }

    private Supplier<PartnershipFact> contest() {
        var kind = samples.number(RandomContest.KINDS);
        return () -> RandomContest.fact(kind, samples);
    }

    private Supplier<PartnershipFact> ofProduct(int kind) {
        var coffee = new ProductId("coffee");
        var whose = samples.of(List.of(Whose.BOTH, Whose.of(BERLIN)));
        var figure = new Quantity("share-of-town", BigDecimal.valueOf(samples.number(100)), "percent", Precision.EXACT);
        return switch (kind) {
            case 0 -> () -> new ProductPriced(coffee, whose, figure, List.of(), Confidence.HIGH, List.of());
            case 1 -> () -> new ProductShareTold(coffee, whose, figure, null, List.of(), Confidence.HIGH, List.of());
            case 3 -> {
                var cited = samples.of(
                        citable.isEmpty() ? List.of(journal.entries().getFirst().seen()) : last());
                yield () -> new ProductCertificateEnded(
                        coffee, whose, cited, samples.maybe(samples::text), List.of(), Confidence.HIGH, List.of());
            }
            case 2 -> () -> new ProductSold(coffee, whose, figure, List.of(), Confidence.HIGH, List.of());
            default ->
                () -> new ProductCertified(
                        coffee,
                        whose,
                        Text.of("Siegelgeber"),
                        null,
                        samples.maybe(() -> Edtf.parse("2022")),
                        List.of(),
                        Confidence.HIGH,
                        List.of());
        };
    }

    private PartnershipFact settled(Told about) {
        return new WorkingValueSettled(
                about.stated(),
                about.last(),
                samples.of(List.of("when", "counts.guests", "place")),
                new WorkingValueSettled.Account(
                        samples.of(List.of(about.stated(), about.last())), samples.maybe(() -> 1)),
                samples.text());
    }

    private PartnershipFact activity() {
        return new ActivityRecorded(
                samples.of(List.of(ActivityKind.values())),
                samples.of(List.of(Whose.BOTH, Whose.of(BERLIN), Whose.of(LIMA))),
                samples.what(actors),
                samples.maybe(() -> new Travel(LIMA, BERLIN)),
                samples.maybe(() -> new Learning(samples.text(), LIMA, BERLIN)),
                samples.maybe(samples::text),
                null,
                List.of());
    }

    private Supplier<PartnershipFact> ofActor(java.util.function.Function<ActorId, PartnershipFact> fact) {
        return actors.isEmpty() ? this::activity : in(samples.of(actors), fact);
    }

    private static <T> Supplier<PartnershipFact> in(T id, java.util.function.Function<T, PartnershipFact> fact) {
        return () -> fact.apply(id);
    }

    private List<Outcome> outcomes() {
        return samples.some(3, i -> Outcome.of(samples.of(List.of(Outcome.Kind.values())), samples.text()));
    }

    private static <T> T added(List<T> list, T one) {
        list.add(one);
        return one;
    }
}
