package org.ayni.query.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Completes what is found of the controllers of the query side. */
public final class QuestionsDocument implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    var shows = Shows.ALL.get(method + " " + path);
                    if (shows != null) {
                        complete(path, operation, shows);
                    }
                }));
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        var schemas = api.getComponents().getSchemas();
        if (schemas == null || !schemas.containsKey(NoAnswers.SCHEMA)) {
            api.getComponents().addSchemas(NoAnswers.SCHEMA, NoAnswers.schema());
        }
    }

    private static void complete(String path, Operation operation, Shows shows) {
        operation.setTags(List.of(path.split("/", -1)[2]));
        operation.setSummary(shows.what());
        var commands = has(operation, "Authorization");
        var responses = new ApiResponses();
        responses.addApiResponse(
                path.endsWith("/rebuild") && commands ? "202" : "200",
                new ApiResponse()
                        .description(shows.what())
                        .content(new Content().addMediaType(shows.media(), new MediaType())));
        NoAnswers.addTo(responses, commands, path.startsWith("/api/partnerships") && has(operation, "for"));
        operation.setResponses(responses);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> AskedWith.describe(parameter, path));
        }
        if (has(operation, "knownAt")) {
            AskedWith.headers().forEach(operation::addParametersItem);
        }
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(one -> one.getName().equals(parameter));
    }
}
