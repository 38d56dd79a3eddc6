package org.ayni.command.http.json;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** What may stand in a place of a body. */
public sealed interface Shape {

    /** A value that is written as one string and checks itself. */
    record Word(Class<?> type, Function<String, ?> read) implements Shape {}

    /** One word of a closed list. */
    record Choice(Class<?> type, List<String> words) implements Shape {}

    /** What a person wrote. */
    record Prose() implements Shape {}

    /** @param most the largest number that the field can hold */
    record Whole(long most) implements Shape {}

    record YesOrNo() implements Shape {}

    /** An instant of the clock, in UTC. */
    record Moment() implements Shape {}

    record Many(Shape member) implements Shape {}

    /** The components of a record by name. */
    record Fields(Class<?> type, SequencedMap<String, Field> fields) implements Shape {}

    /** One of several commands, told apart by {@code type}. */
    record OneCommand(Class<?> sealed, SequencedMap<String, Fields> commands) implements Shape {}

    /** @param required a body without it is refused */
    record Field(Shape shape, boolean required) {}
}
