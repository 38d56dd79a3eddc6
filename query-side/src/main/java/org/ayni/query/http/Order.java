package org.ayni.query.http;

import java.util.Comparator;
import org.ayni.events.Event;
import org.ayni.query.fact.Facts.Telling;

/** The order in which things happened; what happened at the same time, in the order of recording. */
public final class Order {

    private Order() {}

    public static <T extends Event> Comparator<Telling<T>> happened() {
        return Comparator.comparing((Telling<T> telling) -> telling.fact().happened())
                .thenComparingLong(telling -> telling.fact().position());
    }
}
