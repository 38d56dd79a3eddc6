package org.ayni.command.http.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayOutputStream;
import org.ayni.command.Command;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.events.value.Text;
import org.ayni.journal.codec.ValueJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of commands: that of the values, and the closed list of names wherever a command may stand. */
final class CommandJson {

    /** Far more than any command needs, and few enough that nobody's stack notices. */
    private static final int DEEPEST = 32;

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .maxNameLength(100)
                    .build())
            .build();

    static final JsonMapper MAPPER = mapper();

    private CommandJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface ByName {}

    /** @throws ProblemException when it is no JSON, says a field twice, or goes on after its end */
    static JsonNode tree(byte[] body) {
        try (var parser = STRICT.createParser(ObjectReadContext.empty(), body)) {
            return tree(parser);
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            throw ProblemException.of(
                    Code.BODY_MALFORMED, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        }
    }

    private static JsonNode tree(JsonParser parser) {
        try {
            var tree = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw malformed(parser);
            }
            return tree;
        } catch (StreamConstraintsException beyond) { // says what is too much, but not where
            throw ProblemException.of(
                    Code.BODY_BEYOND_LIMITS, DEEPEST, parser.currentLocation().getLineNr());
        }
    }

    /** The same bytes for the same content: fields in the order of the records, absent ones left out. */
    static byte[] canonical(Command command, CommandBody.Common common) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MAPPER.writeValueAsBytes(command));
        bytes.write('\n');
        bytes.writeBytes(MAPPER.writeValueAsBytes(common));
        return bytes.toByteArray();
    }

    private static ProblemException malformed(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return ProblemException.of(Code.BODY_MALFORMED, at.getLineNr(), at.getColumnNr());
    }

    private static JsonMapper mapper() {
        var module = new SimpleModule("ayni-commands").addDeserializer(Text.class, new AsWritten());
        var builder = ValueJson.mapper().rebuild();
        for (var sealed : CommandTypes.sealed()) {
            builder.addMixIn(sealed, ByName.class);
            CommandTypes.of(sealed).forEach((name, type) -> module.registerSubtypes(new NamedType(type, name)));
        }
        return builder.addModule(module).build();
    }

    /** A text in a request is what somebody wrote, also when it looks like the mark of a removed one. */
    private static final class AsWritten extends StdScalarDeserializer<Text> {

        AsWritten() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser in, DeserializationContext context) {
            return Text.of(in.getString());
        }
    }
}
