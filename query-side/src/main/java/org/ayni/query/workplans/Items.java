package org.ayni.query.workplans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.PlanItemDropped;
import org.ayni.events.WorkPlanFact.PlanItemReplanned;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Indicator;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PlanItem;
import org.ayni.events.value.PlanItemRef;
import org.ayni.events.value.Spelling;
import org.ayni.events.value.WorkPlanId;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Working;
import org.ayni.query.workplans.Item.Change;
import org.ayni.query.workplans.Item.Figure;
import org.ayni.query.workplans.Item.Progress;
import org.ayni.query.workplans.Item.Responsible;
import org.jspecify.annotations.Nullable;

/** The items of work plans: what each says now, what it does not, and how far it has come. */
final class Items {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Board board;

    Items(Board board) {
        this.board = board;
    }

    /**
     * @param agreed the items as both sides agreed to them; absent where they have not
     */
    List<Item> of(WorkPlanId plan, Endorsements endorsements, @Nullable Items agreed) {
        return board.telling(PlanItemAdded.class)
                .filter(one -> one.told().plan().equals(plan))
                .sorted(Comparator.comparingLong(one -> one.fact().position()))
                .map(added -> item(added, added.told().ref(), endorsements, agreed))
                .toList();
    }

    /** The entry by which the item says what it says now. */
    long changed(PlanItemRef item) {
        return Stream.of(
                        board.telling(PlanItemAdded.class)
                                .filter(one -> item.equals(one.told().ref())),
                        replanned(item),
                        dropped(item))
                .flatMap(facts -> facts)
                .mapToLong(one -> one.fact().changed().position())
                .max()
                .orElseThrow();
    }

    /** What is planned, by the facts of one moment. */
    private record Planned(Items items, Telling<PlanItemAdded> added, PlanItem content, boolean dropped) {}

    private Planned planned(Telling<PlanItemAdded> added) {
        var ref = added.told().ref();
        var content = replanned(ref)
                .filter(one -> !one.fact().retracted())
                .reduce((_, next) -> next)
                .map(one -> one.told().content())
                .orElse(added.told().content());
        return new Planned(this, added, content, dropped(ref).anyMatch(board::isOfEffect));
    }

    private Optional<Planned> standing(PlanItemRef item) {
        return board.standing(PlanItemAdded.class)
                .filter(one -> item.equals(one.told().ref()))
                .findFirst()
                .map(this::planned);
    }

    private Item item(
            Telling<PlanItemAdded> added, PlanItemRef ref, Endorsements endorsements, @Nullable Items agreed) {
        var inForce = agreed == null ? Optional.<Planned>empty() : agreed.standing(ref);
        var planned = inForce.orElseGet(() -> planned(added));
        var content = planned.content();
        var responsible = content.responsible().stream().map(this::responsible).toList();
        var missing = board.sides().municipalities().stream()
                .filter(side -> responsible.stream().noneMatch(one -> side.equals(one.side())))
                .toList();
        var progress = progress(ref, planned.items());
        var carriedInto = board.carriedInto(ref).orElse(null);
        var changed = changed(ref);
        return new Item(
                ref.item(),
                inForce.isPresent(),
                content,
                state(planned, progress, carriedInto),
                worth(progress),
                new Proposals(board, endorsements).of(ref),
                endorsements.covering(changed),
                responsible,
                gaps(content, missing),
                missing,
                figure(content.indicator(), progress),
                progress,
                added.told().carriedFrom(),
                carriedInto,
                history(added, ref).stream()
                        .filter(one -> inForce.isEmpty()
                                || !endorsements.isAfterAgreement(one.fact().position()))
                        .toList());
    }

    private static Item.State state(Planned planned, List<Progress> progress, @Nullable PlanItemRef carriedInto) {
        if (planned.added().fact().retracted()) {
            return Item.State.RETRACTED;
        }
        var completed = completing(progress).map(Progress::standing).toList();
        // what was done stays done, whatever was planned afterwards; that it was done may be disputed
        if (completed.stream().anyMatch(standing -> standing != Standing.DISPUTED)) {
            return Item.State.DONE;
        }
        if (planned.dropped()) {
            return Item.State.DROPPED;
        }
        if (carriedInto != null) {
            return Item.State.CARRIED_OVER;
        }
        if (!completed.isEmpty()) {
            return Item.State.DONE;
        }
        return progress.stream().anyMatch(Progress::counts) ? Item.State.STARTED : Item.State.OPEN;
    }

