package org.ayni.command.partnership;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.ayni.command.Gist;
import org.ayni.command.partnership.Subject.Actor;
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.What;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;

/** Says what a fact is about, and what it names by id. */
final class Naming {

    private Naming() {}

    @SafeVarargs
    static Gist<Subject> about(Subject subject, Stream<? extends Subject>... names) {
        var all = new ArrayList<Subject>();
        for (var some : names) {
            some.forEach(all::add);
        }
        return new Gist<>(subject, all);
    }

    /** Of a fact that ties its subject to another, which it names; of one that may, when there is none. */
    static Gist<Subject> tied(@Nullable Subject other, Gist<Subject> fact) {
        if (other == null) {
            return fact;
        }
        var all = new ArrayList<>(fact.names());
        all.add(other);
        return new Gist<>(fact.subject(), all, other, null);
    }

    static Stream<Subject> actors(What what) {
        return what.actors().stream().map(participation -> new Actor(participation.actor()));
    }

    static Stream<Subject> owner(Whose whose) {
        return whose.isBoth() ? Stream.empty() : municipalities(whose.side());
    }

    static Stream<Subject> municipalities(@Nullable MunicipalityId... municipalities) {
        return Stream.of(municipalities).filter(Objects::nonNull).map(Municipality::new);
    }
}
