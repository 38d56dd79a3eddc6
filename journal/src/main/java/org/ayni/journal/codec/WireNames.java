package org.ayni.journal.codec;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.events.Event;
import org.ayni.events.EventName;

/**
 * The closed list of what can stand in a journal, read off the sealed interfaces. A payload never decides which class is
 * made from it.
 */
public final class WireNames {

    private static final Map<String, Class<? extends Event>> CLASSES = classes();

    private WireNames() {}

    /** The current wire name of every event, in order. */
    public static Map<String, Class<? extends Event>> all() {
        return CLASSES;
    }

    public static String of(Class<? extends Event> event) {
        return event.getAnnotation(EventName.class).value();
    }

    private static Map<String, Class<? extends Event>> classes() {
        var found = new TreeMap<String, Class<? extends Event>>();
        records(Event.class).forEach(event -> {
            if (found.put(of(event), event) != null) {
                throw new IllegalStateException("two events share the wire name " + of(event));
            }
        });
        return Collections.unmodifiableMap(found);
    }

    private static Stream<Class<? extends Event>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.asSubclass(Event.class))
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(WireNames::records)
                        .distinct();
    }
}
