package org.ayni.query.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.http.FactNote;
import org.ayni.query.practices.Adoption;

/** Who learned what from whom, both ways. What was taken back is not counted and not shown. */
record LearningDirections(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Direction> directions,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Elsewhere> elsewhere) {

    /**
     * Another partnership, which was learned from, or has learned.
     *
     * @param learned what was adopted from it
     * @param taught what it has adopted, as far as it lets that be known
     */
    record Elsewhere(String partnership, List<Learned> learned, List<Adoption> taught) {}

    /** From one side to the other; a direction in which nothing is on record is there, too. */
    record Direction(
            MunicipalityId from,
            MunicipalityId by,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Learned> learned) {}

    record Learned(LocalizedText idea, FactNote fact) {}

    private record Lesson(MunicipalityId from, MunicipalityId by, Learned learned) {}

    static LearningDirections of(long position, Kin kin) {
        var sides = kin.sides().municipalities();
        var lessons = Stream.concat(
                        kin.standing(ActivityRecorded.class)
                                .flatMap(one -> Stream.ofNullable(one.told().learning())
                                        .map(learning -> new Lesson(
                                                kin.sides().of(learning.from()),
                                                kin.sides().of(learning.to()),
                                                new Learned(learning.idea(), kin.note(one))))),
                        kin.standing(OlympiadHeld.class)
                                .filter(one -> !one.told().whose().isBoth())
                                .flatMap(one -> Stream.ofNullable(one.told().inspiredBy())
                                        .map(origin -> new Lesson(
                                                kin.sides().of(origin),
                                                kin.sides()
                                                        .of(one.told().whose().side()),
                                                new Learned(one.told().what().title(), kin.note(one))))))
                .toList();
        var all = Stream.concat(lessons.stream(), adopted(kin)).toList();
        return new LearningDirections(
                position,
                sides.stream()
                        .flatMap(from -> sides.stream()
                                .filter(by -> !by.equals(from))
                                .map(by -> new Direction(
                                        from,
                                        by,
                                        all.stream()
                                                .filter(one -> one.from().equals(from)
                                                        && one.by().equals(by))
                                                .map(Lesson::learned)
                                                .toList())))
                        .toList(),
                elsewhere(kin));
    }

    /** What one side has adopted from the other. */
    private static Stream<Lesson> adopted(Kin kin) {
        return kin.standing(PracticeAdopted.class)
                .flatMap(one -> kin.adoptedHere(one.told()).stream()
                        .map(origin -> origin.told().whose())
                        .filter(whose -> !whose.isBoth() && !one.told().whose().isBoth())
                        .map(whose -> new Lesson(
                                kin.sides().of(whose.side()),
                                kin.sides().of(one.told().whose().side()),
                                new Learned(one.told().what().title(), kin.note(one)))));
    }

    private static List<Elsewhere> elsewhere(Kin kin) {
        var learned = new TreeMap<String, List<Learned>>();
        var taught = new TreeMap<String, List<Adoption>>();
        var own = kin.question().journal();
        kin.standing(PracticeAdopted.class).forEach(one -> {
            var origin = one.told().origin();
            if (origin != null && !origin.journal().equals(own)) {
                learned.computeIfAbsent(origin.journal().id(), _ -> new ArrayList<>())
                        .add(new Learned(one.told().what().title(), kin.note(one)));
            }
        });
        kin.standing(PracticeShared.class)
                .flatMap(one -> kin.exchange().adoptions(own, one.fact().position()).stream())
                .filter(one -> !one.entry().partnership().value().equals(own.id()))
                .forEach(one -> taught.computeIfAbsent(one.entry().partnership().value(), _ -> new ArrayList<>())
                        .add(one));
        return Stream.concat(learned.keySet().stream(), taught.keySet().stream())
                .distinct()
                .sorted()
                .map(other -> new Elsewhere(
                        other, learned.getOrDefault(other, List.of()), taught.getOrDefault(other, List.of())))
                .toList();
    }
}
