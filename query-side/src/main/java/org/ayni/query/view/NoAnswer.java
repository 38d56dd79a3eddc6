package org.ayni.query.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A question that cannot be answered as it was asked. Expected; it says which rule and what about. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. A name, once released, is never given another meaning. */
    public enum Reason {
        /** There is no such journal. */
        UNKNOWN,
        /** The journal has not come to that position. */
        POSITION_AHEAD,
        /** At that moment nothing was recorded yet. */
        NOTHING_KNOWN_THEN,
        /** As far as is known, nothing of it had happened by that day. */
        NOTHING_HAPPENED_BY_THEN,
        /** Not both sides have published this view. */
        VIEW_NOT_PUBLISHED,
        /** The view has not come that far yet; it will. */
        VIEW_BEHIND
    }

    private final Reason reason;
    private final transient List<String> about;

    public NoAnswer(Reason reason, Object... about) {
        super("%s %s".formatted(reason, List.of(about)), null, false, false);
        this.reason = reason;
        this.about = List.of(about).stream().map(String::valueOf).toList();
    }

    /** What is asked of a journal that there need not be, or that need not have begun by then; any other refusal goes on. */
    public static <T> Optional<T> orNothingYet(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (NoAnswer none) {
            return switch (none.reason()) {
                case UNKNOWN, NOTHING_KNOWN_THEN -> Optional.empty();
                case POSITION_AHEAD, NOTHING_HAPPENED_BY_THEN, VIEW_NOT_PUBLISHED, VIEW_BEHIND -> throw none;
            };
        }
    }

    public Reason reason() {
        return reason;
    }

    public List<String> about() {
        return about;
    }
}
