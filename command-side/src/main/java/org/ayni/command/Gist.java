package org.ayni.command;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules keep of a fact: no text, no date.
 *
 * @param subject what it is about: its kind, and the id of what it concerns. A correction leaves it as it is.
 * @param names what has to be there for the fact to be told, by id; as long as the fact stands, these stand, too
 * @param tiedTo the one of these that its subject is tied to by the fact: what an actor is part of, who succeeded it,
 *     which agreement was superseded, of which side a municipality is a predecessor, what something came from
 * @param standsWith the entry of the same journal without which the fact is of no effect: what kept a promise
 * @param brings what else is there as long as the fact stands, and others may name: what came out of a workshop
 */
public record Gist<S>(
        S subject,
        List<S> names,
        @Nullable S tiedTo,
        @Nullable Long standsWith,
        List<S> brings) {

    public Gist {
        names = names.stream().distinct().toList();
        brings = List.copyOf(brings);
    }

    /** Of a fact that ties nothing. */
    public Gist(S subject, List<S> names) {
        this(subject, names, null, null);
    }

    /** Of a fact that brings nothing else. */
    public Gist(S subject, List<S> names, @Nullable S tiedTo, @Nullable Long standsWith) {
        this(subject, names, tiedTo, standsWith, List.of());
    }

    public Gist<S> bringing(List<? extends S> others) {
        return new Gist<>(subject, names, tiedTo, standsWith, List.copyOf(others));
    }

    /** Whatever is there because of the fact. */
    public Stream<S> there() {
        return Stream.concat(Stream.of(subject), brings.stream()).distinct();
    }
}