    private static Stream<Progress> completing(List<Progress> progress) {
        return progress.stream().filter(one -> one.counts() && one.completed());
    }

    /** As the surest report that it is done, or else that it is served at all. */
    private static @Nullable Standing worth(List<Progress> progress) {
        return completing(progress)
                .map(Progress::standing)
                .reduce(Worth::surer)
                .or(() -> progress.stream()
                        .filter(Progress::counts)
                        .map(Progress::standing)
                        .reduce(Worth::surer))
                .orElse(null);
    }

    private Responsible responsible(ActorId actor) {
        return board.standing(ActorRegistered.class)
                .map(Telling::told)
                .filter(one -> one.actor().equals(actor))
                .findFirst()
                .map(one -> new Responsible(actor, one.name(), side(one)))
                .orElseGet(() -> new Responsible(actor, null, null));
    }

    private @Nullable MunicipalityId side(ActorRegistered actor) {
        return actor.side().isMunicipality() ? board.sides().of(actor.side().municipality()) : null;
    }

    private static List<Gap> gaps(PlanItem content, List<MunicipalityId> missing) {
        var gaps = new ArrayList<Gap>();
        var indicator = content.indicator();
        addIf(gaps, Gap.RESPONSIBLE, !missing.isEmpty());
        addIf(gaps, Gap.SDG, content.sdgs().isEmpty());
        addIf(gaps, Gap.DUE, content.due() == null);
        addIf(gaps, Gap.INDICATOR, indicator == null);
        if (indicator != null) {
            addIf(gaps, Gap.UNIT, indicator.unit() == null);
            addIf(gaps, Gap.BASELINE, indicator.baseline() == null);
            addIf(gaps, Gap.TARGET, indicator.target() == null);
            addIf(gaps, Gap.METHOD, indicator.method() == null);
        }
        return gaps;
    }

    private static void addIf(List<Gap> gaps, Gap gap, boolean so) {
        if (so) {
            gaps.add(gap);
        }
    }

    /** @param inForce by which the item is read */
    private List<Progress> progress(PlanItemRef item, Items inForce) {
        return board.telling(ProgressReported.class)
                .filter(one -> item.equals(one.told().ref()))
                .map(report -> progress(report, item, inForce))
                .sorted(Comparator.comparing(
                        Items::happened)) // what happened at the same time stays in the order of the reports
                .toList();
    }

    /** When that happened which served the item, whenever it was reported. */
    private static Edtf happened(Progress progress) {
        return progress.fact() == null
                ? progress.report().happened()
                : progress.fact().happened();
    }

    private Progress progress(Telling<ProgressReported> report, PlanItemRef item, Items inForce) {
        var told = report.told();
        var readAs = inForce.under(item, report.fact().stated().position());
        var note = board.note(report);
        var fact = board.cited().get(told.fact().position());
        var settled = note.state() == Standing.DISPUTED ? null : settled(note);
        // an account may be in words; then there is nothing to reckon with, whatever both have settled
        var working = settled == null ? null : settled.number().orElse(null);
        var reported = settled != null && working != null
                ? settled.state()
                : settled != null && note.state() == Standing.SETTLED ? Standing.DISPUTED : note.state();
        return new Progress(
                fact,
                told.reading(),
                working,
                readAs,
                told.completed(),
                told.remark(),
                fact == null ? reported : Worth.weaker(reported, Spelling.parse(Standing.class, fact.state())),
                note);
    }

    /** Which account of the reading the sides work with; while it is disputed, none. */
    private static @Nullable Working settled(FactNote note) {
        return note.working().stream()
                .filter(one -> one.ofEffect() && one.field().equals("reading"))
                .reduce((_, next) -> next)
                .orElse(null);
    }

    private static @Nullable BigDecimal value(Progress progress) {
        return progress.working() == null ? progress.reading() : progress.working();
    }

