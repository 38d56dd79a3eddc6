package org.ayni.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.ayni.query.served.Served;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsDocumentTest {

    @TempDir
    Path data;

    @Test
    void the_document_says_of_every_question_what_it_shows_how_it_is_asked_and_what_may_be_answered_instead() {
        try (var served = Served.start(data, "springdoc.default-flat-param-object=true")) {
            var api = Served.read(served.ask("/v3/api-docs").body());
            var asked = new ArrayList<String>();
            api.get("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(method -> {
                        var operation = method.getValue();
                        var name = method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                        asked.add(name);
                        assertThat(operation.path("summary").asString(""))
                                .as(name)
                                .isNotEmpty();
                        for (var parameter : operation.path("parameters")) {
                            assertThat(parameter.path("description").asString(""))
                                    .as(name + " " + parameter.get("name"))
                                    .isNotEmpty();
                        }
                        assertThat(operation.get("responses").propertyNames())
                                .as(name)
                                .contains("400", "500", "503")
                                .containsAnyOf("200", "202");
                    }));
            assertThat(asked).containsExactlyInAnyOrderElementsOf(Shows.ALL.keySet());
            assertThat(api.at("/components/schemas/Problem/required")).hasSize(5);
        }
    }
}
