package org.ayni.command.http.problem;

/**
 * What can be wrong with one field of a body, besides the rules of its value
 * ({@link org.ayni.events.value.InvalidValue.Rule}). Its sentences stand in problems*.properties.
 */
public enum FaultCode {
    FIELD_MISSING,
    FIELD_UNKNOWN,
    TEXT_EXPECTED,
    WHOLE_NUMBER_EXPECTED,
    TRUE_OR_FALSE_EXPECTED,
    LIST_EXPECTED,
    OBJECT_EXPECTED,
    NOT_ONE_OF,
    COMMAND_UNKNOWN,
    INSTANT_MALFORMED,
    VALUE_MALFORMED
}
