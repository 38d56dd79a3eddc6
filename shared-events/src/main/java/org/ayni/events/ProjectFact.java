package org.ayni.events;

import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Projects from the idea to their end. What they came from and what came of them is told by {@link OriginFact}. */
public sealed interface ProjectFact extends PartnershipEvent.PartnershipFact {

    ProjectId project();

    /** @param stage how far it had come then: an idea, or further for one of the past */
    @EventName("partnership.project-recorded.v1")
    record ProjectRecorded(ProjectId project, ProjectStage stage, Whose whose, What what) implements ProjectFact {}

    /** @param stage that it reached; it was at the one before, or is abandoned */
    @EventName("partnership.project-advanced.v1")
    record ProjectAdvanced(
            ProjectId project,
            ProjectStage stage,
            Whose whose,
            @Nullable LocalizedText reason) implements ProjectFact {}
}
