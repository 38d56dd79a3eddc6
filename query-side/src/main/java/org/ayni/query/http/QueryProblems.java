package org.ayni.query.http;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.StoreUnavailable;
import org.ayni.query.view.NoAnswer;
import org.ayni.query.view.PlatformPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Which refusal is which problem. For the controllers of the query side; others have their own. */
@RestControllerAdvice("org.ayni.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class QueryProblems {
    private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);
    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<byte[]> bad(BadQuestion bad, HttpServletRequest request) {
        var reader = Languages.accepted(request);
        return Problem.of(HttpStatus.BAD_REQUEST, bad.reason().name(), reader, bad.given())
                .at(bad.at())
                .answer(reader);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> none(NoAnswer none, HttpServletRequest request) {
        var reader = Languages.accepted(request);
        var about = none.about().toArray();
        return switch (none.reason()) {
            case UNKNOWN -> {
                var code = "UNKNOWN_" + none.about().getFirst().toUpperCase(java.util.Locale.ROOT);
                yield Problem.of(
                                HttpStatus.NOT_FOUND, code, reader, none.about().getLast())
                        .answer(reader);
            }
            case POSITION_AHEAD ->
                Problem.of(HttpStatus.BAD_REQUEST, none.reason().name(), reader, about)
                        .answer(reader);
            case NOTHING_KNOWN_THEN, NOTHING_HAPPENED_BY_THEN ->
                Problem.of(HttpStatus.NOT_FOUND, none.reason().name(), reader, about)
                        .answer(reader);
            case VIEW_NOT_PUBLISHED ->
                Problem.of(
                                HttpStatus.FORBIDDEN,
                                none.reason().name(),
                                reader,
                                Phrases.say(reader, "view." + none.about().getFirst()),
                                none.about().getLast())
                        .answer(reader);
            case VIEW_BEHIND -> later(none.reason().name(), reader, about);
        };
    }

    @ExceptionHandler
    ResponseEntity<byte[]> busy(PlatformPool.Busy busy, HttpServletRequest request) {
        return later("BUSY", Languages.accepted(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unavailable(StoreUnavailable unavailable, HttpServletRequest request) {
        LOG.warn("the journal cannot be read just now", unavailable);
        return later("BUSY", Languages.accepted(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(IntegrityBroken broken, HttpServletRequest request) {
        LOG.debug("a damaged entry was asked for", broken); // the store has said so, once for all who meet it
        var reader = Languages.accepted(request);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "JOURNAL_DAMAGED",
                        reader,
                        broken.journal(),
                        broken.position())
                .answer(reader);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> defect(RuntimeException defect, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), defect);
        var reader = Languages.accepted(request);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", reader)
                .answer(reader);
    }

    private static ResponseEntity<byte[]> later(String code, org.ayni.events.value.Language reader, Object... about) {
        var problem =
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, reader, about).answer(reader);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header("Retry-After", RETRY_SECONDS)
                .body(problem.getBody());
    }
}
