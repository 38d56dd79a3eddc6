package org.ayni.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.ayni.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** All that an entry says in words, by where it stands there ({@link TextAt#path}). */
public final class Said {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Said() {}

    /**
     * In the order in which it stands there.
     *
     * @param said an event, or what one tells
     */
    public static SequencedMap<String, LocalizedText> in(Object said) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        collect(said, "", texts);
        return texts;
    }

    private static void collect(@Nullable Object value, String path, Map<String, LocalizedText> said) {
        switch (value) {
            case LocalizedText text -> said.put(path, text);
            case List<?> list -> {
                for (var i = 0; i < list.size(); i++) {
                    collect(list.get(i), below(path, Integer.toString(i)), said);
                }
            }
            case Record composed -> {
                for (var component : COMPONENTS.get(composed.getClass())) {
                    collect(value(component, composed), below(path, component.getName()), said);
                }
            }
            case null, default -> {} // says nothing in words
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static @Nullable Object value(RecordComponent component, Record composed) {
        try {
            return component.getAccessor().invoke(composed);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " is not to be read", e);
        }
    }
}
