package org.ayni.query.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.events.value.Language;
import org.ayni.query.http.Answers;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Problem;
import org.ayni.query.http.Questions;
import org.ayni.query.view.Failure;
import org.ayni.query.view.Projecting;
import org.ayni.query.view.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looking after read models over HTTP. */
@RestController
public final class AdminController {
    private final Projecting projecting;
    private final Rebuilding rebuilding;
    private final AdminGate gate;

    public AdminController(Projecting projecting, Rebuilding rebuilding, AdminGate gate) {
        this.projecting = projecting;
        this.rebuilding = rebuilding;
        this.gate = gate;
    }

    record ReadModel(String view, int version, String reads) {}

    /** @param failures what has stopped and where; empty when all is well */
    record ReadModels(
            List<ReadModel> views,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Failure> failures) {}

    /** What can be said when there was no rebuild yet. */
    record None(String state) {}

    @GetMapping("/api/admin/projections")
    ResponseEntity<byte[]> projections() {
        var views = projecting.projections().stream()
                .map(view -> new ReadModel(
                        view.key().name(),
                        view.key().version(),
                        view.fold().kind().word()))
                .toList();
        return Answers.of(Language.ENGLISH, List.of(), new ReadModels(views, projecting.failures()));
    }

    /** Tries again, now, what has stopped. It is tried once a minute anyway. */
    @PostMapping("/api/admin/projections/resume")
    ResponseEntity<byte[]> resume(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            HttpServletRequest request) {
        if (!gate.admits(authorization)) {
            return refused(request);
        }
        projecting.failures().stream().map(Failure::journal).distinct().forEach(projecting::resume);
        return projections();
    }

    @GetMapping("/api/admin/rebuild")
    ResponseEntity<byte[]> rebuild() {
        return Answers.of(
                Language.ENGLISH,
                List.of(),
                rebuilding.status().<Object>map(status -> status).orElse(new None("none")));
    }

    /** @param view the name of one read model; all of them when it is left out */
    @PostMapping("/api/admin/rebuild")
    ResponseEntity<byte[]> start(
            @RequestParam(name = "view", required = false) @Nullable String view,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            HttpServletRequest request) {
        if (!gate.admits(authorization)) {
            return refused(request);
        }
        var started = rebuilding.start(views(view));
        return started.isPresent()
                ? Answers.accepted(Language.ENGLISH, started.get())
                : Problem.conflict(Questions.language(request, null), "REBUILD_RUNNING");
    }

    private List<Projection> views(@Nullable String name) {
        if (name == null) {
            return projecting.projections();
        }
        var views = projecting.projections().stream()
                .filter(view -> view.key().name().equals(name))
                .toList();
        if (views.isEmpty()) {
            throw new BadQuestion(BadQuestion.Reason.VIEW_UNKNOWN, "view", name);
        }
        return views;
    }

    private static ResponseEntity<byte[]> refused(HttpServletRequest request) {
        return Problem.unauthorized(Questions.language(request, null), "TOKEN_NEEDED");
    }
}
