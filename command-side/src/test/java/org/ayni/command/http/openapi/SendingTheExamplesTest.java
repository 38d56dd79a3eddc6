package org.ayni.command.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.ayni.command.http.Server;
import org.ayni.command.http.json.CommandReader;
import org.ayni.command.http.json.CommandTypes;
import org.ayni.entry.JournalKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the API document as any program would, and does what it says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingTheExamplesTest {

    static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    @Test
    void every_example_works_as_it_stands_in_the_order_of_the_document_and_again() {
        try (var server = Server.start(data)) {
            var document = document(server);

            var first = sendAll(server, document);
            assertThat(first)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(answer ->
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
            var again = sendAll(server, document);
            assertThat(again)
                    .extracting(HttpResponse::body)
                    .isEqualTo(first.stream().map(HttpResponse::body).toList());
            assertThat(again)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        }
    }

    @Test
    void the_first_example_of_an_address_or_a_header_is_that_of_the_first_body() {
        try (var server = Server.start(data)) {
            commands(document(server)).forEach((path, post) -> {
                var name = names(post.at("/requestBody/content/application~1json/examples"))
                        .getFirst();
                for (var parameter : post.get("parameters")) {
                    if (parameter.has("examples")) {
                        assertThat(names(parameter.get("examples"))).as(path).startsWith(name);
                    }
                }
            });
        }
    }

    @Test
    void every_reference_leads_somewhere_and_every_answer_is_described() {
        try (var server = Server.start(data)) {
            var document = document(server);

            assertThat(document.get("openapi").stringValue()).startsWith("3.1");
            assertThat(references(document, new HashSet<>()))
                    .isNotEmpty()
                    .allSatisfy(reference -> assertThat(
                                    document.at(reference.substring(1)).isMissingNode())
                            .as(reference)
                            .isFalse());
            commands(document)
                    .values()
                    .forEach(post -> assertThat(post.get("responses").propertyNames())
                            .contains(
                                    "201", "400", "401", "403", "404", "409", "412", "413", "415", "421", "422", "503",
                                    "507"));
        }
    }

    @Test
    void a_founding_needs_its_sides() {
        try (var server = Server.start(data)) {
            var founding = document(server)
                    .at("/components/schemas")
                    .valueStream()
                    .filter(schema ->
                            schema.at("/properties/type/const").asString("").equals("found-partnership"))
                    .toList();
            assertThat(founding)
                    .hasSize(2)
                    .allSatisfy(schema -> assertThat(
                                    schema.get("required").valueStream().map(JsonNode::stringValue))
                            .contains("sides")); // told, and stated anew
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_command_has_an_example_and_tells_what_it_is_said_to_tell(JournalKind kind) {
        CommandTypes.of(kind).forEach((name, type) -> {
            var example = Examples.of(kind, name);
            var body = CommandReader.read(kind, JSON.writeValueAsBytes(example.body()));

            assertThat(body.command()).isInstanceOf(type);
            assertThat(body.command().tells()).as(name).isEqualTo(CommandTypes.tells(type));
        });
    }

    @Test
    void every_example_has_a_name_and_a_key_of_its_own() {
        assertThat(Examples.all()).extracting(Examples.Example::key).doesNotHaveDuplicates();
        assertThat(Examples.all())
                .extracting(example -> example.kind() + example.name())
                .doesNotHaveDuplicates();
    }

    private static JsonNode document(Server server) {
        return JSON.readTree(server.send(server.request("/v3/api-docs")).body());
    }

    private static List<HttpResponse<String>> sendAll(Server server, JsonNode document) {
        var answers = new ArrayList<HttpResponse<String>>();
        commands(document).forEach((path, post) -> {
            for (var name : names(post.at("/requestBody/content/application~1json/examples"))) {
                if (name.equals("add-evidence")) {
                    answers.add(sendFile(server, document));
                }
                answers.add(send(server, path, post, name));
            }
        });
        return answers;
    }

    private static HttpResponse<String> sendFile(Server server, JsonNode document) {
        var path = "/api/partnerships/{id}/evidence/{file}";
        var put = document.get("paths").get(path).get("put");
        for (var parameter : put.get("parameters")) {
            path = path.replace(
                    "{" + parameter.get("name").stringValue() + "}",
                    parameter.get("example").stringValue());
        }
        return server.send(server.request(path)
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + server.token())
                .PUT(BodyPublishers.ofString(
                        put.at("/requestBody/content/text~1plain/example").stringValue())));
    }

    private static HttpResponse<String> send(Server server, String path, JsonNode post, String name) {
        var body = post.at("/requestBody/content/application~1json/examples")
                .get(name)
                .get("value");
        var address = path;
        var headers = new ArrayList<String>();
        for (var parameter : post.get("parameters")) {
            if (parameter.has("examples")) {
                var value = parameter.get("examples").get(name).get("value").stringValue();
                if (parameter.get("in").stringValue().equals("path")) {
                    address = address.replace("{" + parameter.get("name").stringValue() + "}", value);
                } else {
                    headers.add(parameter.get("name").stringValue());
                    headers.add(value);
                }
            }
        }
        return server.send(server.request(address)
                .headers(headers.toArray(String[]::new))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + server.token())
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static Map<String, JsonNode> commands(JsonNode document) {
        var commands = new java.util.LinkedHashMap<String, JsonNode>();
        document.get("paths").properties().forEach(path -> {
            if (path.getKey().endsWith("/commands")) {
                commands.put(path.getKey(), path.getValue().get("post"));
            }
        });
        return commands;
    }

    private static List<String> names(JsonNode examples) {
        return List.copyOf(examples.propertyNames());
    }

    private static Set<String> references(JsonNode node, Set<String> found) {
        if (node.isObject() && node.has("$ref")) {
            found.add(node.get("$ref").stringValue());
        }
        StreamSupport.stream(node.spliterator(), false).forEach(child -> references(child, found));
        return found;
    }
}
