package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.ayni.command.http.problem.Statuses;
import org.ayni.entry.Hash;
import org.ayni.events.value.PartnershipId;

/** How a file is sent, before a command names it. */
final class SendingFiles {

    static final String PATH = "/api/partnerships/{id}/evidence/{file}";

    private static final String TEXT = "text/plain";

    private SendingFiles() {}

    static Operation operation() {
        var file = Examples.text("protokoll.txt");
        return new Operation()
                .operationId("send-evidence")
                .addTagsItem("partnerships")
                .summary("Send a file that a command names afterwards")
                .description(
                        "Send the bytes as they are; `add-evidence` names them within 24 hours, else they are deleted. What"
                                + " kind of file it is, is found out from its content. The same file sent again is answered the same.")
                .parameters(List.of(
                        parameter("id", PartnershipId.class, "villa-ejemplo-musterhausen"),
                        parameter(
                                "file",
                                Hash.class,
                                Hash.sha256(file.getBytes(StandardCharsets.UTF_8))
                                        .toString())))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        TEXT,
                                        new MediaType()
                                                .schema(Json.typed("string"))
                                                .example(file))
                                .addMediaType("application/octet-stream", new MediaType())))
                .responses(responses());
    }

    private static Parameter parameter(String name, Class<?> type, String example) {
        var term = Vocabulary.of(type);
        var schema = Json.typed("string");
        schema.setPattern(term.pattern());
        return new Parameter()
                .in("path")
                .name(name)
                .required(true)
                .description(term.meaning())
                .schema(schema)
                .example(example);
    }

    private static ApiResponses responses() {
        var responses = new ApiResponses();
        responses.addApiResponse(
                "201",
                new ApiResponse()
                        .description("The file is on disk and may be named.")
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(Json.ref("SentFile")))));
        Refusals.byStatus(Statuses.ofFiles()).forEach(responses::addApiResponse);
        return responses;
    }

    static Schema<?> sent() {
        var members = new LinkedHashMap<String, Schema<?>>();
        members.put("journal", Json.string("The journal that it was sent for, `kind/id`."));
        members.put("file", Json.string("The SHA-256 of its bytes: commands name it so."));
        members.put("mediaType", Json.string("What it is, by its content."));
        members.put("size", Json.typed("integer", "In bytes."));
        return Json.object(List.of("journal", "file", "mediaType", "size"), members);
    }
}
