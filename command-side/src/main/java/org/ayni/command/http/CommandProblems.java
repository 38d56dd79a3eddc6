package org.ayni.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemAnswer;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.journal.AppendConflict;
import org.ayni.journal.DuplicateCommand;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalException;
import org.ayni.journal.OutcomeUnknown;
import org.ayni.journal.StoreFailed;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.StoreUnusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a command is answered with when it was not recorded. */
@RestControllerAdvice(assignableTypes = {CommandController.class, DraftController.class, EvidenceController.class})
public class CommandProblems {

    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);

    private static final HttpHeaders SOON = new HttpHeaders();

    static {
        SOON.set(HttpHeaders.RETRY_AFTER, "1");
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> expected(ProblemException expected, HttpServletRequest request) {
        var problem = expected.problem();
        return ProblemAnswer.of(problem, request, headers(problem.code(), request));
    }

    private static HttpHeaders headers(Enum<?> code, HttpServletRequest request) {
        if (code == Code.BUSY) {
            return SOON;
        }
        var headers = new HttpHeaders();
        if (code == Code.TOKEN_NEEDED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, Token.challenge(request));
        }
        return headers;
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> store(JournalException store, HttpServletRequest request) {
        return switch (store) {
            case StoreFull _ -> answer(request, Code.STORE_FULL);
            case StoreUnavailable _ -> ProblemAnswer.of(Problem.of(Code.STORE_UNAVAILABLE), request, SOON);
            case OutcomeUnknown _ -> ProblemAnswer.of(Problem.of(Code.OUTCOME_UNKNOWN), request, SOON);
            case IntegrityBroken broken -> {
                // without a trace: the store has said what to do, once, and this comes again with every command
                LOG.warn("A command met a damaged journal: {}", broken.getMessage());
                yield answer(request, Code.JOURNAL_DAMAGED, broken.journal(), broken.position());
            }
            case StoreFailed _ -> answer(request, Code.STORE_FAILED); // the store ends the process
            // the shell has answered these two itself, and a store is found unusable when it is opened
            case AppendConflict _, DuplicateCommand _, StoreUnusable _ -> defect(store, request);
        };
    }

    /** The body ended before it was whole. Whoever sent it may still listen, or be gone. */
    @ExceptionHandler
    public void unread(IOException broken, HttpServletRequest request, HttpServletResponse response) {
        try {
            ProblemAnswer.write(Problem.of(Code.REQUEST_MALFORMED), request, response);
        } catch (IOException gone) {
            LOG.debug("Nobody was there any more to read a problem", gone);
        }
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> defect(RuntimeException defect, HttpServletRequest request) {
        LOG.error("A command failed for a reason no rule has", defect);
        return answer(request, Code.INTERNAL_ERROR);
    }

    private static ResponseEntity<byte[]> answer(HttpServletRequest request, Code code, Object... about) {
        return ProblemAnswer.of(Problem.of(code, about), request, HttpHeaders.EMPTY);
    }
}
