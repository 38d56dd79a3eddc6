package org.ayni.command.http;

import jakarta.servlet.http.HttpServletRequest;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a request is answered with that found nobody to answer it. */
@RestControllerAdvice
public class OtherProblems {

    @ExceptionHandler
    public ResponseEntity<byte[]> nowhere(NoResourceFoundException nowhere, HttpServletRequest request) {
        return ProblemAnswer.of(Problem.of(Code.NO_SUCH_ADDRESS, request.getRequestURI()), request, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> method(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        return ProblemAnswer.of(Problem.of(Code.METHOD_NOT_ALLOWED, wrong.getMethod()), request, wrong.getHeaders());
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> media(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        return ProblemAnswer.of(Problem.of(Code.BODY_NOT_JSON), request, wrong.getHeaders());
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> form(HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request) {
        return ProblemAnswer.of(Problem.of(Code.NOT_ACCEPTABLE), request, HttpHeaders.EMPTY);
    }
}
