package org.ayni.command.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayni.events.value.Spelling;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** A problem as it leaves: in the reader's language, as {@code application/problem+json}. */
public final class ProblemAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private ProblemAnswer() {}

    /** @param headers what HTTP asks for besides, such as {@code Allow} */
    public static ResponseEntity<byte[]> of(Problem problem, HttpServletRequest request, HttpHeaders headers) {
        var language = language(request);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .headers(more -> headers(language).forEach(more::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(JSON.writeValueAsBytes(body(problem, language)));
    }

    /** For filters, which answer before any controller is found. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = language(request);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers(language).forEach(response::setHeader);
        response.getOutputStream().write(JSON.writeValueAsBytes(body(problem, language)));
    }

    /** The sentence of a code that was kept, in the reader's language; the code itself when this version has none for it. */
    public static String sentence(String code, List<String> about, HttpServletRequest request) {
        return Sentences.of(code, about, language(request));
    }

    private static Locale language(HttpServletRequest request) {
        return Sentences.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Map<String, String> headers(Locale language) {
        return Map.of(
                HttpHeaders.CONTENT_LANGUAGE,
                language.toLanguageTag(),
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.CACHE_CONTROL,
                "no-store");
    }

    static Map<String, Object> body(Problem problem, Locale language) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:ayni:problem:" + Spelling.of(problem.code()));
        body.put("title", Sentences.title(problem.status().value(), language));
        body.put("status", problem.status().value());
        body.put("detail", Sentences.of(problem.code(), problem.about(), language));
        body.put("code", problem.code().name());
        body.putAll(problem.members());
        if (!problem.faults().isEmpty()) {
            body.put(
                    "errors",
                    problem.faults().stream()
                            .map(fault -> error(fault, language))
                            .toList());
        }
        return body;
    }

    private static Map<String, Object> error(Fault fault, Locale language) {
        var error = new LinkedHashMap<String, Object>();
        error.put("at", fault.at());
        error.put("code", fault.code().name());
        error.put("detail", Sentences.of(fault.code(), fault.about(), language));
        return error;
    }
}
