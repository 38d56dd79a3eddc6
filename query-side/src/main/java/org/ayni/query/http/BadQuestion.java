package org.ayni.query.http;

/** Something in a request cannot be understood or does not fit. Expected; it says which part. */
public final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. A name, once released, is never given another meaning. */
    public enum Reason {
        KNOWN_AT_MALFORMED,
        /** Over several journals only an instant has a meaning: their positions cannot be compared. */
        KNOWN_AT_NEEDS_INSTANT,
        DAY_MALFORMED,
        PERIOD_BACKWARDS,
        SEEN_MALFORMED,
        LANGUAGE_NOT_SPOKEN,
        LANGUAGE_UNKNOWN,
        LIMIT_OUT_OF_RANGE,
        CURSOR_UNKNOWN,
        SDG_UNKNOWN,
        ORDER_UNKNOWN,
        KIND_UNKNOWN,
        STATE_UNKNOWN,
        AUDIENCE_UNKNOWN,
        PUBLIC_FIGURES_ARE_OF_A_YEAR,
        ID_MALFORMED,
        SIDE_UNKNOWN,
        YES_OR_NO,
        /** What is misspelt must not look as if it had been heeded. */
        PARAMETER_UNKNOWN,
        POSITION_MALFORMED,
        MONTHS_MALFORMED,
        DAYS_MALFORMED,
        JOURNALS_MALFORMED,
        VIEW_UNKNOWN
    }

    private final Reason reason;
    private final String at;
    private final String given;

    /** @param at the name of the parameter or header */
    public BadQuestion(Reason reason, String at, String given) {
        super("%s: %s %s".formatted(at, reason, given), null, false, false);
        this.reason = reason;
        this.at = at;
        this.given = given;
    }

    public Reason reason() {
        return reason;
    }

    public String at() {
        return at;
    }

    public String given() {
        return given;
    }
}
