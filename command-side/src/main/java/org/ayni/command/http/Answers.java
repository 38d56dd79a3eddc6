package org.ayni.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.command.shell.Answer;
import org.ayni.entry.Seen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they leave. A command that is sent again is answered the same, so its status is the same too. */
final class Answers {

    /** The header that tells a reader what it may wait for. */
    static final String SEEN = "Ayni-Seen";

    private static final JsonMapper JSON = new JsonMapper();

    private Answers() {}

    /**
     * @param hashes of the entries at the positions, in the same order
     * @param starts the start numbers that were drawn; left out where none were
     */
    record Recorded(
            String journal,
            List<Long> positions,
            List<String> hashes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> starts) {}

    /** @throws ProblemException for every answer but that it is recorded */
    static ResponseEntity<byte[]> of(Answer answer) {
        if (answer instanceof Answer.Recorded recorded) {
            return recorded(recorded);
        }
        throw new ProblemException(problem(answer)
                .orElseThrow(
                        () -> new IllegalStateException("a trial is not answered as a command that was recorded")));
    }

    /** Why it was not, or would not be, recorded; empty when there is nothing against it. */
    static Optional<Problem> problem(Answer answer) {
        return switch (answer) {
            case Answer.Recorded _, Answer.Possible() -> Optional.empty();
            case Answer.Refused(var decision) -> Optional.of(Problem.of(decision));
            case Answer.KeyReused(var key) -> Optional.of(Problem.of(Code.IDEMPOTENCY_KEY_REUSED, key));
            case Answer.VersionDiffers(var expected, var actual) ->
                Optional.of(Problem.of(Code.VERSION_DIFFERS, expected, actual)
                        .with(Map.of("expected", expected, "actual", actual)));
            case Answer.MovedMeanwhile() -> Optional.of(Problem.of(Code.MOVED_MEANWHILE));
            case Answer.ClockBehind() -> Optional.of(Problem.of(Code.CLOCK_BEHIND));
            case Answer.Busy() -> Optional.of(Problem.of(Code.BUSY));
        };
    }

    private static ResponseEntity<byte[]> recorded(Answer.Recorded answer) {
        var journal = answer.journal().toString();
        var body = new Recorded(
                journal,
                answer.entries().stream().map(Seen::position).toList(),
                answer.entries().stream().map(seen -> seen.hash().toString()).toList(),
                answer.starts());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + answer.version() + "\"")
                .header(SEEN, journal + "@" + answer.version())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body));
    }
}
