package org.ayni.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ayni.command.Reason;
import org.ayni.command.evidence.Caretaker;
import org.ayni.command.http.json.CommandBody;
import org.ayni.command.http.json.CommandReader;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Fault;
import org.ayni.command.http.problem.FaultCode;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.command.partnership.EvidenceCommand.RemoveEvidence;
import org.ayni.command.shell.Answer;
import org.ayni.command.shell.CommandShell;
import org.ayni.command.shell.Submission;
import org.ayni.entry.Audience;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.journal.CommandKey;
import org.ayni.journal.JournalReader;
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

    private final CommandShell shell;
    private final JournalNames names;
    private final CommandDigest digest;
    private final UUID subject;
    private final Caretaker caretaker;

    /** @param subject the random id of this installation, until there is a login */
    public CommandController(
            CommandShell shell, JournalReader reader, CommandDigest digest, UUID subject, Caretaker caretaker) {
        this.shell = shell;
        this.names = new JournalNames(reader);
        this.digest = digest;
        this.subject = subject;
        this.caretaker = caretaker;
    }

    @PostMapping(
            path = "/api/{kind:municipalities|programmes|partnerships}/{id}/commands",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> command(
            @PathVariable String kind, @PathVariable String id, HttpServletRequest request) throws IOException {
        if (request.getQueryString() != null) {
            // else whoever asks for a trial that there is not has recorded it
            throw new ProblemException(Problem.ofFaults(
                    Code.COMMAND_INVALID, List.of(Fault.of("?" + request.getQueryString(), FaultCode.FIELD_UNKNOWN))));
        }
        var of = JournalNames.kind(kind);
        var named = JournalNames.checked(of, id);
        var headers = RequestHeaders.of(request);
        var body = CommandReader.read(of, bytes(request));
        var submission = submission(JournalNames.of(of, named, body.command()), headers, body);
        var answer = answer(submission, headers, body);
        if (body.command() instanceof RemoveEvidence && answer instanceof Answer.Recorded(var journal, var _)) {
            caretaker.tidy(journal); // what is answered as removed is gone
        }
        return Answers.of(answer);
    }

    private Answer answer(Submission submission, RequestHeaders headers, CommandBody body) {
        var answer = shell.answer(submission);
        return isNotThere(answer)
                ? exchanged(submission.journal(), headers, body)
                        .map(shell::answer)
                        .orElse(answer)
                : answer;
    }

    private Optional<Submission> exchanged(JournalId journal, RequestHeaders headers, CommandBody body) {
        return names.exchanged(journal).map(other -> submission(other, headers, body));
    }

    private static boolean isNotThere(Answer answer) {
        return answer instanceof Answer.Refused(var refused) && refused.reason() == Reason.NOT_FOUNDED;
    }

    private Submission submission(JournalId journal, RequestHeaders headers, CommandBody body) {
        var given = body.audience();
        return new Submission(
                new CommandKey(headers.key(), digest.of(body, headers.acting(), subject)),
                journal,
                body.command(),
                headers.acting(),
                subject,
                body.when(),
                given != null ? given : audience(journal.kind()),
                body.channel(),
                body.captured(),
                headers.expected());
    }

    /** As narrow as the journal itself: the two sides, or those who take part in a programme. Wider is said, never meant. */
    private static Audience audience(JournalKind kind) {
        return switch (kind) {
            case PARTNERSHIP -> Audience.PARTNERSHIP;
            case PROGRAMME, MUNICIPALITY -> Audience.PROGRAMME;
        };
    }

    /** What is longer is not read to its end. */
    private static byte[] bytes(HttpServletRequest request) throws IOException {
        var bytes = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ProblemException.of(Code.BODY_TOO_LARGE, MOST_BYTES);
        }
        return bytes;
    }
}
