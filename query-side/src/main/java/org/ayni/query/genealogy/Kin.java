package org.ayni.query.genealogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.ExperienceTold;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.ProductFact.ProductLaunched;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.WorkPlanFact.PlanItemAdded;
import org.ayni.events.WorkPlanFact.ProgressReported;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseRef;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.ThingRef;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.practices.Adoption;
import org.ayni.query.practices.Credit;
import org.ayni.query.practices.Exchange;
import org.jspecify.annotations.Nullable;

/** What came of what, as far as a question is about it. A link, and a thing, that was taken back leads nowhere. */
record Kin(Facts<PartnershipFact> facts, Sides sides, Question question, Exchange exchange) {

    Kin(Facts<PartnershipFact> facts, Question question, Exchange exchange) {
        this(facts, PartnershipFold.sides(facts), question, exchange);
    }

    /**
     * Something in the tree.
     *
     * @param thing absent for what is not of this partnership
     * @param title absent where it is not known by words
     * @param told the position of the fact that tells it
     * @param origin where it stands in the journal of another partnership
     * @param adoption by another partnership
     */
    record Thing(
            @Nullable ThingRef thing,
            @Nullable LocalizedText title,
            Outcome.@Nullable Kind kind,
            @Nullable Long told,
            @Nullable Credit origin,
            @Nullable Adoption adoption) {

        static Thing here(
                ThingRef thing, @Nullable LocalizedText title, Outcome.@Nullable Kind kind, @Nullable Long told) {
            return new Thing(thing, title, kind, told, null, null);
        }
    }

    /**
     * @param distance how many steps from the thing that was asked for
     * @param remark how the one came from the other; of an adoption, what is done otherwise
     * @param fact absent where it stands in another journal
     */
    record Step(
            Thing of,
            Thing from,
            int distance,
            @Nullable LocalizedText remark,
            @Nullable FactNote fact) {}

    private record Named(Thing thing, boolean stands) {}

