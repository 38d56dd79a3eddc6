package org.ayni.query.stocktaking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.WorkshopId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;

/**
 * Where both sides stand, goal by goal.
 *
 * @param stepsAhead how many steps one side is ahead, at least, where the other could learn from it
 * @param found what workshops found alike and different
 */
public record Stocktaking(
        long position,
        int stepsAhead,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Scale> scales,
        List<Found> found) {

    /** A likeness or a difference that the two towns found together, and have not dropped since. */
    public record Found(OutcomeId outcome, Outcome.Kind kind, LocalizedText text, WorkshopId workshop, FactNote fact) {}

    static Stocktaking of(long position, Facts<PartnershipFact> facts, Scale.Set set, Question question) {
        var asked = new Asked(facts, PartnershipFold.sides(facts), set, question);
        return new Stocktaking(position, Goal.AHEAD, asked.scales(), asked.found());
    }

    private record Asked(Facts<PartnershipFact> facts, Sides sides, Scale.Set set, Question question) {

        <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
            return facts.telling(type)
                    .filter(one -> question.concerns(one.fact().happened()))
                    .sorted(Order.happened());
        }

        List<Scale> scales() {
            var byScale = new TreeMap<Scale.Key, List<Telling<SdgAssessed>>>(Scale.Key.BY_NAME);
            assessed()
                    .forEach(one -> byScale.computeIfAbsent(
                                    Scale.Key.of(one.told().scale()), _ -> new ArrayList<>())
                            .add(one));
            return byScale.values().stream().map(this::scale).toList();
        }

        private Stream<Telling<SdgAssessed>> assessed() {
            return telling(SdgAssessed.class);
        }

        private Scale scale(List<Telling<SdgAssessed>> assessed) {
            var lastCited = assessed.stream()
                    .max(Comparator.comparingLong(one -> one.fact().position()))
                    .map(one -> one.told().scale())
                    .orElse(null);
            SortedMap<Sdg, List<Telling<SdgAssessed>>> bySdg = new TreeMap<>(BY_GOAL);
            assessed.forEach(one -> bySdg.computeIfAbsent(one.told().sdg(), _ -> new ArrayList<>())
                    .add(one));
            var goals = bySdg.entrySet().stream()
                    .map(one -> goal(one.getKey(), one.getValue()))
                    .toList();
            return Scale.of(lastCited, set, goals, question.reader().language());
        }

        private Goal goal(Sdg sdg, List<Telling<SdgAssessed>> assessed) {
            return Goal.of(
                    sdg,
                    sides.municipalities().stream()
                            .map(side -> side(side, sdg, assessed))
                            .toList());
        }

        private Goal.Side side(MunicipalityId side, Sdg sdg, List<Telling<SdgAssessed>> assessed) {
            var own = assessed.stream().filter(one -> isOf(side, one)).toList();
            var latest = own.stream()
                    .filter(one -> !one.fact().retracted())
                    .reduce((_, next) -> next)
                    .map(this::assessment);
            return new Goal.Side(
                    side,
                    latest.isEmpty()
                            ? Goal.Known.NOT_ASSESSED
                            : latest.get().step() == null ? Goal.Known.STEP_UNKNOWN : Goal.Known.KNOWN,
                    latest.orElse(null),
                    latest.isEmpty() && isAssessedAnywhere(side, sdg),
                    own.stream().map(this::assessment).toList());
        }

        private boolean isAssessedAnywhere(MunicipalityId side, Sdg sdg) {
            return assessed()
                    .anyMatch(one -> isOf(side, one)
                            && one.told().sdg().equals(sdg)
                            && !one.fact().retracted());
        }

        private boolean isOf(MunicipalityId side, Telling<SdgAssessed> assessed) {
            return side.equals(sides.of(assessed.told().side()));
        }

        private Goal.Assessment assessment(Telling<SdgAssessed> assessed) {
            var told = assessed.told();
            return new Goal.Assessment(
                    assessed.fact().happened(),
                    told.step(),
                    Scale.meaning(
                            told.scale(), told.step(), set, question.reader().language()),
                    told.remarks(),
                    told.evidence(),
                    told.sources(),
                    FactNote.of(assessed.fact(), told.whose(), sides, question));
        }

        /** The one place that reads likenesses and differences off workshops. */
        List<Found> found() {
            var dropped = telling(OutcomeDropped.class)
                    .filter(one -> sides.standing(one.fact(), one.told().whose(), question.moment())
                            .isOfEffect())
                    .map(one -> one.told().outcome())
                    .collect(Collectors.toSet());
            return telling(WorkshopHeld.class)
                    .filter(held -> !held.fact().retracted())
                    .flatMap(held -> held.told().named().stream()
                            .filter(outcome -> outcome.kind() == Outcome.Kind.SIMILARITY
                                    || outcome.kind() == Outcome.Kind.DIFFERENCE)
                            .filter(outcome -> !dropped.contains(outcome.id()))
                            .map(outcome -> new Found(
                                    outcome.id(),
                                    outcome.kind(),
                                    outcome.text(),
                                    held.told().workshop(),
                                    FactNote.of(held.fact(), held.told().whose(), sides, question))))
                    .toList();
        }
    }

    /** Goal 2 before goal 12, a goal before its targets, targets with a number before those with a letter. */
    private static final Comparator<Sdg> BY_GOAL = Comparator.comparingInt(
                    (Sdg sdg) -> sdg.goal().orElse(0))
            .thenComparingInt(sdg -> sdg.value().length())
            .thenComparing(Sdg::value);
}
