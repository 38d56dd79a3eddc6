package org.ayni.events.value;

/**
 * A value that breaks its own rule. The code is stable and names the rule; the message is one English sentence for
 * logs and for readers without a translation; {@link #offending()} is what was given, for the translated sentence.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The rules of the values. A name, once released, is never given another meaning. */
    public enum Rule {
        ID_MALFORMED,
        REGISTER_NUMBER_MALFORMED,
        DATE_MALFORMED,
        DATE_IMPOSSIBLE,
        DATE_ENDS_BEFORE_IT_BEGINS,
        DATE_UNSUPPORTED,
        LANGUAGE_MALFORMED,
        LANGUAGE_TWICE,
        TRANSLATION_APPROVES_ITSELF,
        TEXT_EMPTY,
        TEXT_TOO_LONG,
        TEXT_WITH_CONTROL_CHARACTER,
        SDG_UNKNOWN,
        COUNT_NEGATIVE,
        COUNT_UNKNOWN_BUT_GIVEN,
        COUNT_KNOWN_BUT_MISSING,
        COUNTED_TWICE,
        COUNT_PART_OF_NOTHING,
        COUNT_PART_OF_ITSELF,
        COUNT_PART_LARGER,
        UNIT_MALFORMED,
        NUMBER_MALFORMED,
        NUMBER_TOO_LARGE,
        COUNTRY_MALFORMED,
        TIME_ZONE_UNKNOWN,
        COORDINATE_OUT_OF_RANGE,
        FIELD_MALFORMED,
        MEDIA_TYPE_MALFORMED,
        AGE_GROUP_MALFORMED,
        SIDES_NOT_TWO,
        TWICE_THE_SAME,
        TOO_MANY,
        MISSING
    }

    private final Rule rule;
    private final String offending;

    public InvalidValue(Rule rule, String offending, String message) {
        super(message);
        this.rule = rule;
        this.offending = offending;
    }

    public Rule rule() {
        return rule;
    }

    public String offending() {
        return offending;
    }
}