    <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type)
                .filter(one -> question.concerns(one.fact().happened()))
                .sorted(Order.happened());
    }

    <T extends PartnershipFact> Stream<Telling<T>> standing(Class<T> type) {
        return telling(type).filter(one -> !one.fact().retracted());
    }

    FactNote note(Telling<? extends PartnershipFact> one) {
        return FactNote.of(one.fact(), one.told().whose(), sides, question);
    }

    /** What it came from, nearest first. */
    List<Step> ancestors(ThingRef thing) {
        return walk(thing, true);
    }

    /** What came of it, nearest first. */
    List<Step> descendants(ThingRef thing) {
        return walk(thing, false);
    }

    private List<Step> walk(ThingRef start, boolean back) {
        var links = links();
        var steps = new ArrayList<Step>();
        Set<ThingRef> here = Set.of(start);
        var seen = new LinkedHashSet<>(here);
        for (var distance = 1; !here.isEmpty(); distance++) {
            var next = new LinkedHashSet<ThingRef>();
            steps.addAll(elsewhere(here, distance, back));
            for (var link : links) {
                var to = back ? link.from() : link.of();
                if (here.contains(back ? link.of() : link.from()) && thing(to).isPresent()) {
                    steps.add(new Step(of(link.of()), of(link.from()), distance, link.remark(), link.fact()));
                    if (seen.add(to)) {
                        next.add(to);
                    }
                }
            }
            here = next;
        }
        return steps;
    }

    private record Link(
            ThingRef of, ThingRef from, @Nullable LocalizedText remark, FactNote fact) {
        boolean isBetweenTheSame(Link other) {
            return of.equals(other.of) && from.equals(other.from);
        }
    }

    /** What is named as the origin of something; and what served an item of a plan came of it, though nobody says so twice. */
    private List<Link> links() {
        var named = standing(OriginNamed.class)
                .map(one ->
                        new Link(one.told().of(), one.told().from(), one.told().remark(), note(one)))
                .toList();
        var serving = standing(ProgressReported.class)
                .flatMap(one -> facts.about(one.told().fact().position()).stream()
                        .map(fact -> new Link(
                                self(fact),
                                ThingRef.of(one.told().ref()),
                                one.told().remark(),
                                note(one))))
                .filter(link -> named.stream().noneMatch(link::isBetweenTheSame));
        return Stream.concat(named.stream(), serving).toList();
    }

    /** By its own name, if it has one. */
    private static ThingRef self(Fact<?> fact) {
        return switch (fact.told()) {
            case WorkshopHeld held -> ThingRef.of(held.workshop());
            case ProjectRecorded project -> ThingRef.of(project.project());
            case PracticeShared shared -> ThingRef.of(shared.practice());
            case PracticeAdopted adopted -> ThingRef.of(adopted.practice());
            case ProductLaunched launched ->
                new ThingRef(ThingRef.Kind.PRODUCT, launched.product().value());
            default -> ThingRef.entry(fact.position());
        };
    }

    /** The practice of the other side that was adopted; empty when it was somebody else's. */
    Optional<Fact<PartnershipFact>> adoptedHere(PracticeAdopted told) {
        var origin = told.origin();
        return origin == null || !told.isFrom(question.journal()) ? Optional.empty() : facts.about(origin.position());
    }

    /** What leads to other partnerships: whom a practice was adopted from, or who has adopted it. It ends there. */
    private List<Step> elsewhere(Set<ThingRef> here, int distance, boolean back) {
        return back ? adopted(here, distance) : adopting(here, distance);
    }

    private List<Step> adopted(Set<ThingRef> here, int distance) {
        return standing(PracticeAdopted.class)
                .filter(one -> here.contains(ThingRef.of(one.told().practice())))
                .filter(one -> !one.told().isFrom(question.journal()))
                .map(one -> new Step(
                        of(ThingRef.of(one.told().practice())),
                        from(one.told()),
                        distance,
                        one.told().adapted(),
                        note(one)))
                .toList();
    }

    private Thing from(PracticeAdopted told) {
        var origin = told.origin();
        if (origin != null) {
            var credit = exchange.credit(origin);
            return new Thing(null, credit.title(), null, null, credit, null);
        }
        return new Thing(null, told.credit(), null, null, null, null);
    }

    private List<Step> adopting(Set<ThingRef> here, int distance) {
        return standing(PracticeShared.class)
                .filter(one -> here.contains(ThingRef.of(one.told().practice())))
                .flatMap(one -> exchange
                        .adoptions(question.journal(), one.fact().position())
                        .stream()
                        .filter(adoption -> !adoption.entry()
                                .partnership()
                                .value()
                                .equals(question.journal().id()))
                        .map(adoption -> new Step(
                                new Thing(null, adoption.entry().title(), null, null, null, adoption),
                                of(ThingRef.of(one.told().practice())),
                                distance,
                                adoption.adapted(),
                                null)))
                .toList();
    }

    private Thing of(ThingRef thing) {
        return thing(thing).orElseGet(() -> Thing.here(thing, null, null, null));
    }

    /** The thing, as it is told now; empty when nothing that stands tells it. */
    Optional<Thing> thing(ThingRef thing) {
        return named(thing).filter(Named::stands).map(Named::thing).findFirst();
    }

    private Stream<Named> named(ThingRef thing) {
        return switch (thing.kind()) {
            case OUTCOME ->
                Stream.concat(
                                telling(WorkshopHeld.class)
                                        .map(one -> new Out(one, one.told().named())),
                                telling(ConferenceAttended.class)
                                        .map(one -> new Out(one, one.told().named())))
                        .flatMap(out -> out.named().stream()
                                .filter(one -> one.id().value().equals(thing.id()))
                                .map(one -> named(thing, one.text(), one.kind(), out.of())));
            case WORKSHOP ->
                of(
                        WorkshopHeld.class,
                        one -> one.workshop().value(),
                        one -> one.what().title(),
                        thing);
            case PROJECT ->
                of(
                        ProjectRecorded.class,
                        one -> one.project().value(),
                        one -> one.what().title(),
                        thing);
            case PLAN_ITEM ->
                of(
                        PlanItemAdded.class,
                        one -> one.ref().toString(),
                        one -> one.content().measure(),
                        thing);
            case PROMISE -> of(PromiseMade.class, one -> one.promise().value(), PromiseMade::text, thing);
            case CALL -> of(CallOpened.class, one -> one.call().value(), CallOpened::sought, thing);
            case SERIES ->
                of(OlympiadSeriesStarted.class, one -> one.series().value(), OlympiadSeriesStarted::name, thing);
            case PRACTICE ->
                Stream.concat(
                        of(
                                PracticeShared.class,
                                one -> one.practice().value(),
                                one -> one.what().title(),
                                thing),
                        of(
                                PracticeAdopted.class,
                                one -> one.practice().value(),
                                one -> one.what().title(),
                                thing));
            case CLAUSE -> clause(thing);
            case AGREEMENT ->
                Stream.concat(
                        of(
                                AgreementRecorded.class,
                                one -> one.agreement().value(),
                                one -> one.what().title(),
                                thing),
                        of(
                                AgreementSigned.class,
                                one -> one.agreement().value(),
                                one -> one.what().title(),
                                thing));
            case PRODUCT ->
                of(
                        ProductLaunched.class,
                        one -> one.product().value(),
                        one -> one.what().title(),
                        thing);
            case ENTRY ->
                facts.about(thing.position()).stream()
                        .filter(fact -> question.concerns(fact.happened()))
                        .map(fact -> new Named(
                                Thing.here(thing, title(fact.told()), null, fact.position()), !fact.retracted()));
        };
    }

    /** As it was worded last. */
    private Stream<Named> clause(ThingRef thing) {
        return Stream.concat(
                of(
                        ClauseRecorded.class,
                        one -> new ClauseRef(one.agreement(), one.clause().clause()).toString(),
                        one -> title(one.clause()),
                        thing),
                of(
                        ClauseWorded.class,
                        one -> new ClauseRef(one.agreement(), one.clause().clause()).toString(),
                        one -> title(one.clause()),
                        thing))
                .filter(Named::stands)
                .max(Comparator.comparing(one -> one.thing().told(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .stream();
    }

    private static LocalizedText title(Clause clause) {
        return clause.heading() == null ? clause.text() : clause.heading();
    }

    private record Out(Telling<? extends PartnershipFact> of, List<Outcome.Named> named) {}

    private <T extends PartnershipFact> Stream<Named> of(
            Class<T> type,
            java.util.function.Function<T, String> id,
            java.util.function.Function<T, LocalizedText> title,
            ThingRef thing) {
        return telling(type)
                .filter(one -> id.apply(one.told()).equals(thing.id()))
                .map(one -> named(thing, title.apply(one.told()), null, one));
    }

    private static Named named(
            ThingRef thing, LocalizedText title, Outcome.@Nullable Kind kind, Telling<? extends PartnershipFact> by) {
        return new Named(
                Thing.here(thing, title, kind, by.fact().position()), !by.fact().retracted());
    }

    private static @Nullable LocalizedText title(PartnershipFact told) {
        if (told instanceof ActivityRecorded activity) {
            return activity.what().title();
        }
        if (told instanceof ConferenceAttended attended) {
            return attended.what().title();
        }
        if (told instanceof ExperienceTold experience) {
            return experience.lesson();
        }
        return told instanceof OlympiadHeld held ? held.what().title() : null;
    }
}
