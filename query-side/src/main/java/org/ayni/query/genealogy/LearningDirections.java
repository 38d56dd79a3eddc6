package org.ayni.query.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ActivityRecorded;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.http.FactNote;

/** Who learned what from whom, both ways. What was taken back is not counted and not shown. */
record LearningDirections(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Direction> directions) {

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
        return new LearningDirections(
                position,
                sides.stream()
                        .flatMap(from -> sides.stream()
                                .filter(by -> !by.equals(from))
                                .map(by -> new Direction(
                                        from,
                                        by,
                                        lessons.stream()
                                                .filter(one -> one.from().equals(from)
                                                        && one.by().equals(by))
                                                .map(Lesson::learned)
                                                .toList())))
                        .toList());
    }
}
