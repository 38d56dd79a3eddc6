package org.ayni.cli.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ayni.cli.chronology.At.NotReadable;
import org.ayni.cli.chronology.Problem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of the file while it is read. Every field must be asked for; one that nobody asked for is a problem. */
final class Fields {

    private final JsonNode node;
    private final At at;
    private final Set<String> asked = new HashSet<>();
    private boolean sound = true;

    /** @throws NotReadable when there is no object */
    Fields(JsonNode node, At at) {
        if (!node.isObject()) {
            throw at.no(Code.OF_ANOTHER_TYPE, "expected an object, found " + node);
        }
        this.node = node;
        this.at = at;
    }

    At at() {
        return at;
    }

    /** To be got inside {@link #build} only: there it is known to be there. */
    <T> Supplier<T> required(String name, Reader<T> reader) {
        need(name);
        var value = optional(name, reader);
        return () -> {
            if (value == null) {
                throw new IllegalStateException(at.pointer() + " has no readable " + name);
            }
            return value;
        };
    }

    <T> @Nullable T optional(String name, Reader<T> reader) {
        asked.add(name);
        var field = node.get(name);
        if (field == null) {
            return null;
        }
        try {
            return reader.read(field, at.child(name));
        } catch (NotReadable told) {
            sound = false;
            return null;
        }
    }

    <T> List<T> list(String name, Reader<T> member) {
        return listed(name, Reader.list(member));
    }

    <T> List<T> listed(String name, Reader<List<T>> reader) {
        var list = optional(name, reader);
        return list == null ? List.of() : list;
    }

    boolean has(String name) {
        return node.has(name);
    }

    void need(String name) {
        if (!has(name)) {
            missing("the field \"%s\" is missing".formatted(name));
        }
    }

    void missing(String says) {
        at.problem(Code.MISSING, says);
        sound = false;
    }

    /** The names that nobody asked for yet, in the order of the file. */
    List<String> others() {
        var others = new ArrayList<>(node.propertyNames());
        others.removeAll(asked);
        return others;
    }

    /** For an object of which it is not even known which fields it may have. */
    void passOver() {
        asked.addAll(node.propertyNames());
    }

    /** @throws NotReadable when anything was wrong with the object or a field of it */
    <T> T build(Supplier<T> make) {
        for (var other : others()) {
            at.child(other).problem(Code.UNKNOWN_FIELD, "nothing is known of \"%s\" here".formatted(other));
            sound = false;
        }
        if (!sound) {
            throw new NotReadable();
        }
        return Reader.valid(at, make);
    }
}
