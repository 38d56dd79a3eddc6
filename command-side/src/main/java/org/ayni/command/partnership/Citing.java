package org.ayni.command.partnership;

import static org.ayni.command.Decision.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ayni.command.Asking;
import org.ayni.command.Cited;
import org.ayni.command.Decision;
import org.ayni.command.Decision.Refused;
import org.ayni.command.FactElsewhere;
import org.ayni.command.Gist;
import org.ayni.command.Reason;
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.command.partnership.Subject.Named;
import org.ayni.entry.EntryRef;
import org.ayni.entry.Seen;
import org.ayni.events.Event;
import org.jspecify.annotations.Nullable;

/** Whatever a fact refers to must be there: the entries that it cites, and the actors, sides, series that it names. */
final class Citing {

    private Citing() {}

    /** The first thing that a fact names and that is not there. */
    static Optional<Refused> named(PartnershipState state, Gist<Subject> told) {
        return named(state, told, List.of());
    }

    /** @param before what the facts are about that are told with this one, before it */
    static Optional<Refused> named(PartnershipState state, Gist<Subject> told, List<Subject> before) {
        return told.names().stream()
                .filter(subject -> !before.contains(subject) && !isThere(state, subject))
                .findFirst()
                .map(Citing::missing);
    }

    private static boolean isThere(PartnershipState state, Subject named) {
        return named instanceof Municipality(var municipality) ? state.belongs(municipality) : state.has(named);
    }

    private static Refused missing(Subject subject) {
        if (subject instanceof Named named) {
            return Decision.refused(named.unknown(), named.id());
        }
        throw new IllegalStateException("no fact names a " + subject);
    }

    /** What there is against citing an entry of this journal; nothing when none is cited. */
    static Optional<Refused> here(PartnershipState state, @Nullable Cited cited) {
        return cited == null ? Optional.empty() : state.facts().refusal(cited);
    }

    /**
     * An entry of another journal is there, is the one that was seen, and its fact says what it is cited for. What this
     * partnership may not read is not there.
     */
    static Optional<Refused> elsewhere(
            PartnershipState state, Asking asking, Cited.Elsewhere cited, Predicate<Event> says) {
        var address = cited.journal() + "@" + cited.position();
        var fact = asking.fact(cited.journal(), cited.position()).filter(one -> mayRead(state, asking, one));
        if (fact.isEmpty()) {
            return Optional.of(Decision.refused(Reason.CITED_ENTRY_MISSING, address));
        }
        var now = fact.get().now();
        return when(
                        cited.hash() != null
                                && !cited.hash().equals(fact.get().cited().hash()),
                        Reason.CITED_ENTRY_DIFFERS,
                        address)
                .or(() -> when(now == null, Reason.CITED_ENTRY_RETRACTED, address))
                .or(() -> when(now == null || !says.test(now), Reason.CITED_ENTRY_OF_ANOTHER_KIND, address));
    }

    private static boolean mayRead(PartnershipState state, Asking asking, FactElsewhere fact) {
        var readers = fact.readers();
        return readers == null
                || fact.cited().header().journal().equals(asking.journal())
                || readers.include(Outside.programmes(state));
    }

    /** What there is against citing an entry of this journal, whatever it says. */
    static Optional<Refused> any(PartnershipState state, Cited cited) {
        return when(cited.position() >= state.hashes().size(), Reason.CITED_ENTRY_MISSING, cited.position())
                .or(() -> when(
                        cited.hash() != null
                                && !cited.hash().equals(entry(state, cited).hash()),
                        Reason.CITED_ENTRY_DIFFERS,
                        cited.position()));
    }

    /** An entry of this journal, which is there. */
    static Seen entry(PartnershipState state, Cited cited) {
        return new Seen(cited.position(), state.hashes().get(Math.toIntExact(cited.position())));
    }

    /** The last change of a fact of this journal that may be cited. */
    static Seen seen(PartnershipState state, Cited cited) {
        return state.facts().cited(cited).last();
    }

    static @Nullable Seen seenIfAny(PartnershipState state, @Nullable Cited cited) {
        return cited == null ? null : seen(state, cited);
    }

    /** An entry of another journal that may be cited. */
    static EntryRef reference(Cited.Elsewhere cited, Asking asking) {
        var fact = asking.fact(cited.journal(), cited.position()).orElseThrow();
        return new EntryRef(cited.journal(), cited.position(), fact.cited().hash());
    }
}
