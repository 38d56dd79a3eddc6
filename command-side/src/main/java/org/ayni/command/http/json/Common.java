package org.ayni.command.http.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ayni.command.http.json.CommandBody.Origin;
import org.ayni.command.http.json.Shape.Choice;
import org.ayni.command.http.json.Shape.Field;
import org.ayni.command.http.json.Shape.Moment;
import org.ayni.command.http.json.Shape.Word;
import org.ayni.entry.Audience;
import org.ayni.events.value.Edtf;

/** The fields that every command has beside its own. */
final class Common {

    static final Shape WHEN = new Word(Edtf.class, Edtf::parse);

    /** All but {@code type} and {@code when}, which stand first and are needed by most. */
    static final SequencedMap<String, Field> FIELDS = fields();

    /** All of them. No command may have a component of these names. */
    static final List<String> NAMES =
            Stream.concat(Stream.of("type", "when"), FIELDS.keySet().stream()).toList();

    private Common() {}

    private static SequencedMap<String, Field> fields() {
        var words = Arrays.stream(Audience.values()).map(Audience::word).toList();
        var fields = new LinkedHashMap<String, Field>();
        fields.put("audience", new Field(new Choice(Audience.class, words), false));
        fields.put("captured", new Field(new Moment(), false));
        fields.put("import", new Field(Shapes.of(Origin.class), false));
        return Collections.unmodifiableSequencedMap(fields);
    }
}
