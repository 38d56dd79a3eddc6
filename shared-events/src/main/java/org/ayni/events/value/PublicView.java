package org.ayni.events.value;

/**
 * A view of a partnership that readers can be shown: what the two towns would put on a wall. What they owe each other, are
 * reminded of or have handed in is theirs, and so is the record of who may read what.
 */
public enum PublicView {
    /** Who the two are, since when, and in which forms. */
    PARTNERSHIP,
    TIMELINE,
    ACTORS,
    CALLS,
    WORKSHOPS,
    AGREEMENTS,
    WORK_PLANS,
    PROGRESS,
    PROMISES,
    STOCKTAKING,
    /** Editions, boards and the records of all years. */
    OLYMPIADS,
    PRODUCTS,
    /** Projects, what came of what, and who learned from whom. */
    PROJECTS,
    /** The list of files, and the files. */
    EVIDENCE
}
