package org.ayni.cli.server;

import java.util.List;
import org.ayni.entry.Seen;

/** What the server said to a command. */
public sealed interface Answer {

    /** @param entry the first entry that it led to */
    record Recorded(Seen entry) implements Answer {}

    /**
     * @param code stable, for programs
     * @param says one sentence, in the language of whoever asked
     * @param errors what is wrong with single fields, if anything
     */
    record Refused(int status, String code, String says, List<String> errors) implements Answer {
        public Refused {
            errors = List.copyOf(errors);
        }

        @Override
        public String toString() {
            return code + " " + says + (errors.isEmpty() ? "" : " " + String.join("; ", errors));
        }
    }
}
