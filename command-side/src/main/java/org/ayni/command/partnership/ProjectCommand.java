package org.ayni.command.partnership;

import java.util.List;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Projects: an idea is proposed, approved, carried out, completed; it may be abandoned on the way, with a reason. */
public sealed interface ProjectCommand extends PartnershipCommand.Tell {

    /** @param from what the idea came from, such as a question of a workshop */
    record NoteProjectIdea(ProjectId project, Whose whose, What what, List<ThingRef> from) implements ProjectCommand {
        public NoteProjectIdea {
            from = Lists.distinct(from);
        }
    }

    record ProposeProject(ProjectId project, @Nullable LocalizedText reason) implements ProjectCommand {}

    record ApproveProject(ProjectId project, @Nullable LocalizedText reason) implements ProjectCommand {}

    record StartProject(ProjectId project, @Nullable LocalizedText reason) implements ProjectCommand {}

    record CompleteProject(ProjectId project, @Nullable LocalizedText reason) implements ProjectCommand {}

    record AbandonProject(ProjectId project, LocalizedText reason) implements ProjectCommand {}

    /**
     * A project of the past, as far as it had come.
     *
     * @param from what it came from
     */
    record RecordProject(ProjectId project, ProjectStage stage, Whose whose, What what, List<ThingRef> from)
            implements ProjectCommand {
        public RecordProject {
            from = Lists.distinct(from);
        }
    }
}