    /** The indicator that the item had when this entry was written, whatever was planned anew or taken back since. */
    private @Nullable Indicator under(PlanItemRef item, long entry) {
        return Stream.concat(
                        board.everTelling(PlanItemAdded.class)
                                .filter(one -> item.equals(one.told().ref()))
                                .map(one -> new Stated(one.fact(), one.told().content())),
                        board.everTelling(PlanItemReplanned.class)
                                .filter(one -> item.equals(one.told().ref()))
                                .map(one -> new Stated(one.fact(), one.told().content())))
                .filter(one -> one.stoodAt(entry))
                .reduce((_, next) -> next)
                .map(one -> one.content().indicator())
                .orElse(null);
    }

    private record Stated(Fact<?> fact, PlanItem content) {
        boolean stoodAt(long entry) {
            var taken = fact.retraction();
            return fact.position() <= entry && (taken == null || taken.position() > entry);
        }
    }

    /** A reading in trees says nothing in hectares, nor a level how much came in addition. */
    private static boolean readAlike(@Nullable Indicator one, Indicator other) {
        return one != null && Objects.equals(one.unit(), other.unit()) && addsUp(one) == addsUp(other);
    }

    private static boolean addsUp(Indicator indicator) {
        return indicator.readings() == Indicator.Readings.ADD_UP;
    }

    private static @Nullable Figure figure(@Nullable Indicator indicator, List<Progress> progress) {
        if (indicator == null) {
            return null;
        }
        var read = progress.stream()
                .filter(one -> value(one) != null && one.counts() && readAlike(one.readAs(), indicator))
                .toList();
        var agreed = counted(
                indicator,
                read.stream().filter(one -> one.standing() != Standing.DISPUTED).toList());
        if (agreed.isEmpty()) {
            return null;
        }
        var by = new EnumMap<Standing, Figure.Part>(Standing.class);
        for (var standing : Standing.values()) {
            var of = counted(
                    indicator,
                    read.stream().filter(one -> one.standing() == standing).toList());
            if (!of.isEmpty()) {
                by.put(standing, new Figure.Part(sum(of), entries(of)));
            }
        }
        var value = sum(agreed);
        return new Figure(value, percent(indicator, value), entries(agreed), by);
    }

    private static List<Progress> counted(Indicator indicator, List<Progress> read) {
        return addsUp(indicator) || read.isEmpty() ? read : List.of(read.getLast());
    }

    private static BigDecimal sum(List<Progress> read) {
        return read.stream().map(one -> Objects.requireNonNull(value(one))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Long> entries(List<Progress> read) {
        return read.stream().map(one -> one.report().position()).toList();
    }

    /** How far on the way from the baseline to the target; what is added up begins at nothing. */
    private static @Nullable BigDecimal percent(Indicator indicator, BigDecimal value) {
        var target = indicator.target();
        var from = indicator.baseline() == null || addsUp(indicator) ? BigDecimal.ZERO : indicator.baseline();
        if (target == null || target.compareTo(from) == 0) {
            return null;
        }
        return value.subtract(from).multiply(HUNDRED).divide(target.subtract(from), 0, RoundingMode.DOWN);
    }

    private List<Change> history(Telling<PlanItemAdded> added, PlanItemRef item) {
        return Stream.of(
                        Stream.of(new Change(Change.What.ADDED, null, board.note(added))),
                        replanned(item)
                                .map(one -> new Change(
                                        Change.What.REPLANNED, one.told().reason(), board.note(one))),
                        dropped(item)
                                .map(one -> new Change(
                                        Change.What.DROPPED, one.told().reason(), board.note(one))))
                .flatMap(changes -> changes)
                .sorted(Comparator.comparingLong(one -> one.fact().position()))
                .toList();
    }

    private Stream<Telling<PlanItemReplanned>> replanned(PlanItemRef item) {
        return board.telling(PlanItemReplanned.class)
                .filter(one -> item.equals(one.told().ref()));
    }

    private Stream<Telling<PlanItemDropped>> dropped(PlanItemRef item) {
        return board.telling(PlanItemDropped.class)
                .filter(one -> item.equals(one.told().ref()));
    }
}
