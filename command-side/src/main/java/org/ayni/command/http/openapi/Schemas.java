package org.ayni.command.http.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.ayni.command.Command;
import org.ayni.command.http.json.CommandBody.Origin;
import org.ayni.command.http.json.CommandReader;
import org.ayni.command.http.json.CommandTypes;
import org.ayni.command.http.json.Shape;
import org.ayni.command.http.json.Shape.Choice;
import org.ayni.command.http.json.Shape.Field;
import org.ayni.command.http.json.Shape.Fields;
import org.ayni.command.http.json.Shape.Many;
import org.ayni.command.http.json.Shape.Moment;
import org.ayni.command.http.json.Shape.OneCommand;
import org.ayni.command.http.json.Shape.Prose;
import org.ayni.command.http.json.Shape.Whole;
import org.ayni.command.http.json.Shape.Word;
import org.ayni.command.http.json.Shape.YesOrNo;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Count;
import org.ayni.events.value.Lists;
import org.ayni.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Shapes as JSON Schemas (2020-12). Each record, value and command is a schema of its own; the others refer to it. */
final class Schemas {

    private final SequencedMap<String, Schema<?>> components = new LinkedHashMap<>();

    SequencedMap<String, Schema<?>> components() {
        return components;
    }

    /** The body of any command of this kind of journal, told apart by its type. */
    Schema<?> bodies(JournalKind kind) {
        var bodies = new LinkedHashMap<String, Schema<?>>();
        CommandTypes.of(kind)
                .forEach((name, type) -> bodies.put(
                        name,
                        component(
                                nameOf(kind, type),
                                () -> command(type, Examples.of(kind, name).summary()))));
        return component(titled(kind) + "Command", () -> oneOf(bodies));
    }

    private Schema<?> of(Shape shape) {
        return switch (shape) {
            case Word(var type, var _) when type == String.class -> Json.typed("string");
            case Word word -> component(word.type().getSimpleName(), () -> word(word));
            case Choice choice -> component(nested(choice.type()), () -> choice(choice));
            case Prose _ -> prose();
            case Whole whole -> whole(whole);
            case YesOrNo _ -> Json.typed("boolean");
            case Moment _ -> moment();
            case Many many -> many(many);
            case Fields fields -> component(nested(fields.type()), () -> object(fields.fields(), null));
            case OneCommand one -> component(titled(one) + "Anew", () -> oneOf(facts(one)));
        };
    }

    /** What a correction states anew: a command that tells, without what every body has besides. */
    private Map<String, Schema<?>> facts(OneCommand one) {
        var facts = new LinkedHashMap<String, Schema<?>>();
        one.commands().forEach((name, fields) -> {
            var known = new LinkedHashMap<String, Field>();
            known.put("type", new Field(new Prose(), true));
            known.putAll(fields.fields());
            var type = fields.type().asSubclass(Command.class);
            facts.put(name, component(fields.type().getSimpleName() + "Anew", () -> object(known, type)));
        });
        return facts;
    }

    private Schema<?> command(Class<? extends Command> type, String meaning) {
        var schema = object(CommandReader.fields(type), type);
        schema.setDescription(meaning);
        return schema;
    }

    private Schema<?> object(SequencedMap<String, Field> fields, @Nullable Class<? extends Command> command) {
        var schema = Json.typed("object");
        var required = new ArrayList<String>();
        fields.forEach((name, field) -> {
            schema.addProperty(name, name.equals("type") && command != null ? type(command) : of(field.shape()));
            if (field.required()) {
                required.add(name);
            }
        });
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> type(Class<? extends Command> command) {
        var schema = Json.typed("string");
        schema.setConst(CommandTypes.name(command));
        return schema;
    }

    private static Schema<?> oneOf(Map<String, Schema<?>> choices) {
        var schema = new Schema<Object>(SpecVersion.V31);
        var discriminator = new Discriminator().propertyName("type");
        choices.forEach((name, choice) -> {
            schema.addOneOfItem(choice);
            discriminator.mapping(name, choice.get$ref());
        });
        schema.setDiscriminator(discriminator);
        return schema;
    }

    private static Schema<?> word(Word word) {
        var term = Vocabulary.of(word.type());
        var schema = Json.string(term.meaning());
        schema.setPattern(term.pattern());
        schema.setMaxLength(term.longest());
        schema.addExample(term.example());
        return schema;
    }

    private static Schema<?> choice(Choice choice) {
        var schema = Json.typed("string");
        choice.words().forEach(schema::addEnumItemObject);
        return schema;
    }

    private static Schema<?> prose() {
        var schema = Json.typed("string");
        schema.setMinLength(1);
        schema.setMaxLength(Text.LONGEST);
        return schema;
    }

    private static Schema<?> whole(Whole whole) {
        var schema = Json.typed("integer");
        schema.setMaximum(BigDecimal.valueOf(Math.min(whole.most(), Count.LARGEST)));
        return schema;
    }

    private static Schema<?> moment() {
        var schema = Json.typed("string");
        schema.setFormat("date-time");
        return schema;
    }

    private Schema<?> many(Many many) {
        var schema = Json.list(of(many.member()));
        schema.setMaxItems(Lists.LONGEST);
        return schema;
    }

    private Schema<?> component(String name, Supplier<Schema<?>> made) {
        if (!components.containsKey(name)) {
            components.put(name, new Schema<>(SpecVersion.V31)); // its place, before what it refers to
            components.put(name, made.get());
        }
        return Json.ref(name);
    }

    /** A name that is used in each kind of journal says which one it is of. */
    private static String nameOf(JournalKind kind, Class<?> type) {
        var elsewhere = Arrays.stream(JournalKind.values())
                .anyMatch(other -> other != kind && CommandTypes.of(other).containsKey(CommandTypes.name(type)));
        return elsewhere ? titled(kind) + type.getSimpleName() : type.getSimpleName();
    }

    /** An enum or record inside another is named after both; those of whole packages have names of their own. */
    private static String nested(Class<?> type) {
        if (type == Origin.class) {
            return "Import";
        }
        var outer = type.getEnclosingClass();
        return ((outer == null ? "" : outer.getSimpleName()) + type.getSimpleName()).replace("Cited", "Citation");
    }

    private static String titled(OneCommand one) {
        return one.sealed().getEnclosingClass().getSimpleName().replace("Command", "");
    }

    private static String titled(JournalKind kind) {
        return kind.name().charAt(0) + kind.word().substring(1);
    }
}
