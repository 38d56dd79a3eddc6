package org.ayni.command;

import java.util.List;
import java.util.Optional;
import org.ayni.events.Event;

/** The answer to a command: either everything it wished is recorded, or nothing is. */
public sealed interface Decision {

    record Recorded(List<Event> events) implements Decision {
        public Recorded {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("a decision records something or is refused");
            }
            events = List.copyOf(events);
        }
    }

    /**
     * @param reason why not, stable
     * @param about what it is about, for the sentence that a person reads
     */
    record Refused(Reason reason, List<String> about) implements Decision {
        public Refused {
            about = List.copyOf(about);
        }
    }

    static Decision recorded(Event event) {
        return new Recorded(List.of(event));
    }

    static Refused refused(Reason reason, Object... about) {
        return new Refused(
                reason, java.util.Arrays.stream(about).map(String::valueOf).toList());
    }

    /** A refusal, if it is so. */
    static Optional<Refused> when(boolean so, Reason reason, Object... about) {
        return so ? Optional.of(refused(reason, about)) : Optional.empty();
    }
}
