package org.ayni.cli.rows;

import java.util.List;
import org.ayni.events.value.Spelling;

/** The commands of the HTTP API that an import sends to tell something, and the facts they lead to. */
public enum CommandType {
    REGISTER_MUNICIPALITY("municipality.registered"),
    RECORD_SUCCESSION("municipality.succeeded"),
    OPEN_PROGRAMME("programme.opened"),
    OPEN_PHASE("programme.phase-opened", "phase"),
    ENROL_PARTNERSHIP("programme.partnership-enrolled", "phase", "partnership"),
    RECORD_CONFERENCE_PART("programme.conference-part-held", "conference", "part"),
    FOUND_PARTNERSHIP("partnership.founded"),
    NAME_PREDECESSOR("partnership.predecessor-named", "predecessor"),
    RECORD_ENROLMENT("partnership.enrolled", "phase"),
    REGISTER_ACTOR("partnership.actor-registered", "actor"),
    RECORD_ACTOR_SUCCESSION("partnership.actor-succeeded", "actor"),
    RECORD_WORKSHOP("partnership.workshop-held", "workshop"),
    RECORD_AGREEMENT("partnership.agreement-recorded", "agreement"),
    /** An activity has no id: only its own entry names it. */
    RECORD_ACTIVITY("partnership.activity-recorded"),
    RECORD_CONFERENCE_ATTENDANCE("partnership.conference-attended", "conference", "part"),
    START_OLYMPIAD_SERIES("partnership.olympiad-series-started", "series"),
    /** A series is renamed any number of times. */
    RENAME_OLYMPIAD_SERIES("partnership.olympiad-series-renamed", "series"),
    RECORD_OLYMPIAD("partnership.olympiad-held", "series", "edition"),
    MAKE_PROMISE("partnership.promise-made", "promise"),
    KEEP_PROMISE("partnership.promise-kept", "promise"),
    LAUNCH_PRODUCT("partnership.product-launched", "product");

    private final String event;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> subject;

    CommandType(String event, String... subject) {
        this.event = event;
        this.subject = List.of(subject);
    }

    /** The value of the field {@code type} in a body. */
    public String word() {
        return Spelling.of(this);
    }

    /** The wire name of the fact it leads to, without the version. */
    public String event() {
        return event;
    }

    /** The fields that say what the fact is about. A correction cannot change them. */
    public List<String> subject() {
        return subject;
    }

    /** Whether a journal has no more than one fact of this kind about the same subject. */
    public boolean isUnique() {
        return this != RECORD_ACTIVITY && this != RENAME_OLYMPIAD_SERIES;
    }
}
