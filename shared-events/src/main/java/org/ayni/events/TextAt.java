package org.ayni.events;

import org.ayni.entry.Seen;

/**
 * Where in a journal a text stands.
 *
 * @param entry the entry that says it
 * @param path where in that entry, field by field with dots between, members of lists by their number from 0: {@code what.title},
 *     {@code outcomes.2.text}; within what a correction states anew {@code fact.what.title}
 */
public record TextAt(Seen entry, String path) {

    /** How the paths begin of what a correction states anew. */
    public static final String ANEW = "fact.";
}
