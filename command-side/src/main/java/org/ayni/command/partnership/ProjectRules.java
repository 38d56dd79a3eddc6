package org.ayni.command.partnership;

import static org.ayni.command.Decision.refused;
import static org.ayni.command.Decision.when;
import static org.ayni.command.partnership.Naming.about;
import static org.ayni.command.partnership.Naming.actors;
import static org.ayni.command.partnership.Naming.owner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.OriginCommand.NameOrigin;
import org.ayni.command.partnership.ProjectCommand.AbandonProject;
import org.ayni.command.partnership.ProjectCommand.ApproveProject;
import org.ayni.command.partnership.ProjectCommand.CompleteProject;
import org.ayni.command.partnership.ProjectCommand.NoteProjectIdea;
import org.ayni.command.partnership.ProjectCommand.ProposeProject;
import org.ayni.command.partnership.ProjectCommand.RecordProject;
import org.ayni.command.partnership.ProjectCommand.StartProject;
import org.ayni.command.partnership.Subject.Project;
import org.ayni.command.partnership.Subject.ProjectStep;
import org.ayni.command.partnership.Subject.StepOf;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProjectFact;
import org.ayni.events.ProjectFact.ProjectAdvanced;
import org.ayni.events.ProjectFact.ProjectRecorded;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.ProjectStage;
import org.ayni.events.value.ThingRef;
import org.jspecify.annotations.Nullable;

/** A project takes one step after the other; it can be abandoned from each of them, and once it ended it takes no more. */
final class ProjectRules {

    private ProjectRules() {}

    static Optional<Refused> stage(PartnershipState state, ProjectCommand command) {
        return switch (command) {
            case NoteProjectIdea note -> unused(state, note.project());
            case RecordProject told -> unused(state, told.project());
            case ProposeProject(var project, var _) -> step(state, project, ProjectStage.PROPOSED);
            case ApproveProject(var project, var _) -> step(state, project, ProjectStage.APPROVED);
            case StartProject(var project, var _) -> step(state, project, ProjectStage.RUNNING);
            case CompleteProject(var project, var _) -> step(state, project, ProjectStage.COMPLETED);
            case AbandonProject(var project, var _) -> going(state, project);
        };
    }

    /** What it came from are facts of their own: whoever corrects a project corrects those apart. */
    static Optional<Refused> stageOfCorrection(ProjectCommand anew) {
        return when(!from(anew).isEmpty(), Reason.ORIGINS_ARE_CORRECTED_APART);
    }

    static Optional<Refused> cited(PartnershipState state, ProjectCommand command, Edtf happened) {
        return from(command).stream()
                .flatMap(from -> OriginRules.from(state, from).stream())
                .findFirst()
                .or(() -> datedInOrder(state, stepOf(command), happened));
    }

    /** No step before an earlier one, or after a later one, as far as the dates say for sure. */
    private static Optional<Refused> datedInOrder(PartnershipState state, StepOf step, Edtf happened) {
        return Stream.of(ProjectStage.values())
                .filter(stage -> stage != step.stage())
                .flatMap(stage -> taken(state, new StepOf(step.project(), stage))
                        .filter(other -> stage.compareTo(step.stage()) < 0
                                ? happened.isSurelyBefore(other.happened())
                                : other.happened().isSurelyBefore(happened)))
                .findFirst()
                .map(other -> refused(Reason.PROJECT_STEP_DATED_OUT_OF_ORDER, step.project(), other.position()));
    }

    private static StepOf stepOf(ProjectCommand command) {
        return switch (command) {
            case NoteProjectIdea note -> new StepOf(note.project(), ProjectStage.IDEA);
            case RecordProject told -> new StepOf(told.project(), told.stage());
            case ProposeProject propose -> new StepOf(propose.project(), ProjectStage.PROPOSED);
            case ApproveProject approve -> new StepOf(approve.project(), ProjectStage.APPROVED);
            case StartProject start -> new StepOf(start.project(), ProjectStage.RUNNING);
            case CompleteProject complete -> new StepOf(complete.project(), ProjectStage.COMPLETED);
            case AbandonProject abandon -> new StepOf(abandon.project(), ProjectStage.ABANDONED);
        };
    }

