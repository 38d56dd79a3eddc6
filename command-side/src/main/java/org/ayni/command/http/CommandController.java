package org.ayni.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.command.drafts.Drafts;
import org.ayni.command.http.json.CommandReader;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Fault;
import org.ayni.command.http.problem.FaultCode;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.command.shell.Answer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes every command of every journal. The API document describes them one by one, by type. */
@Hidden
@RestController
public class CommandController {

    /** A command of a megabyte would be a book; nothing here is. */
    static final int MOST_BYTES = 1 << 20;

    private final Door door;
    private final Drafts drafts;

    public CommandController(Door door, Drafts drafts) {
        this.door = door;
        this.drafts = drafts;
    }

    @PostMapping(
            path = "/api/{kind:municipalities|programmes|partnerships}/{id}/commands",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> command(
            @PathVariable String kind, @PathVariable String id, HttpServletRequest request) throws IOException {
        noQuestion(request);
        var named = JournalNames.named(kind, id);
        var headers = RequestHeaders.of(request);
        var body = CommandReader.read(named.kind(), bytes(request));
        var answer = door.answer(named, headers, body);
        if (answer instanceof Answer.Recorded(var journal, var _, var _)) {
            // a draft was filed as its writer named the journal; before the founding there was no other name
            Stream.of(named, journal).distinct().forEach(of -> drafts.recorded(of, headers.key()));
        }
        return Answers.of(answer);
    }

    /** Else whoever asks in the address for something that there is not, such as a trial, has recorded it. */
    static void noQuestion(HttpServletRequest request) {
        if (request.getQueryString() != null) {
            throw new ProblemException(Problem.ofFaults(
                    Code.COMMAND_INVALID, List.of(Fault.of("?" + request.getQueryString(), FaultCode.FIELD_UNKNOWN))));
        }
    }

    /** What is longer is not read to its end. */
    static byte[] bytes(HttpServletRequest request) throws IOException {
        var bytes = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ProblemException.of(Code.BODY_TOO_LARGE, MOST_BYTES);
        }
        return bytes;
    }
}
