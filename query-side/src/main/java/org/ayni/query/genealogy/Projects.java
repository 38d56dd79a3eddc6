package org.ayni.query.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/** All projects and how far each has come. */
record Projects(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Project> projects) {

    /**
     * @param stage the last that it reached, as far as neither side says that it did not
     * @param steps in the order of the stages, those taken back included
     * @param cameFrom what it came from directly
     * @param became what came of it directly
     */
    record Project(
            ProjectId project,
            ProjectStage stage,
            What what,
            FactNote recorded,
            List<Step> steps,
            List<Kin.Thing> cameFrom,
            List<Kin.Thing> became) {}

    record Step(ProjectStage stage, @Nullable LocalizedText reason, FactNote fact) {}

    static Projects of(long position, Kin kin) {
        return new Projects(
                position,
                kin.telling(ProjectRecorded.class)
                        .map(recorded -> {
                            var told = recorded.told();
                            var thing = ThingRef.of(told.project());
                            var steps = kin.telling(ProjectAdvanced.class)
                                    .filter(one -> one.told().project().equals(told.project()))
                                    .map(one -> new Step(
                                            one.told().stage(), one.told().reason(), kin.note(one)))
                                    .sorted(Comparator.comparing(Step::stage))
                                    .toList();
                            return new Project(
                                    told.project(),
                                    steps.stream()
                                            .filter(step -> step.fact().state().isOfEffect())
                                            .map(Step::stage)
                                            .reduce(told.stage(), (one, next) -> one.compareTo(next) > 0 ? one : next),
                                    told.what(),
                                    kin.note(recorded),
                                    steps,
                                    kin.ancestors(thing).stream()
                                            .filter(step -> step.distance() == 1)
                                            .map(Kin.Step::from)
                                            .toList(),
                                    kin.descendants(thing).stream()
                                            .filter(step -> step.distance() == 1)
                                            .map(Kin.Step::of)
                                            .toList());
                        })
                        .toList());
    }
}