    static ProjectFact fact(PartnershipState state, ProjectCommand command) {
        return switch (command) {
            case NoteProjectIdea(var project, var whose, var what, var _) ->
                new ProjectRecorded(project, ProjectStage.IDEA, whose, what);
            case RecordProject(var project, var stage, var whose, var what, var _) ->
                new ProjectRecorded(project, stage, whose, what);
            case ProposeProject(var project, var reason) -> advanced(state, project, ProjectStage.PROPOSED, reason);
            case ApproveProject(var project, var reason) -> advanced(state, project, ProjectStage.APPROVED, reason);
            case StartProject(var project, var reason) -> advanced(state, project, ProjectStage.RUNNING, reason);
            case CompleteProject(var project, var reason) -> advanced(state, project, ProjectStage.COMPLETED, reason);
            case AbandonProject(var project, var reason) -> advanced(state, project, ProjectStage.ABANDONED, reason);
        };
    }

    /** What it came from is told with it, so that nobody has to say it twice. */
    static List<PartnershipFact> after(PartnershipState state, ProjectCommand command) {
        return switch (command) {
            case NoteProjectIdea note -> origins(state, note.project(), note.from());
            case RecordProject told -> origins(state, told.project(), told.from());
            case ProposeProject _, ApproveProject _, StartProject _, CompleteProject _, AbandonProject _ -> List.of();
        };
    }

    static Gist<Subject> gist(ProjectFact fact) {
        return switch (fact) {
            case ProjectRecorded(var project, var stage, var whose, var what) ->
                about(new Project(project), owner(whose), actors(what))
                        .bringing(List.of(new ProjectStep(new StepOf(project, stage))));
            case ProjectAdvanced(var project, var stage, var _, var _) ->
                about(
                        new ProjectStep(new StepOf(project, stage)),
                        Stream.of(new Project(project)),
                        before(stage).stream().map(one -> new ProjectStep(new StepOf(project, one))));
        };
    }

    private static List<PartnershipFact> origins(PartnershipState state, ProjectId project, List<ThingRef> from) {
        return from.stream()
                .<PartnershipFact>map(one -> OriginRules.fact(state, new NameOrigin(ThingRef.of(project), one, null)))
                .toList();
    }

    private static List<ThingRef> from(ProjectCommand command) {
        return switch (command) {
            case NoteProjectIdea note -> note.from();
            case RecordProject told -> told.from();
            case ProposeProject _, ApproveProject _, StartProject _, CompleteProject _, AbandonProject _ -> List.of();
        };
    }

    private static ProjectAdvanced advanced(
            PartnershipState state, ProjectId project, ProjectStage stage, @Nullable LocalizedText reason) {
        return new ProjectAdvanced(project, stage, state.owner(new Project(project)), reason);
    }

    private static Optional<Refused> unused(PartnershipState state, ProjectId project) {
        return when(state.has(new Project(project)), Reason.PROJECT_EXISTS, project);
    }

    private static Optional<Refused> going(PartnershipState state, ProjectId project) {
        return when(!state.has(new Project(project)), Reason.UNKNOWN_PROJECT, project)
                .or(() -> when(
                        holds(state, project, ProjectStage.COMPLETED) || holds(state, project, ProjectStage.ABANDONED),
                        Reason.PROJECT_ENDED,
                        project));
    }

    private static Optional<Refused> step(PartnershipState state, ProjectId project, ProjectStage stage) {
        return going(state, project)
                .or(() -> when(
                        holds(state, project, stage)
                                || before(stage).stream().noneMatch(one -> holds(state, project, one)),
                        Reason.PROJECT_STEP_OUT_OF_ORDER,
                        project));
    }

    /** Reached, and the other side does not say that it was not. */
    private static boolean holds(PartnershipState state, ProjectId project, ProjectStage stage) {
        return taken(state, new StepOf(project, stage)).findAny().isPresent();
    }

    private static Stream<Fact<Subject>> taken(PartnershipState state, StepOf step) {
        return state.facts().about(new ProjectStep(step)).filter(state::isOfEffect);
    }

    private static Optional<ProjectStage> before(ProjectStage stage) {
        return switch (stage) {
            case IDEA, ABANDONED -> Optional.empty();
            case PROPOSED -> Optional.of(ProjectStage.IDEA);
            case APPROVED -> Optional.of(ProjectStage.PROPOSED);
            case RUNNING -> Optional.of(ProjectStage.APPROVED);
            case COMPLETED -> Optional.of(ProjectStage.RUNNING);
        };
    }
}
