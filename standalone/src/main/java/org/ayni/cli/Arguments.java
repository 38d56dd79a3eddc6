package org.ayni.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line: what stands alone, and options.
 *
 * @param words the command first
 * @param values of the options that have one, by name
 */
record Arguments(List<String> words, Map<String, String> values, Set<String> flags) {

    private static final Set<String> WITH_VALUE = Set.of("--url", "--data", "--acting-for");
    private static final Set<String> FLAGS = Set.of("--dry-run", "--overrule", "--help", "-h");

    /** The command line is not understood; the message says what is wrong with it. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message, null, false, false);
        }
    }

    static Arguments of(String... given) {
        var words = new ArrayList<String>();
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        for (var i = 0; i < given.length; i++) {
            var word = given[i];
            var equals = word.indexOf('=');
            if (FLAGS.contains(word)) {
                flags.add(word);
            } else if (WITH_VALUE.contains(word)) {
                if (++i == given.length) {
                    throw new Misused(word + " needs a value");
                }
                values.put(word, given[i]);
            } else if (equals > 0 && WITH_VALUE.contains(word.substring(0, equals))) {
                values.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (word.startsWith("-")) {
                throw new Misused("unknown option: " + word);
            } else {
                words.add(word);
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(values), Set.copyOf(flags));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The one word after the command. */
    String subject(String what) {
        if (words.size() != 2) {
            throw new Misused(words.getFirst() + " needs one " + what);
        }
        return words.get(1);
    }
}
