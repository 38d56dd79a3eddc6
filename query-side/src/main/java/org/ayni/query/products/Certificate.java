package org.ayni.query.products;

import java.time.LocalDate;
import java.util.List;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a product.
 *
 * @param state on the day that is asked about, today where none is
 */
record Certificate(
        Text body,
        @Nullable Text number,
        Edtf from,
        @Nullable Edtf expires,
        @Nullable Ended ended,
        State state,
        List<Source> sources,
        Confidence confidence,
        List<DifferingAccount> differing,
        FactNote fact) {

    /** It held no more since then, whatever it would have held; while the other side disputes that, it goes on. */
    record Ended(Edtf since, @Nullable LocalizedText reason, FactNote fact) {}

    enum State {
        VALID,
        /** The day lies within what is known of its end before its time only roughly. */
        PERHAPS_ENDED,
        /** Before it would have expired. */
        ENDED,
        /** The day lies within what is known of its end only roughly. */
        PERHAPS_EXPIRED,
        EXPIRED,
        /** Nobody knows until when it holds. */
        UNKNOWN
    }

    /** It still holds on the day on which it expires, and no more on the day on which it ended before its time. */
    static State on(LocalDate day, @Nullable Edtf expires, @Nullable Ended ended) {
        if (ended != null && !ended.since().latest().isAfter(day)) {
            return State.ENDED;
        }
        var state = on(day, expires);
        return ended != null && !ended.since().earliest().isAfter(day) && state != State.EXPIRED
                ? State.PERHAPS_ENDED
                : state;
    }

    private static State on(LocalDate day, @Nullable Edtf expires) {
        if (expires == null) {
            return State.UNKNOWN;
        }
        if (expires.latest().isBefore(day)) {
            return State.EXPIRED;
        }
        return expires.earliest().isBefore(day) ? State.PERHAPS_EXPIRED : State.VALID;
    }
}
