package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ayni.command.http.openapi.Examples.Example;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProgrammeId;

/** The address and the headers of a command. Their examples have the names of those of the body that they belong to. */
final class CommandParameters {

    private CommandParameters() {}

    static List<Parameter> of(JournalKind kind, List<Example> examples) {
        return List.of(id(kind, examples), actingFor(examples), key(examples), ifMatch(), language());
    }

    static Map<String, io.swagger.v3.oas.models.examples.Example> examples(
            List<Example> examples, Function<Example, Object> value) {
        var named = new LinkedHashMap<String, io.swagger.v3.oas.models.examples.Example>();
        for (var example : examples) {
            named.put(
                    example.name(),
                    new io.swagger.v3.oas.models.examples.Example()
                            .summary(example.summary())
                            .value(value.apply(example)));
        }
        return named;
    }

    private static Parameter id(JournalKind kind, List<Example> examples) {
        return id(kind).examples(examples(examples, Example::id));
    }

    /** The id in the address, without an example. */
    static Parameter id(JournalKind kind) {
        var term = Vocabulary.of(
                switch (kind) {
                    case MUNICIPALITY -> MunicipalityId.class;
                    case PROGRAMME -> ProgrammeId.class;
                    case PARTNERSHIP -> PartnershipId.class;
                });
        var schema = Json.typed("string");
        schema.setPattern(term.pattern());
        schema.setMaxLength(term.longest());
        return new Parameter()
                .in("path")
                .name("id")
                .required(true)
                .description(term.meaning()
                        + (kind == JournalKind.PARTNERSHIP
                                ? " With the two exchanged it is the same partnership."
                                : ""))
                .schema(schema);
    }

    private static Parameter actingFor(List<Example> examples) {
        return header(
                        "Ayni-Acting-For",
                        "For whom you act: `office` for the programme office, or the id of a municipality.")
                .required(true)
                .examples(examples(examples, Example::actingFor));
    }

    private static Parameter key(List<Example> examples) {
        var key = header(
                        "Idempotency-Key",
                        "A new UUID for each command, and the same one when the command is sent again. It is kept for ever.")
                .required(true)
                .examples(examples(examples, Example::key));
        key.getSchema().setFormat("uuid");
        return key;
    }

    private static Parameter ifMatch() {
        var parameter = header(
                "If-Match",
                "The version that you have seen, as ETag gave it. When the journal has moved on, nothing is recorded.");
        parameter.getSchema().setPattern("^\"(0|[1-9][0-9]*)\"$");
        return parameter;
    }

    private static Parameter language() {
        return header("Accept-Language", "In which language problems are told: de, es, pt or en.");
    }

    private static Parameter header(String name, String meaning) {
        return new Parameter().in("header").name(name).description(meaning).schema(Json.typed("string"));
    }
}
