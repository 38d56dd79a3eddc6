package org.ayni.command.http.json;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.ayni.command.Command;
import org.ayni.command.http.json.CommandBody.Origin;
import org.ayni.command.http.json.Shape.Field;
import org.ayni.command.http.json.Shape.Prose;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Fault;
import org.ayni.command.http.problem.FaultCode;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.entry.Audience;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Edtf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a command, and says everything that is wrong with it. */
public final class CommandReader {

    private CommandReader() {}

    /** @throws ProblemException when it is no command of this kind of journal */
    public static CommandBody read(JournalKind kind, byte[] body) {
        return read(kind, object(body));
    }

    /**
     * A command as far as it is written: any JSON object.
     *
     * @throws ProblemException when it is none
     */
    public static ObjectNode object(byte[] body) {
        if (CommandJson.tree(body) instanceof ObjectNode object) {
            return object;
        }
        throw invalid(List.of(Fault.of("", FaultCode.OBJECT_EXPECTED)));
    }

    /** @throws ProblemException when it is no command of this kind of journal */
    public static CommandBody read(JournalKind kind, ObjectNode object) {
        var type = type(kind, object);
        var check = new ShapeCheck();
        check.fields(fields(type), object, "");
        if (!check.faults().isEmpty()) {
            throw invalid(check.faults());
        }
        return read(type, object);
    }

    /** The fields of the body of a command: its own, and those that every command has. */
    public static SequencedMap<String, Field> fields(Class<? extends Command> type) {
        var fields = new LinkedHashMap<String, Field>();
        fields.put("type", new Field(new Prose(), true));
        fields.put("when", new Field(Common.WHEN, CommandTypes.tells(type)));
        fields.putAll(Shapes.of(type).fields());
        fields.putAll(Common.FIELDS);
        return fields;
    }

    private static Class<? extends Command> type(JournalKind kind, ObjectNode object) {
        var known = CommandTypes.of(kind);
        var name = object.get("type");
        if (name == null || name.isNull()) {
            throw invalid(List.of(Fault.of("/type", FaultCode.FIELD_MISSING)));
        }
        if (!name.isString()) {
            throw invalid(List.of(Fault.of("/type", FaultCode.TEXT_EXPECTED)));
        }
        var type = known.get(name.stringValue());
        if (type == null) {
            throw invalid(List.of(ShapeCheck.unknown(name.stringValue(), known.keySet(), "/type")));
        }
        return type;
    }

    private static CommandBody read(Class<? extends Command> type, ObjectNode object) {
        var own = object.deepCopy();
        own.remove(Common.NAMES);
        own.set("type", object.get("type"));
        try {
            var common = new CommandBody.Common(
                    common(object, "when", Edtf.class),
                    common(object, "audience", Audience.class),
                    common(object, "captured", Instant.class),
                    common(object, "import", Origin.class));
            var command = CommandJson.MAPPER.treeToValue(own, type);
            // not asked by a constructor: what is recorded must be read, whatever rule came later
            if (own.findValue("counts") != null || own.findValue("approved") != null) {
                var faults = ValueCheck.faults(Shapes.of(type), own, "").toList();
                if (!faults.isEmpty()) {
                    throw invalid(faults);
                }
            }
            return body(command, common);
        } catch (JacksonException refused) {
            var faults = ValueCheck.faults(Shapes.of(type), own, "").toList();
            throw invalid(faults.isEmpty() ? List.of(fault(refused)) : faults);
        }
    }

    private static CommandBody body(Command command, CommandBody.Common common) {
        var read = new CommandBody(
                command,
                common.when(),
                common.audience(),
                common.captured(),
                common.origin(),
                CommandJson.canonical(command, common));
        try {
            read.channel();
        } catch (IllegalArgumentException malformed) {
            throw invalid(
                    List.of(Fault.of("/import", FaultCode.VALUE_MALFORMED, String.valueOf(malformed.getMessage()))));
        }
        return read;
    }

    private static <T> @Nullable T common(ObjectNode object, String name, Class<T> type) {
        var node = object.get(name);
        return node == null || node.isNull() ? null : CommandJson.MAPPER.treeToValue(node, type);
    }

    /** Of a field that every command may have, such as the row it was imported from. */
    private static Fault fault(JacksonException refused) {
        var at = new StringBuilder();
        for (var step : refused.getPath()) {
            at.append(ShapeCheck.below(
                    "", step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName()));
        }
        return ValueCheck.broken(refused)
                .map(invalid -> Fault.of(at.toString(), invalid))
                .findFirst()
                .orElseGet(() -> Fault.of(at.toString(), FaultCode.VALUE_MALFORMED, "…"));
    }

    private static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(Problem.ofFaults(Code.COMMAND_INVALID, faults));
    }
}
