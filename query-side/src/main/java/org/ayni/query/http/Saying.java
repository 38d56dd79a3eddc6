package org.ayni.query.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.query.fact.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Which entries may say what is being written: those that the parts of the answer around it tell, by notes of facts or by a position. One
 * that is about something else does no harm, as it says no such words.
 */
final class Saying {
    private static final ClassValue<List<RecordComponent>> TELL = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Stream.of(type.getRecordComponents())
                            .filter(Saying::tells)
                            .toList()
                    : List.of();
        }
    };

    private Saying() {}

    /** From the innermost part outwards. */
    static List<Long> entries(JsonGenerator out) {
        var entries = new ArrayList<Long>();
        for (var part = out.streamWriteContext(); part != null; part = part.getParent()) {
            var written = part.currentValue();
            if (written != null) {
                TELL.get(written.getClass()).forEach(component -> position(component, written, entries));
            }
        }
        return entries;
    }

    private static boolean tells(RecordComponent component) {
        var type = component.getType();
        return type == FactNote.class
                || type == Fact.class
                || (component.getName().equals("position") && type == long.class);
    }

    private static void position(RecordComponent component, Object written, List<Long> entries) {
        switch (value(component, written)) {
            case FactNote note -> entries.add(note.position());
            case Fact<?> fact -> entries.add(fact.position());
            case Long position -> entries.add(position);
            case null, default -> {} // nothing was told yet
        }
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
