package org.ayni.command.http.problem;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.command.Reason;
import org.springframework.http.HttpStatus;

/**
 * The one table from codes to HTTP statuses.
 *
 * <ul>
 *   <li>403: whoever acts may not do this here
 *   <li>404: the journal in the address has not begun
 *   <li>409: it is so already, or something else was recorded since
 *   <li>422: what the command says does not fit what is recorded
 * </ul>
 */
public final class Statuses {

    private Statuses() {}

    static HttpStatus of(Code code) {
        return switch (code) {
            case TOKEN_NEEDED -> HttpStatus.UNAUTHORIZED;
            case HOST_UNKNOWN -> HttpStatus.MISDIRECTED_REQUEST;
            case ACTING_FOR_MISSING,
                    ACTING_FOR_MALFORMED,
                    IDEMPOTENCY_KEY_MISSING,
                    IDEMPOTENCY_KEY_MALFORMED,
                    DRAFT_ID_MALFORMED,
                    IF_MATCH_MALFORMED,
                    JOURNAL_ID_MALFORMED,
                    BODY_MALFORMED,
                    BODY_BEYOND_LIMITS,
                    COMMAND_INVALID,
                    EVIDENCE_HASH_MALFORMED,
                    HOLD_MALFORMED,
                    REQUEST_MALFORMED -> HttpStatus.BAD_REQUEST;
            case BODY_TOO_LARGE, EVIDENCE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case BODY_NOT_JSON, EVIDENCE_TYPE_UNKNOWN, EVIDENCE_TYPE_CONTRADICTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case IDEMPOTENCY_KEY_REUSED, EVIDENCE_EMPTY, EVIDENCE_DIFFERS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case VERSION_DIFFERS -> HttpStatus.PRECONDITION_FAILED;
            case MOVED_MEANWHILE, DRAFT_RECORDED -> HttpStatus.CONFLICT;
            case NO_SUCH_ADDRESS, DRAFT_UNKNOWN -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case BUSY, CLOCK_BEHIND, OUTCOME_UNKNOWN, STORE_UNAVAILABLE, STORE_FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
            case STORE_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            case JOURNAL_DAMAGED, INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    public static HttpStatus of(Reason reason) {
        return switch (reason) {
            case NOT_A_SIDE,
                    ONLY_THE_OFFICE,
                    NOT_YOUR_MUNICIPALITY,
                    NOT_YOUR_FACT,
                    OWN_FACT,
                    OWN_TRANSLATION,
                    PUBLIC_NEEDS_BOTH_SIDES,
                    PRACTICE_OF_THE_OTHER_SIDE,
                    AFFAIR_OF_THE_OTHER_SIDE -> HttpStatus.FORBIDDEN;
            case NOT_REGISTERED, NOT_OPENED, NOT_FOUNDED -> HttpStatus.NOT_FOUND;
            case ALREADY_REGISTERED,
                    ALREADY_OPENED,
                    ALREADY_FOUNDED,
                    ALREADY_SUCCEEDED,
                    ALREADY_ENROLLED,
                    ALREADY_CONFIRMED,
                    NOTHING_TO_CONFIRM,
                    NOTHING_WAITS_THERE,
                    ALREADY_PUBLISHED,
                    NOT_PUBLISHED,
                    NOTHING_TO_PUBLISH,
                    NOTHING_TO_WITHDRAW,
                    VIEW_ALREADY_PUBLISHED,
                    VIEW_NOT_PUBLISHED,
                    OTHER_SIDE_HAS_ANSWERED,
                    ALREADY_SETTLED,
                    SETTLED_BY_BOTH,
                    NO_SILENCE_RULE,
                    SILENCE_RULE_ENDED,
                    CHANGED_SINCE,
                    DOCUMENT_STANDS_BEFORE,
                    RETRACTED,
                    PREDECESSOR_EXISTS,
                    ACTOR_EXISTS,
                    ACTOR_ALREADY_SO,
                    PHASE_EXISTS,
                    CONFERENCE_EXISTS,
                    CONFERENCE_PART_EXISTS,
                    INPUT_EXISTS,
                    TERM_EXISTS,
                    TERM_RETIRED,
                    NOT_ENROLLED,
                    WORKSHOP_EXISTS,
                    WORKSHOP_ALREADY_HELD,
                    WORKSHOP_CANCELLED,
                    AGREEMENT_EXISTS,
                    AGREEMENT_DRAFTED_HERE,
                    AGREEMENT_CONCLUDED,
                    AGREEMENT_RECORDED_AS_CONCLUDED,
                    AGREEMENT_NOT_CONCLUDED,
                    AGREEMENT_NOT_ENDORSED,
                    AGREEMENT_ALREADY_APPROVED,
                    AGREEMENT_IN_FORCE,
                    AGREEMENT_SIGNING_DISPUTED,
                    ENDORSEMENT_SIGNED,
                    CLAUSE_STRUCK,
                    SERIES_EXISTS,
                    EDITION_EXISTS,
                    OLYMPIAD_ALREADY_PLANNED,
                    OLYMPIAD_ALREADY_OPEN,
                    OLYMPIAD_NOT_PLANNED,
                    OLYMPIAD_CALLED_OFF,
                    DISCIPLINE_EXISTS,
                    RESULTS_DO_NOT_FIT,
                    START_NUMBER_TAKEN,
                    PROMISE_EXISTS,
                    PROMISE_NOT_OPEN,
                    PRODUCT_EXISTS,
                    REPORT_EXISTS,
                    ALREADY_TRANSLATED,
                    THEME_NOT_COMMON,
                    TRANSLATION_ALREADY_APPROVED,
                    ORIGINAL_CHANGED,
                    CALL_EXISTS,
                    CALL_NOT_OPEN,
                    INTEREST_EXISTS,
                    INTEREST_ANSWERED,
                    SCALE_EXISTS,
                    WORK_PLAN_EXISTS,
                    WORK_PLAN_ALREADY_PROPOSED,
                    WORK_PLAN_NOT_PROPOSED,
                    WORK_PLAN_CLOSED,
                    PLAN_ITEM_EXISTS,
                    PLAN_ITEM_DROPPED,
                    PLAN_ITEM_CARRIED_OVER,
                    PLAN_ITEM_DONE,
                    PROGRESS_ALREADY_REPORTED,
                    ALREADY_ENDORSED,
                    EVIDENCE_EXISTS,
                    EVIDENCE_REMOVED,
                    EVIDENCE_OF_OTHER_SIDE,
                    WORKSHOP_NOT_HELD,
                    AGENDA_EXISTS,
                    MINUTES_EXIST,
                    OUTCOME_EXISTS,
                    OUTCOME_ANSWERED,
                    NOT_A_QUESTION,
                    OUTCOME_DROPPED,
                    ORIGIN_ALREADY_NAMED,
                    PROJECT_EXISTS,
                    PRACTICE_EXISTS,
                    PRACTICE_NOT_SHARED,
                    PRACTICE_WITHDRAWN,
                    CERTIFICATE_ENDED,
                    PROJECT_ENDED,
                    PROJECT_STEP_OUT_OF_ORDER,
                    PROJECT_STEP_DATED_OUT_OF_ORDER,
                    STILL_REFERRED_TO -> HttpStatus.CONFLICT;
            case OWN_AFFAIR,
                    SIDES_DO_NOT_MATCH_ID,
                    SUCCEEDED_BY_ITSELF,
                    UNKNOWN_MUNICIPALITY,
                    UNKNOWN_PARTNERSHIP,
                    UNKNOWN_SIDE,
                    UNKNOWN_ACTOR,
                    UNKNOWN_AGREEMENT,
                    UNKNOWN_WORKSHOP,
                    UNKNOWN_SERIES,
                    UNKNOWN_PROMISE,
                    UNKNOWN_PRODUCT,
                    UNKNOWN_REPORT,
                    UNKNOWN_EVIDENCE,
                    EVIDENCE_NOT_SENT,
                    UNKNOWN_PHASE,
                    UNKNOWN_CONFERENCE,
                    UNKNOWN_CONFERENCE_PART,
                    UNKNOWN_TERM,
                    NOT_A_SECTOR,
                    TERM_REPLACES_ITSELF,
                    UNKNOWN_FACT,
                    NO_SUCH_TEXT,
                    NO_SUCH_LANGUAGE,
                    NO_THEME_AGREED,
                    NOT_TRANSLATED,
                    TRANSLATED_INTO_ITS_OWN_LANGUAGE,
                    CITED_ENTRY_MISSING,
                    CITED_ENTRY_DIFFERS,
                    CITED_ENTRY_OF_ANOTHER_KIND,
                    CITED_ENTRY_RETRACTED,
                    ACTOR_PART_OF_ITSELF,
                    ACTOR_SUCCEEDS_ITSELF,
                    AGREEMENT_SUPERSEDES_ITSELF,
                    KEEPS_NO_PROMISE,
                    NOTHING_CONTRADICTS,
                    NO_SUCH_ACCOUNT,
                    SILENCE_WEEKS_OUT_OF_RANGE,
                    PUBLISHED_TO_NOBODY,
                    DISPUTED_IS_NOT_PUBLISHED,
                    NO_CONSENT_TO_BE_SHOWN,
                    YEAR_OUT_OF_RANGE,
                    NOT_IN_WHAT_IS_PUBLISHED,
                    EDITION_NUMBER_BELOW_ONE,
                    OLYMPIAD_NOT_OPEN,
                    UNKNOWN_DISCIPLINE,
                    UNKNOWN_STATION,
                    UNKNOWN_START_NUMBER,
                    SCORING_DOES_NOT_FIT,
                    START_NUMBER_IS_DRAWN,
                    START_NUMBER_OUT_OF_RANGE,
                    TOO_MANY_AT_ONCE,
                    AGE_GROUP_TWICE,
                    AGES_ABOVE_MEMBERS,
                    ENTRANT_OF_ANOTHER_FORM,
                    RESULT_NOT_OF_THIS_FORM,
                    VALUE_OR_REASON,
                    VALUE_NEGATIVE,
                    TOO_MANY_DECIMALS,
                    NO_TIE_BREAK,
                    ATTEMPT_OUT_OF_RANGE,
                    ATTEMPT_NEEDED,
                    STATION_NEEDED,
                    WORK_PLAN_NEEDS_PERIOD,
                    ROUND_NUMBER_BELOW_ONE,
                    MATCH_AGAINST_ITSELF,
                    MATCH_SCORE_INCOMPLETE,
                    MATCH_WINNER_UNCLEAR,
                    PART_NUMBER_BELOW_ONE,
                    CORRECTION_OF_ANOTHER_KIND,
                    UNKNOWN_CALL,
                    UNKNOWN_INTEREST,
                    INTEREST_OF_ONE_ORGANISATION,
                    ACCEPTED_AS_NOBODY,
                    ACCEPTED_AS_ANOTHER,
                    FIGURE_BELOW_ZERO,
                    SHARE_ABOVE_WHOLE,
                    NO_PRICE_OR_SHARE,
                    WITHDRAWN_BEFORE_ENROLLED,
                    ANSWERED_BEFORE_SUBMITTED,
                    EXPIRES_BEFORE_IT_BEGINS,
                    CALL_OVER_BEFORE_IT_BEGINS,
                    ANSWERED_BEFORE_COMING_FORWARD,
                    SCALE_STEPS_OUT_OF_ORDER,
                    STEP_NOT_ON_SCALE,
                    NEITHER_GOAL_NOR_TARGET,
                    UNKNOWN_WORK_PLAN,
                    UNKNOWN_CLAUSE,
                    AGREEMENT_NOT_DRAFTED,
                    AGREEMENT_WITHOUT_CLAUSES,
                    CLAUSE_IN_ONE_LANGUAGE,
                    UNKNOWN_PLAN_ITEM,
                    WORK_PLAN_EMPTY,
                    PLAN_ITEM_CARRIED_INTO_ITS_OWN_PLAN,
                    NO_PROGRESS,
                    UNKNOWN_AGENDA,
                    UNKNOWN_OUTCOME,
                    UNKNOWN_PROJECT,
                    ORIGINS_ARE_CORRECTED_APART,
                    UNKNOWN_PRACTICE,
                    OWN_PRACTICE,
                    COMES_FROM_ITSELF,
                    NOT_BY_ITS_ENTRY,
                    UNKNOWN_DOCUMENT,
                    NOT_RETRACTABLE,
                    REMOVED_FOR_GOOD -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static final Set<Code> OF_FILES = EnumSet.of(
            Code.EVIDENCE_HASH_MALFORMED,
            Code.EVIDENCE_EMPTY,
            Code.EVIDENCE_TOO_LARGE,
            Code.EVIDENCE_DIFFERS,
            Code.EVIDENCE_TYPE_UNKNOWN,
            Code.EVIDENCE_TYPE_CONTRADICTED);

    private static final Set<Code> OF_DRAFTS =
            EnumSet.of(Code.HOLD_MALFORMED, Code.DRAFT_ID_MALFORMED, Code.DRAFT_UNKNOWN, Code.DRAFT_RECORDED);

    /** What any request about one's own can be answered with instead of success, before anything else is looked at. */
    private static final Set<Code> OF_ALL = EnumSet.of(
            Code.TOKEN_NEEDED,
            Code.HOST_UNKNOWN,
            Code.JOURNAL_ID_MALFORMED,
            Code.REQUEST_MALFORMED,
            Code.STORE_UNAVAILABLE,
            Code.INTERNAL_ERROR);

    /** Every status that a file that is sent can be answered with instead of success, and its codes. */
    public static SortedMap<HttpStatus, List<Enum<?>>> ofFiles() {
        return byStatus(Stream.of(OF_FILES, OF_ALL, Set.of(Code.STORE_FULL), Set.of(Reason.NOT_FOUNDED))
                .flatMap(Set::stream));
    }

    /** Every status that reading or discarding a draft can be answered with instead of success, and its codes. */
    public static SortedMap<HttpStatus, List<Enum<?>>> ofDrafts(Code... own) {
        return byStatus(Stream.of(
                        OF_ALL,
                        EnumSet.of(Code.ACTING_FOR_MISSING, Code.ACTING_FOR_MALFORMED, Code.DRAFT_ID_MALFORMED),
                        Set.of(own))
                .flatMap(Set::stream));
    }

    /** Every status that keeping or holding a draft can be answered with: a held one is tried as a command is. */
    public static SortedMap<HttpStatus, List<Enum<?>>> ofKeptDrafts() {
        return byStatus(Stream.concat(
                ofCommands().values().stream()
                        .flatMap(List::stream)
                        .filter(code -> code != Code.IDEMPOTENCY_KEY_MISSING && code != Code.IDEMPOTENCY_KEY_MALFORMED),
                Stream.of(Code.HOLD_MALFORMED, Code.DRAFT_ID_MALFORMED, Code.DRAFT_RECORDED)));
    }

    /** Every status that a command can be answered with instead of success, and its codes. */
    public static SortedMap<HttpStatus, List<Enum<?>>> ofCommands() {
        var codes = byStatus(Stream.concat(
                Stream.of(Code.values()).filter(code -> !OF_FILES.contains(code) && !OF_DRAFTS.contains(code)),
                Stream.of(Reason.values())));
        codes.remove(HttpStatus.METHOD_NOT_ALLOWED); // of other addresses
        codes.remove(HttpStatus.NOT_ACCEPTABLE);
        return codes;
    }

    private static SortedMap<HttpStatus, List<Enum<?>>> byStatus(Stream<? extends Enum<?>> codes) {
        var byStatus = new TreeMap<HttpStatus, List<Enum<?>>>();
        codes.forEach(code ->
                byStatus.computeIfAbsent(status(code), _ -> new ArrayList<>()).add(code));
        return byStatus;
    }

    private static HttpStatus status(Enum<?> code) {
        return switch (code) {
            case Code own -> of(own);
            case Reason rule -> of(rule);
            default -> throw new IllegalArgumentException(code + " is no answer");
        };
    }
}
