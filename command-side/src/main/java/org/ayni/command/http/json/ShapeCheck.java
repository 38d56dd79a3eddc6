package org.ayni.command.http.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
import org.ayni.command.http.problem.Fault;
import org.ayni.command.http.problem.FaultCode;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.Lists;
import org.ayni.events.value.Text;
import tools.jackson.databind.JsonNode;

/** Holds a body against its shape and collects everything that is wrong with it. */
final class ShapeCheck {

    /** Nobody reads more; a body of a megabyte could be wrong in a hundred thousand places. */
    private static final int MOST_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void check(Shape shape, JsonNode node, String at) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        switch (shape) {
            case Word word -> word(word, node, at);
            case Choice choice -> choice(choice.words(), node, at);
            case Prose _ -> prose(node, at);
            case Whole whole -> whole(whole, node, at);
            case YesOrNo _ -> expect(node.isBoolean(), FaultCode.TRUE_OR_FALSE_EXPECTED, at);
            case Moment _ -> moment(node, at);
            case Many many -> many(many, node, at);
            case Fields fields -> fields(fields.fields(), node, at);
            case OneCommand one -> command(one, node, at);
        }
    }

    /** @param known the fields there may be */
    void fields(Map<String, Field> known, JsonNode node, String at) {
        if (!expect(node.isObject(), FaultCode.OBJECT_EXPECTED, at)) {
            return;
        }
        known.forEach((name, field) -> {
            var value = node.get(name);
            if (value == null || value.isNull()) {
                expect(!field.required(), FaultCode.FIELD_MISSING, below(at, name));
            } else {
                check(field.shape(), value, below(at, name));
            }
        });
        for (var name : node.propertyNames()) {
            if (faults.size() < MOST_FAULTS) {
                expect(known.containsKey(name), FaultCode.FIELD_UNKNOWN, below(at, name));
            }
        }
    }

    void choice(List<String> words, JsonNode node, String at) {
        if (expect(node.isString(), FaultCode.TEXT_EXPECTED, at) && !words.contains(node.stringValue())) {
            faults.add(Fault.of(at, FaultCode.NOT_ONE_OF, node.stringValue(), String.join(", ", words)));
        }
    }

    private void command(OneCommand one, JsonNode node, String at) {
        if (!expect(node.isObject(), FaultCode.OBJECT_EXPECTED, at)) {
            return;
        }
        var type = node.get("type");
        if (type == null || !type.isString()) {
            faults.add(Fault.of(below(at, "type"), type == null ? FaultCode.FIELD_MISSING : FaultCode.TEXT_EXPECTED));
            return;
        }
        var command = one.commands().get(type.stringValue());
        if (command == null) {
            faults.add(unknown(type.stringValue(), one.commands().keySet(), below(at, "type")));
            return;
        }
        var known = new java.util.LinkedHashMap<>(command.fields());
        known.put("type", new Field(new Prose(), true));
        fields(known, node, at);
    }

    static Fault unknown(String type, java.util.Collection<String> known, String at) {
        return Fault.of(at, FaultCode.COMMAND_UNKNOWN, type, String.join(", ", known));
    }

    private void word(Word word, JsonNode node, String at) {
        if (expect(node.isString(), FaultCode.TEXT_EXPECTED, at)) {
            attempt(word.read(), node, at);
        }
    }

    private void prose(JsonNode node, String at) {
        if (expect(node.isString(), FaultCode.TEXT_EXPECTED, at)) {
            attempt(Text::of, node, at);
        }
    }

    private void whole(Whole whole, JsonNode node, String at) {
        expect(
                node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= whole.most(),
                FaultCode.WHOLE_NUMBER_EXPECTED,
                at);
    }

    private void moment(JsonNode node, String at) {
        if (!expect(node.isString(), FaultCode.TEXT_EXPECTED, at)) {
            return;
        }
        try {
            Instant.parse(node.stringValue());
        } catch (DateTimeException malformed) {
            faults.add(Fault.of(at, FaultCode.INSTANT_MALFORMED, node.stringValue()));
        }
    }

    private void many(Many many, JsonNode node, String at) {
        if (!expect(node.isArray(), FaultCode.LIST_EXPECTED, at)) {
            return;
        }
        if (node.size() > Lists.LONGEST) {
            faults.add(Fault.of(at, Lists.tooMany(node.size())));
        } else {
            for (var i = 0; i < node.size(); i++) {
                check(many.member(), node.get(i), at + "/" + i);
            }
        }
    }

    private void attempt(Function<String, ?> making, JsonNode node, String at) {
        try {
            Objects.requireNonNull(making.apply(node.stringValue()));
        } catch (InvalidValue invalid) {
            faults.add(Fault.of(at, invalid));
        } catch (
                IllegalArgumentException
                        malformed) { // the values of an entry, such as a hash, have no rules with names
            faults.add(Fault.of(at, FaultCode.VALUE_MALFORMED, node.stringValue()));
        }
    }

    private boolean expect(boolean so, FaultCode otherwise, String at) {
        if (!so) {
            faults.add(Fault.of(at, otherwise));
        }
        return so;
    }

    /** One step down in a JSON pointer (RFC 6901, section 3). */
    static String below(String at, String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
