package org.ayni.query.practices;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayni.entry.EntryRef;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PracticeFact.PracticeAdopted;
import org.ayni.events.PracticeFact.PracticeShared;
import org.ayni.events.PracticeFact.PracticeWithdrawn;
import org.ayni.events.value.PracticeId;
import org.ayni.query.contributions.Contribution;
import org.ayni.query.contributions.Piece;
import org.ayni.query.fact.Fact;
import org.ayni.query.practices.Credit.State;

/** What partnerships share and adopt, as one reader may see it. */
public final class Exchange {
    public static final Exchange NONE = new Exchange(List.of(), _ -> Optional.empty());

    private final List<Contribution> contributions;
    private final Function<EntryRef, Optional<Fact<PartnershipFact>>> then;
    private final List<Adopted> adoptions;

    /** @param then a fact as of an entry, whoever may read it */
    public Exchange(List<Contribution> contributions, Function<EntryRef, Optional<Fact<PartnershipFact>>> then) {
        this.contributions = contributions;
        this.then = then;
        this.adoptions = contributions.stream()
                .flatMap(by -> by.pieces(PracticeAdopted.class).stream()
                        .map(piece -> new Adopted(
                                by, piece, (PracticeAdopted) piece.fact().told())))
                .toList();
    }

    /** An adoption, and where in the exchange it stands. */
    record Adopted(Contribution by, Piece piece, PracticeAdopted told) {

        Adoption shown() {
            return new Adoption(
                    told.practice(), told.whose(), told.adapted(), Lesson.of(by, told.practice()), piece.ref());
        }
    }

    /** Who is credited, and what became of what was adopted since. */
    public Credit credit(EntryRef origin) {
        var contribution = contribution(origin.journal());
        return contribution
                .flatMap(one -> one.readable(origin.position()))
                .flatMap(fact -> fact.told() instanceof PracticeShared shared
                        ? Optional.of(credit(origin, contribution.orElseThrow(), fact, shared))
                        : Optional.empty())
                .orElseGet(() -> new Credit(
                        origin.journal(), origin.position(), origin.hash(), State.NOT_SHOWN, null, null, null, null));
    }

    /**
     * Who has adopted what the fact at a position tells.
     *
     * @param journal in which the fact stands
     */
    public List<Adoption> adoptions(JournalId journal, long position) {
        return adoptions.stream()
                .filter(one -> one.told().isFrom(journal))
                .filter(one -> Stream.ofNullable(one.told().origin())
                        .flatMap(origin -> contribution(journal).stream()
                                .flatMap(there -> there.facts().about(origin.position()).stream()))
                        .anyMatch(fact -> fact.position() == position))
                .map(Adopted::shown)
                .toList();
    }

    List<Adopted> adoptions() {
        return adoptions;
    }

    /** Whether a practice is offered no more. That it is not is told to whoever was told that it is. */
    static boolean isWithdrawn(Contribution contribution, PracticeId practice) {
        return contribution
                .facts()
                .telling(PracticeWithdrawn.class)
                .anyMatch(
                        one -> !one.fact().retracted() && one.told().practice().equals(practice));
    }

    private Optional<Contribution> contribution(JournalId journal) {
        return contributions.stream()
                .filter(one -> one.journal().equals(journal))
                .findFirst();
    }

    private Credit credit(
            EntryRef origin, Contribution contribution, Fact<PartnershipFact> fact, PracticeShared shared) {
        var changed = fact.stated().position() > origin.position();
        var adopted = changed ? then.apply(origin).filter(contribution::mayRead) : Optional.of(fact);
        return new Credit(
                origin.journal(),
                origin.position(),
                origin.hash(),
                state(contribution, fact, shared, changed),
                shared.practice(),
                shared.whose(),
                adopted.flatMap(one -> one.told() instanceof PracticeShared said
                                ? Optional.of(said.what().title())
                                : Optional.empty())
                        .orElse(null),
                changed ? shared.what().title() : null);
    }

    private static State state(
            Contribution contribution, Fact<PartnershipFact> fact, PracticeShared shared, boolean changed) {
        if (fact.retracted()) {
            return State.RETRACTED;
        }
        if (isWithdrawn(contribution, shared.practice())) {
            return State.WITHDRAWN;
        }
        return changed ? State.CHANGED : State.AS_ADOPTED;
    }
}
