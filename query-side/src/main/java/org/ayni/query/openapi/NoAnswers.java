package org.ayni.query.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.view.NoAnswer.Reason;

/** Everything that can be answered instead of what was asked for (RFC 9457), by status, with the codes it may carry. */
final class NoAnswers {
    static final String SCHEMA = "Problem";

    private static final List<String> UNKNOWN = List.of(
            "UNKNOWN_MUNICIPALITY", "UNKNOWN_PROGRAMME", "UNKNOWN_PARTNERSHIP", "UNKNOWN_AGREEMENT", "UNKNOWN_SERIES");

    private NoAnswers() {}

    /** @param publicly whether the public may ask, too */
    static void addTo(ApiResponses responses, boolean commands, boolean publicly) {
        add(
                responses,
                "400",
                Stream.concat(
                        Arrays.stream(BadQuestion.Reason.values()).map(Enum::name),
                        Stream.of(Reason.POSITION_AHEAD.name())));
        if (commands) {
            add(responses, "401", Stream.of("TOKEN_NEEDED"));
            add(responses, "409", Stream.of("REBUILD_RUNNING"));
        } else {
            add(
                    responses,
                    "404",
                    Stream.concat(
                            UNKNOWN.stream(),
                            Stream.of(Reason.NOTHING_KNOWN_THEN, Reason.NOTHING_HAPPENED_BY_THEN)
                                    .map(Enum::name)));
        }
        if (publicly) {
            add(responses, "403", Stream.of(Reason.VIEW_NOT_PUBLISHED.name()));
        }
        add(responses, "500", Stream.of("JOURNAL_DAMAGED", "INTERNAL_ERROR"));
        add(responses, "503", Stream.of(Reason.VIEW_BEHIND.name(), "BUSY"));
    }

    private static void add(ApiResponses responses, String status, Stream<String> codes) {
        var description = codes.map(code -> "`" + code + "`").collect(Collectors.joining(", ", "Code: ", ""));
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(description)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref(SCHEMA)))));
    }

    static Schema<?> schema() {
        var problem = new ObjectSchema();
        for (var member : List.of("type", "title", "detail", "code")) {
            problem.addProperty(member, new StringSchema());
        }
        problem.addProperty("status", new IntegerSchema());
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        return problem;
    }
}
