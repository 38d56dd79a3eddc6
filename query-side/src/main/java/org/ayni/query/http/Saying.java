package org.ayni.query.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.query.fact.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Which entry says what is being written: the innermost part of the answer around it that tells, by the note of a fact or by a position. One
 * that is about something else does no harm, as it says no such words.
 */
final class Saying {
    private static final ClassValue<Optional<RecordComponent>> TELLS = new ClassValue<>() {
        @Override
        protected Optional<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Stream.of(type.getRecordComponents())
                            .filter(Saying::tells)
                            .findFirst()
                    : Optional.empty();
        }
    };

    private Saying() {}

    static Optional<Long> entry(JsonGenerator out) {
        for (var part = out.streamWriteContext(); part != null; part = part.getParent()) {
            var written = part.currentValue();
            if (written != null && TELLS.get(written.getClass()).isPresent()) {
                return position(TELLS.get(written.getClass()).get(), written);
            }
        }
        return Optional.empty();
    }

    private static boolean tells(RecordComponent component) {
        var type = component.getType();
        return type == FactNote.class
                || type == Fact.class
                || (component.getName().equals("position") && type == long.class);
    }

    private static Optional<Long> position(RecordComponent component, Object written) {
        return switch (value(component, written)) {
            case FactNote note -> Optional.of(note.position());
            case Fact<?> fact -> Optional.of(fact.position());
            case Long position -> Optional.of(position);
            case null, default -> Optional.empty();
        };
    }

    private static @Nullable Object value(RecordComponent component, Object written) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // parts of answers are no business of other packages
            return accessor.invoke(written);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " is not to be read", e);
        }
    }
}
