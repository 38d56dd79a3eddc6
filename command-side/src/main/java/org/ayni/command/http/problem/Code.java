package org.ayni.command.http.problem;

/**
 * What can go wrong between a request and a rule. A name, once released, is never given another meaning; its sentences
 * stand in problems*.properties. What rules refuse is named by {@link org.ayni.command.Reason}.
 */
public enum Code {
    // the request
    TOKEN_NEEDED,
    HOST_UNKNOWN,
    ACTING_FOR_MISSING,
    ACTING_FOR_MALFORMED,
    IDEMPOTENCY_KEY_MISSING,
    IDEMPOTENCY_KEY_MALFORMED,
    IF_MATCH_MALFORMED,
    JOURNAL_ID_MALFORMED,
    BODY_TOO_LARGE,
    BODY_NOT_JSON,
    BODY_MALFORMED,
    BODY_BEYOND_LIMITS,
    COMMAND_INVALID,
    // a file
    EVIDENCE_HASH_MALFORMED,
    EVIDENCE_EMPTY,
    EVIDENCE_TOO_LARGE,
    EVIDENCE_DIFFERS,
    EVIDENCE_TYPE_UNKNOWN,
    EVIDENCE_TYPE_CONTRADICTED,
    // a draft
    HOLD_MALFORMED,
    DRAFT_ID_MALFORMED,
    DRAFT_UNKNOWN,
    DRAFT_RECORDED,
    // the journal
    IDEMPOTENCY_KEY_REUSED,
    VERSION_DIFFERS,
    MOVED_MEANWHILE,
    // the server
    NO_SUCH_ADDRESS,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    REQUEST_MALFORMED,
    BUSY,
    CLOCK_BEHIND,
    OUTCOME_UNKNOWN,
    STORE_UNAVAILABLE,
    STORE_FULL,
    STORE_FAILED,
    JOURNAL_DAMAGED,
    INTERNAL_ERROR
}
