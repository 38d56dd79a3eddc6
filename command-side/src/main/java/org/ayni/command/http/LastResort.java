package org.ayni.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server itself refused, or nobody else knew how to answer. */
@Hidden
@RestController
public class LastResort implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    @RequestMapping("/error")
    public ResponseEntity<byte[]> error(HttpServletRequest request) {
        return ProblemAnswer.of(problem(request), request, HttpHeaders.EMPTY);
    }

    private static Problem problem(HttpServletRequest request) {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof IOException) {
            return Problem.of(
                    Code.REQUEST_MALFORMED); // the connection broke: nobody's fault here, and nobody reads this
        }
        if (failure instanceof Throwable defect) {
            LOG.error("A request failed for a reason nobody expected", defect);
            return Problem.of(Code.INTERNAL_ERROR);
        }
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 404 -> Problem.of(Code.NO_SUCH_ADDRESS, address);
            case Integer status when status == 405 -> Problem.of(Code.METHOD_NOT_ALLOWED, request.getMethod());
            case Integer status when status == 413 -> Problem.of(Code.BODY_TOO_LARGE, CommandController.MOST_BYTES);
            case Integer status when status < 500 -> Problem.of(Code.REQUEST_MALFORMED);
            case null -> Problem.of(Code.NO_SUCH_ADDRESS, request.getRequestURI()); // somebody asked for /error itself
            default -> Problem.of(Code.INTERNAL_ERROR);
        };
    }
}
