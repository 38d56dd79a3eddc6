package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.ayni.command.drafts.Drafts;
import org.ayni.command.http.openapi.Examples.Example;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Statuses;
import org.ayni.entry.JournalKind;
import org.springframework.http.HttpStatus;

/** How something is written before it is recorded, and held so that it can be taken back. */
final class KeepingDrafts {

    private static final String JSON = "application/json";

    private final JournalKind kind;
    private final String plural;
    private final Example example;
    private final SecurityRequirement token;

    KeepingDrafts(JournalKind kind, String plural, SecurityRequirement token) {
        this.kind = kind;
        this.plural = plural;
        this.example = Examples.of(kind).getLast();
        this.token = token;
    }

    Map<String, PathItem> paths() {
        var paths = new LinkedHashMap<String, PathItem>();
        paths.put("/api/" + plural + "/{id}/drafts", new PathItem().get(list()));
        paths.put(
                "/api/" + plural + "/{id}/drafts/{draft}",
                new PathItem().get(read()).put(keep()).delete(discard()));
        return paths;
    }

    private Operation list() {
        return operation("drafts-of-", "What you have written and not recorded")
                .responses(responses("200", "Your drafts, the latest first.", "Drafts", Statuses.ofDrafts()));
    }

    private Operation read() {
        return operation("draft-of-", "One of your drafts")
                .addParametersItem(draft())
                .responses(responses("200", "The draft.", "Draft", Statuses.ofDrafts(Code.DRAFT_UNKNOWN)));
    }

    private Operation keep() {
        var responses = responses("200", "It is kept.", "Draft", Statuses.ofKeptDrafts());
        responses.addApiResponse("202", success("It is kept, and recorded when its time has come.", "Draft"));
        var most = Drafts.LONGEST_HOLD.toSeconds();
        var hold = header(
                "Ayni-Hold",
                "In how many seconds it is to be recorded, at most %d. Left out, it is only kept.".formatted(most));
        var schema = Json.typed("integer");
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(most));
        return operation(
                        "keep-draft-of-",
                        "Keep something as a draft, or hold it for some minutes before it is recorded")
                .description(
                        "A draft is no entry: it has no position, no view shows it, and nobody else reads it. Any JSON object will"
                                + " do, so that one may stop in the middle, for a journal that is there and by a side of it; where there is none yet, only"
                                + " what begins it. To record it, send it as a command with the id of the draft as"
                                + " its key; the draft is over then. With `Ayni-Hold` it must be a whole command, which is tried at once and"
                                + " recorded by itself later. Until then it is taken back by keeping it without that header, or discarded. If"
                                + " the rules refuse it when its time has come, it is a draft again and says why (`refused`).")
                .addParametersItem(draft())
                .addParametersItem(hold.schema(schema))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        JSON,
                                        new MediaType()
                                                .schema(Json.typed("object"))
                                                .example(example.body()))))
                .responses(responses);
    }

    private Operation discard() {
        var responses = Refusals.byStatus(Statuses.ofDrafts(Code.DRAFT_RECORDED, Code.IDEMPOTENCY_KEY_REUSED));
        var all = new ApiResponses()
                .addApiResponse("204", new ApiResponse().description("It is gone for good, or never was."));
        responses.forEach(all::addApiResponse);
        return operation("discard-draft-of-", "Discard a draft, also one that is held")
                .addParametersItem(draft())
                .responses(all);
    }

    private Operation operation(String id, String summary) {
        return new Operation()
                .operationId(id + kind.word())
                .addTagsItem(plural)
                .summary(summary)
                .addSecurityItem(token)
                .addParametersItem(CommandParameters.id(kind).example(example.id()))
                .addParametersItem(header(
                                "Ayni-Acting-For",
                                "For whom you write: `office` for the programme office, or the id of a municipality.")
                        .required(true)
                        .example(example.actingFor()))
                .addParametersItem(header("Accept-Language", "In which language problems are told: de, es, pt or en."));
    }

    private static Parameter draft() {
        var schema = Json.typed("string");
        schema.setFormat("uuid");
        return new Parameter()
                .in("path")
                .name("draft")
                .required(true)
                .description("A new UUID for each draft. It becomes the key of the command.")
                .schema(schema)
                .example("0193e7a0-0000-4000-8000-00000000d4af");
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter().in("header").name(name).description(meaning).schema(Json.typed("string"));
    }

    private static ApiResponses responses(
            String status, String meaning, String schema, SortedMap<HttpStatus, List<Enum<?>>> refusals) {
        var responses = new ApiResponses().addApiResponse(status, success(meaning, schema));
        Refusals.byStatus(refusals).forEach(responses::addApiResponse);
        return responses;
    }

    private static ApiResponse success(String meaning, String schema) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType(JSON, new MediaType().schema(Json.ref(schema))));
    }

    static Map<String, Schema<?>> schemas() {
        var refused = new LinkedHashMap<String, Schema<?>>();
        refused.put("at", Json.string("When."));
        refused.put("code", Json.string("Stable, for programs."));
        refused.put("detail", Json.string("One sentence, in the reader's language."));

        var draft = new LinkedHashMap<String, Schema<?>>();
        draft.put("journal", Json.string("The journal, `kind/id`."));
        draft.put("draft", Json.string("Its id, and the key of the command that it becomes."));
        draft.put("actingFor", Json.string("For whom it is written."));
        draft.put("saved", Json.string("When it was written, the last time."));
        draft.put("recordedAt", Json.string("When it will be recorded, unless it is taken back before."));
        draft.put("refused", Json.object(List.of("at", "code", "detail"), refused));
        draft.put("command", Json.typed("object", "As far as it is written."));

        var list = new LinkedHashMap<String, Schema<?>>();
        list.put("journal", Json.string("The journal, `kind/id`."));
        list.put("drafts", Json.list(Json.ref("Draft")));

        var schemas = new LinkedHashMap<String, Schema<?>>();
        schemas.put("Draft", Json.object(List.of("journal", "draft", "actingFor", "saved", "command"), draft));
        schemas.put("Drafts", Json.object(List.of("journal", "drafts"), list));
        return schemas;
    }
}
