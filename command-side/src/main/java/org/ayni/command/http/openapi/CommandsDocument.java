package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import org.ayni.command.http.openapi.Examples.Example;
import org.ayni.command.http.problem.Statuses;
import org.ayni.entry.JournalKind;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds the commands to the API document. Their paths come first, in the order in which the examples work. */
public final class CommandsDocument implements GlobalOpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String TOKEN = "token";

    private static final String ABOUT = """
            The shared record of partnerships between municipalities. Whatever is recorded goes by a command to the journal of \
            a municipality, of a programme or of a partnership. The examples work as they stand on a fresh installation, in the \
            order of this document; examples of the same name belong together. Every town in them is invented.""";

    @Override
    public void customise(OpenAPI api) {
        var schemas = new Schemas();
        var paths = new Paths();
        for (var kind : JournalKind.values()) {
            paths.addPathItem(path(kind), new PathItem().post(operation(kind, schemas.bodies(kind))));
        }
        if (api.getPaths() != null) {
            api.getPaths().forEach(paths::addPathItem);
        }
        // the same address answers questions, too
        paths.computeIfAbsent(SendingFiles.PATH, _ -> new PathItem())
                .put(SendingFiles.operation().addSecurityItem(new SecurityRequirement().addList(TOKEN)));
        for (var kind : JournalKind.values()) {
            paths.putAll(new KeepingDrafts(kind, plural(kind), new SecurityRequirement().addList(TOKEN)).paths());
        }
        api.setPaths(paths);
        api.setInfo(new Info()
                .title("Ayni")
                .version("1")
                .description(ABOUT)
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
        components(api, schemas);
    }

    private static void components(OpenAPI api, Schemas schemas) {
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        schemas.components().forEach(components::addSchemas);
        Refusals.schemas().forEach(components::addSchemas);
        components.addSchemas("Recorded", recorded());
        components.addSchemas("SentFile", SendingFiles.sent());
        KeepingDrafts.schemas().forEach(components::addSchemas);
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("The token of the installation, in the file `token` of its data directory."));
        api.setComponents(components);
    }

    private static String path(JournalKind kind) {
        return "/api/" + plural(kind) + "/{id}/commands";
    }

    private static String plural(JournalKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "municipalities";
            case PROGRAMME -> "programmes";
            case PARTNERSHIP -> "partnerships";
        };
    }

    private static Operation operation(JournalKind kind, Schema<?> bodies) {
        var examples = Examples.of(kind);
        return new Operation()
                .operationId("record-in-" + kind.word())
                .addTagsItem(plural(kind))
                .summary("Record something in the journal of a " + kind.word())
                .description(
                        "A command is recorded whole or not at all. The same command sent again, with the same key, is recorded"
                                + " once and answered the same.")
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .parameters(CommandParameters.of(kind, examples))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType(JSON, body(bodies, examples))))
                .responses(responses());
    }

    private static MediaType body(Schema<?> bodies, List<Example> examples) {
        var body = new MediaType().schema(bodies);
        body.setExamples(CommandParameters.examples(examples, Example::body));
        return body;
    }

    private static ApiResponses responses() {
        var responses = new ApiResponses();
        responses.addApiResponse(
                "201",
                new ApiResponse()
                        .description("It is recorded and on disk.")
                        .addHeaderObject(
                                "ETag", header("The version of the journal: the position of its last entry.", "\"12\""))
                        .addHeaderObject(
                                "Ayni-Seen",
                                header(
                                        "What a reader may send along to wait until it sees this.",
                                        "partnership/villa-ejemplo-musterhausen@12"))
                        .content(new Content().addMediaType(JSON, new MediaType().schema(Json.ref("Recorded")))));
        Refusals.byStatus(Statuses.ofCommands()).forEach(responses::addApiResponse);
        return responses;
    }

    private static Header header(String meaning, String example) {
        return new Header().description(meaning).schema(Json.typed("string")).example(example);
    }

    private static Schema<?> recorded() {
        var members = new LinkedHashMap<String, Schema<?>>();
        members.put("journal", Json.string("The journal, `kind/id`."));
        members.put("positions", Json.list(Json.typed("integer", "The position of an entry that it led to.")));
        members.put("hashes", Json.list(Json.string("The hash of each, in the same order.")));
        members.put("starts", Json.list(Json.typed("integer", "A start number that was drawn, in the same order.")));
        return Json.object(List.of("journal", "positions", "hashes"), members);
    }
}
