package org.ayni.command.http.problem;

import java.util.List;
import org.ayni.events.value.InvalidValue;

/**
 * What is wrong with one field of a body.
 *
 * @param at where, as a JSON pointer (RFC 6901); empty for the body itself
 * @param code a {@link FaultCode} or the rule of a value
 * @param about what the sentence is about
 */
public record Fault(String at, Enum<?> code, List<String> about) {

    public Fault {
        about = List.copyOf(about);
    }

    public static Fault of(String at, FaultCode code, String... about) {
        return new Fault(at, code, List.of(about));
    }

    public static Fault of(String at, InvalidValue invalid) {
        return new Fault(at, invalid.rule(), List.of(Sentences.shortened(invalid.offending())));
    }
}
