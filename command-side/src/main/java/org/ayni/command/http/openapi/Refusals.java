package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** Everything that can be answered instead of success, by status, with the codes it may carry. */
final class Refusals {

    private static final String SCHEMA = "Problem";

    private Refusals() {}

    static Map<String, ApiResponse> byStatus(SortedMap<HttpStatus, List<Enum<?>>> codesByStatus) {
        var responses = new TreeMap<String, ApiResponse>();
        codesByStatus.forEach((status, codes) -> responses.put(
                Integer.toString(status.value()),
                new ApiResponse()
                        .description(codes.stream()
                                .map(code -> "`" + code.name() + "`")
                                .collect(Collectors.joining(", ", "Code: ", "")))
                        .content(new Content()
                                .addMediaType(
                                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        new MediaType().schema(Json.ref(SCHEMA))))));
        return responses;
    }

    static Map<String, Schema<?>> schemas() {
        var error = new LinkedHashMap<String, Schema<?>>();
        error.put("at", Json.string("Where, as a JSON pointer (RFC 6901)."));
        error.put("code", Json.string("Stable, for programs."));
        error.put("detail", Json.string("For people, in their language."));

        var problem = new LinkedHashMap<String, Schema<?>>();
        problem.put("type", Json.string("`urn:ayni:problem:` and the code in lower case."));
        problem.put("title", Json.string("In short, in the reader's language: de, es, pt or en."));
        problem.put("status", Json.typed("integer"));
        problem.put("detail", Json.string("One sentence, in the reader's language."));
        problem.put("code", Json.string("Stable, for programs."));
        problem.put("expected", Json.typed("integer", "With VERSION_DIFFERS: the version that was asked for."));
        problem.put("actual", Json.typed("integer", "With VERSION_DIFFERS: the version there is; -1 before any."));
        problem.put("errors", Json.list(Json.ref("ProblemError")));

        var schemas = new LinkedHashMap<String, Schema<?>>();
        schemas.put(SCHEMA, Json.object(List.of("type", "title", "status", "detail", "code"), problem));
        schemas.put("ProblemError", Json.object(List.of("at", "code", "detail"), error));
        return schemas;
    }
}
