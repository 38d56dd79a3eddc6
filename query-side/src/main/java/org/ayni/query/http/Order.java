package org.ayni.query.http;

import java.util.Comparator;
import org.ayni.events.Event;
import org.ayni.events.value.Edtf;
import org.ayni.query.fact.Facts.Telling;

/** The order in which things happened; what happened at the same time, in the order of recording. */
public final class Order {

    private Order() {}

    public static <T extends Event> Comparator<Telling<T>> happened() {
        return Comparator.comparing((Telling<T> telling) -> telling.fact().happened())
                .thenComparingLong(telling -> telling.fact().position());
    }

    /** Whether a fact came after another, as far as their dates say for sure; else in the order of recording. */
    public static boolean isAfter(Edtf happened, long position, Edtf other, long otherPosition) {
        return !happened.isSurelyBefore(other) && (other.isSurelyBefore(happened) || position > otherPosition);
    }
}
