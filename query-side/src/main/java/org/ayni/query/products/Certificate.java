package org.ayni.query.products;

import java.time.LocalDate;
import java.util.List;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
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
        State state,
        List<Source> sources,
        Confidence confidence,
        List<DifferingAccount> differing,
        FactNote fact) {

    enum State {
        VALID,
        /** The day lies within what is known of its end only roughly. */
        PERHAPS_EXPIRED,
        EXPIRED,
        /** Nobody knows until when it holds. */
        UNKNOWN
    }

    /** It still holds on the day on which it expires. */
    static State on(LocalDate day, @Nullable Edtf expires) {
        if (expires == null) {
            return State.UNKNOWN;
        }
        if (expires.latest().isBefore(day)) {
            return State.EXPIRED;
        }
        return expires.earliest().isBefore(day) ? State.PERHAPS_EXPIRED : State.VALID;
    }
}
