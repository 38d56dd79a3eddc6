package org.ayni.query.contributions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeAnswered;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.WorkshopFact.WorkshopHeld;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Outcome;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Order;
import org.jspecify.annotations.Nullable;

/** What the rest of a record says of one of its facts, as far as whoever asks may read it and the other side does not dispute it. */
final class Around {
    private final Map<PracticeId, What> practices = new HashMap<>();
    private final Map<OutcomeId, What> cameOutOf = new HashMap<>();
    private final Set<OutcomeId> settled;
    private final Set<ProjectId> abandoned;
    private final List<Telling<ThemeDropped>> dropped;
    private final LocalDate day;

    Around(Contribution record, Sides sides) {
        Stream.concat(
                        record.telling(PracticeShared.class)
                                .map(one -> Map.entry(
                                        one.told().practice(), one.told().what())),
                        record.telling(PracticeAdopted.class)
                                .map(one -> Map.entry(
                                        one.told().practice(), one.told().what())))
                .forEach(one -> practices.putIfAbsent(one.getKey(), one.getValue()));
        var kinds = new HashMap<OutcomeId, Outcome.Kind>();
        Stream.concat(
                        record.telling(WorkshopHeld.class)
                                .map(one ->
                                        Map.entry(one.told().what(), one.told().named())),
                        record.telling(ConferenceAttended.class)
                                .map(one ->
                                        Map.entry(one.told().what(), one.told().named())))
                .forEach(one -> one.getValue().forEach(outcome -> {
                    cameOutOf.putIfAbsent(outcome.id(), one.getKey());
                    kinds.putIfAbsent(outcome.id(), outcome.kind());
                }));
        settled = Stream.of(
                        ofEffect(record, sides, OutcomeAnswered.class)
                                .map(one -> one.told().outcome()),
                        ofEffect(record, sides, OutcomeDropped.class)
                                .map(one -> one.told().outcome()),
                        ofEffect(record, sides, OriginNamed.class)
                                .filter(one -> outcome(one.told().of())
                                        .filter(id -> kinds.get(id) == Outcome.Kind.ANSWER)
                                        .isPresent())
                                .flatMap(one -> outcome(one.told().from()).stream()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        abandoned = ofEffect(record, sides, ProjectAdvanced.class)
                .filter(one -> one.told().stage() == ProjectStage.ABANDONED)
                .map(one -> one.told().project())
                .collect(Collectors.toSet());
        dropped = ofEffect(record, sides, ThemeDropped.class).toList();
        day = record.day();
    }

    private static <T extends PartnershipFact> Stream<Telling<T>> ofEffect(
            Contribution record, Sides sides, Class<T> type) {
        return record.telling(type)
                .filter(one -> sides.standing(one.fact(), one.told().whose(), record.moment())
                        .isOfEffect());
    }

    private static Optional<OutcomeId> outcome(ThingRef thing) {
        return thing.kind() == ThingRef.Kind.OUTCOME ? Optional.of(new OutcomeId(thing.id())) : Optional.empty();
    }

    Optional<What> practice(PracticeId practice) {
        return Optional.ofNullable(practices.get(practice));
    }

    /** What that is about in which an outcome came out. */
    Optional<What> cameOutOf(OutcomeId outcome) {
        return Optional.ofNullable(cameOutOf.get(outcome));
    }

    /** Whether it is answered, or nothing more is to come of it. */
    boolean isSettled(OutcomeId outcome) {
        return settled.contains(outcome);
    }

    boolean isAbandoned(ProjectId project) {
        return abandoned.contains(project);
    }

    /** Whether a theme that was agreed is common no more. */
    boolean isDropped(ThemeId theme, Fact<?> agreed) {
        return dropped.stream()
                .anyMatch(one -> one.told().theme().equals(theme)
                        && Order.isAfter(
                                one.fact().happened(), one.fact().position(), agreed.happened(), agreed.position()));
    }

    /** Whether something is valid on the day that is asked about; what nobody gave a time is. */
    boolean isValid(@Nullable Edtf valid) {
        return valid == null || valid.within(day, day).isPossible();
    }
}
