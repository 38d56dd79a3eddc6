package org.ayni.command.http;

import java.util.List;
import java.util.Map;
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

    /** @param hashes of the entries at the positions, in the same order */
    record Recorded(String journal, List<Long> positions, List<String> hashes) {}

    /** @throws ProblemException for every answer but that it is recorded */
    static ResponseEntity<byte[]> of(Answer answer) {
        return switch (answer) {
            case Answer.Recorded recorded -> recorded(recorded);
            case Answer.Refused(var decision) -> throw new ProblemException(Problem.of(decision));
            case Answer.KeyReused(var key) -> throw ProblemException.of(Code.IDEMPOTENCY_KEY_REUSED, key);
            case Answer.VersionDiffers(var expected, var actual) ->
                throw new ProblemException(Problem.of(Code.VERSION_DIFFERS, expected, actual)
                        .with(Map.of("expected", expected, "actual", actual)));
            case Answer.MovedMeanwhile() -> throw ProblemException.of(Code.MOVED_MEANWHILE);
            case Answer.ClockBehind() -> throw ProblemException.of(Code.CLOCK_BEHIND);
            case Answer.Busy() -> throw ProblemException.of(Code.BUSY);
        };
    }

    private static ResponseEntity<byte[]> recorded(Answer.Recorded answer) {
        var journal = answer.journal().toString();
        var body = new Recorded(
                journal,
                answer.entries().stream().map(Seen::position).toList(),
                answer.entries().stream().map(seen -> seen.hash().toString()).toList());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + answer.version() + "\"")
                .header(SEEN, journal + "@" + answer.version())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body));
    }
}
