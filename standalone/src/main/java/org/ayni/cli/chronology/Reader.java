package org.ayni.cli.chronology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ayni.cli.chronology.At.NotReadable;
import org.ayni.cli.chronology.Problem.Code;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.Spelling;
import tools.jackson.databind.JsonNode;

/** Reads one value of the file, or says what is wrong with it and throws {@link NotReadable}. */
@FunctionalInterface
interface Reader<T> {

    T read(JsonNode node, At at);

    static Reader<String> string() {
        return (node, at) -> {
            if (!node.isString()) {
                throw at.no(Code.OF_ANOTHER_TYPE, "expected a text, found " + node);
            }
            return node.stringValue();
        };
    }

    /** A value that is written as one text and checks itself. */
    static <T> Reader<T> value(Function<String, T> make) {
        return (node, at) -> valid(at, () -> make.apply(string().read(node, at)));
    }

    static Reader<Integer> number() {
        return (node, at) -> {
            if (!node.isInt()) {
                throw at.no(Code.OF_ANOTHER_TYPE, "expected a whole number, found " + node);
            }
            return node.intValue();
        };
    }

    /** One of the words of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Reader<E> word(Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(one -> Spelling.of(one), Function.identity()));
        return word(words);
    }

    static <T> Reader<T> word(Map<String, T> words) {
        return (node, at) -> {
            var found = words.get(string().read(node, at));
            if (found == null) {
                throw at.no(
                        Code.UNKNOWN_WORD,
                        "expected one of %s, found %s"
                                .formatted(words.keySet().stream().sorted().toList(), node));
            }
            return found;
        };
    }

    /** Reads every member, so that each says what is wrong with it, before it gives up. */
    static <T> Reader<List<T>> list(Reader<T> member) {
        return (node, at) -> {
            if (!node.isArray()) {
                throw at.no(Code.OF_ANOTHER_TYPE, "expected a list, found " + node);
            }
            var members = new ArrayList<T>();
            for (var i = 0; i < node.size(); i++) {
                try {
                    members.add(member.read(node.get(i), at.child(i)));
                } catch (NotReadable told) {
                    // the next member may have something to say too; the size tells below
                }
            }
            if (members.size() < node.size()) {
                throw new NotReadable();
            }
            return List.copyOf(members);
        };
    }

    /** This value, once {@code check} has nothing against it. */
    default Reader<T> checked(Check<T> check) {
        return (node, at) -> {
            var value = read(node, at);
            check.check(value, at);
            return value;
        };
    }

    /** @see #checked */
    @FunctionalInterface
    interface Check<T> {
        void check(T value, At at);
    }

    static <T> T valid(At at, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidValue invalid) {
            throw at.no(Code.INVALID_VALUE, String.valueOf(invalid.getMessage()));
        }
    }
}
