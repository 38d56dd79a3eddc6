package org.ayni.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules keep of a fact: no text, no date.
 *
 * @param subject what it is about: its kind, and the id of what it concerns. A correction leaves it as it is.
 * @param names what has to be there for the fact to be told, by id; as long as the fact stands, these stand, too
 * @param tiedTo the one of these that its subject is tied to by the fact: what an actor is part of, who succeeded it,
 *     which agreement was superseded, of which side a municipality is a predecessor
 * @param standsWith the entry of the same journal without which the fact is of no effect: what kept a promise
 */
public record Gist<S>(
        S subject,
        List<S> names,
        @Nullable S tiedTo,
        @Nullable Long standsWith) {

    public Gist {
        names = names.stream().distinct().toList();
    }

    /** Of a fact that ties nothing. */
    public Gist(S subject, List<S> names) {
        this(subject, names, null, null);
    }
}
