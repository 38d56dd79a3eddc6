package org.ayni.query.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.ActorFact.ActorInvolvementChanged;
import org.ayni.events.ActorFact.ActorPlaced;
import org.ayni.events.ActorFact.ActorRegistered;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.Event;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.CallId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Involvement;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Sector;
import org.ayni.events.value.Source;
import org.ayni.events.value.ThemeId;
import org.ayni.query.calls.CallFacts;
import org.ayni.query.calls.CallFacts.Acceptance;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the facts about actors come to. Facts that are retracted, or that the other side disputes, are shown and do not count.
 *
 * @param vacancies per side and sector who is involved and who is still to be won
 */
public record ActorMap(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Actor> actors,
        List<Vacancy> vacancies) {

    /**
     * @param side as it was registered
     * @param countsTo the side that it counts to now: that of a predecessor is its successor's
     * @param involvement by the latest that happened and that the other side does not dispute
     * @param cameThrough the call through which it came aboard; absent for who was involved already when it was accepted
     * @param parts actors that are part of this one
     * @param registered the fact by which it is known
     * @param history what else is told about it, in the order in which it happened
     */
    public record Actor(
            ActorId actor,
            String name,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            Sector sector,
            ActorSide side,
            @Nullable MunicipalityId countsTo,
            Involvement involvement,
            @Nullable CallId cameThrough,
            @Nullable ActorId partOf,
            List<ActorId> parts,
            @Nullable ActorId succeededBy,
            List<ActorId> succeeds,
            List<SdgLink> sdgs,
            List<ThemeId> themes,
            List<Source> sources,
            FactNote registered,
            List<Change> history) {}

    /** Something that changed about an actor: one of involvement, partOf, succeededBy. */
    public record Change(
            Edtf happened,
            @Nullable Involvement involvement,
            @Nullable ActorId partOf,
            @Nullable ActorId succeededBy,
            @Nullable LocalizedText reason,
            FactNote fact) {}

    /** How far an actor had come with something that happened. */
    private record Step(Edtf happened, long position, Involvement involvement) {
        private static final Comparator<Step> ORDER =
                Comparator.comparing(Step::happened).thenComparingLong(Step::position);

        static Step of(Telling<?> telling, Involvement involvement) {
            return new Step(telling.fact().happened(), telling.fact().position(), involvement);
        }
    }

    public static ActorMap of(long position, Facts<PartnershipFact> facts, Question question) {
        var calls = new CallFacts(facts, question);
        var asked = new Asked(facts, PartnershipFold.sides(facts), calls, question);
        var actors = asked.telling(ActorRegistered.class)
                .map(asked::actor)
                .sorted(Comparator.comparing(actor -> actor.actor().value()))
                .toList();
        return new ActorMap(
                position, actors, Vacancy.of(asked.sides(), actors, calls.open().toList()));
    }

    /** The facts, as far as the question is about them. */
    private record Asked(Facts<PartnershipFact> facts, Sides sides, CallFacts calls, Question question) {

        <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
            return facts.telling(type)
                    .filter(telling -> question.concerns(telling.fact().happened()))
                    .sorted(Order.happened());
        }

        /** What the other side disputes changes nothing. */
        private <T extends PartnershipFact> Stream<Telling<T>> standing(Class<T> type) {
            return telling(type).filter(this::isOfEffect);
        }

        Actor actor(Telling<ActorRegistered> registered) {
            var told = registered.told();
            var id = told.actor();
            var name =
                    Words.of(told.name(), question.reader().in(registered.fact().position()));
            return new Actor(
                    id,
                    name.text(),
                    name.language(),
                    name.translation(),
                    name.original(),
                    told.sector(),
                    told.side(),
                    told.side().isMunicipality() ? sides.of(told.side().municipality()) : null,
                    involvement(registered),
                    cameThrough(registered),
                    partOf(told),
                    standing(ActorRegistered.class)
                            .map(Telling::told)
                            .filter(other -> id.equals(partOf(other)))
                            .map(ActorRegistered::actor)
                            .toList(),
                    last(standing(ActorSucceeded.class)
                                    .filter(one -> one.told().actor().equals(id)))
                            .map(one -> one.told().by())
                            .orElse(null),
                    standing(ActorSucceeded.class)
                            .filter(one -> one.told().by().equals(id))
                            .map(one -> one.told().actor())
                            .toList(),
                    told.sdgs(),
                    told.themes(),
                    told.sources(),
                    note(registered, told),
                    history(id));
        }

        private Involvement involvement(Telling<ActorRegistered> registered) {
            var id = registered.told().actor();
            var changed = last(standing(ActorInvolvementChanged.class)
                    .filter(one -> one.told().actor().equals(id)));
            return changed.filter(one -> !isBefore(one, registered))
                    .map(one -> one.told().involvement())
                    .orElse(registered.told().involvement());
        }

        /** The later one, if it came forward more than once. */
        private @Nullable CallId cameThrough(Telling<ActorRegistered> registered) {
            return last(calls.acceptances(registered.told().actor()).filter(one -> !wasInvolved(registered, one)))
                    .map(Acceptance::call)
                    .orElse(null);
        }

        /** Whether it was involved by the time it was accepted, by anything else than that it came forward then. */
        private boolean wasInvolved(Telling<ActorRegistered> registered, Acceptance acceptance) {
            var steps = Stream.concat(
                    Stream.of(Step.of(registered, registered.told().involvement())),
                    standing(ActorInvolvementChanged.class)
                            .filter(one ->
                                    one.told().actor().equals(registered.told().actor()))
                            .map(one -> Step.of(one, one.told().involvement())));
            var accepted = Step.of(acceptance.accepted(), Involvement.INVOLVED);
            return steps.filter(one -> !acceptance.aboard().contains(one.position()))
                    .filter(one -> Step.ORDER.compare(one, accepted) < 0)
                    .max(Step.ORDER)
                    .filter(one -> one.involvement() == Involvement.INVOLVED)
                    .isPresent();
        }

        private @Nullable ActorId partOf(ActorRegistered registered) {
            return last(standing(ActorPlaced.class)
                            .filter(one -> one.told().actor().equals(registered.actor())))
                    .map(one -> one.told().partOf())
                    .orElse(registered.partOf());
        }

        private List<Change> history(ActorId id) {
            var changes = Stream.of(
                    telling(ActorInvolvementChanged.class)
                            .filter(one -> one.told().actor().equals(id))
                            .map(one -> new Change(
                                    one.fact().happened(),
                                    one.told().involvement(),
                                    null,
                                    null,
                                    one.told().reason(),
                                    note(one, one.told()))),
                    telling(ActorPlaced.class)
                            .filter(one -> one.told().actor().equals(id))
                            .map(one -> new Change(
                                    one.fact().happened(),
                                    null,
                                    one.told().partOf(),
                                    null,
                                    null,
                                    note(one, one.told()))),
                    telling(ActorSucceeded.class)
                            .filter(one -> one.told().actor().equals(id))
                            .map(one -> new Change(
                                    one.fact().happened(),
                                    null,
                                    null,
                                    one.told().by(),
                                    null,
                                    note(one, one.told()))));
            return changes.flatMap(one -> one)
                    .sorted(Comparator.comparing(Change::happened)
                            .thenComparingLong(change -> change.fact().position()))
                    .toList();
        }

        private boolean isOfEffect(Telling<? extends PartnershipFact> telling) {
            return note(telling, telling.told()).state().isOfEffect();
        }

        private FactNote note(Telling<?> telling, PartnershipFact told) {
            return FactNote.of(telling.fact(), told.whose(), sides, question);
        }

        private static boolean isBefore(Telling<? extends Event> one, Telling<? extends Event> other) {
            return one.fact().happened().compareTo(other.fact().happened()) < 0;
        }

        private static <T> Optional<T> last(Stream<T> sorted) {
            return sorted.reduce((_, next) -> next);
        }
    }
}
