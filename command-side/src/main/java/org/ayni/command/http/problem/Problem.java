package org.ayni.command.http.problem;

import java.util.List;
import java.util.Map;
import org.ayni.command.Decision.Refused;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not done, before it is put into a language.
 *
 * @param code a {@link Code} or a {@link org.ayni.command.Reason}
 * @param about what the sentence is about
 * @param faults what is wrong with single fields of the body
 * @param members further members of the problem, for programs
 */
public record Problem(
        HttpStatus status, Enum<?> code, List<String> about, List<Fault> faults, Map<String, Object> members) {

    public Problem {
        about = List.copyOf(about);
        faults = List.copyOf(faults);
        members = Map.copyOf(members);
    }

    public static Problem of(Code code, Object... about) {
        var words = java.util.Arrays.stream(about).map(String::valueOf).map(Sentences::shortened);
        return new Problem(Statuses.of(code), code, words.toList(), List.of(), Map.of());
    }

    public static Problem of(Refused refused) {
        var words = refused.about().stream().map(Sentences::shortened).toList();
        return new Problem(Statuses.of(refused.reason()), refused.reason(), words, List.of(), Map.of());
    }

    public static Problem ofFaults(Code code, List<Fault> faults) {
        return new Problem(Statuses.of(code), code, List.of(String.valueOf(faults.size())), faults, Map.of());
    }

    public Problem with(Map<String, Object> members) {
        return new Problem(status, code, about, faults, members);
    }
}
