package org.ayni.query.network;

import java.util.List;
import java.util.Optional;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;

/**
 * A challenge or question of one partnership, and what others have found out about the same theme or goal. That they could help
 * is nobody's opinion: it rests on the two facts alone, and both are named.
 */
record Mentoring(Told seeks, List<Offer> offers) {

    /**
     * @param themes on which both facts are
     * @param goals that both facts serve; the agenda as a whole brings nobody together, because everybody serves it
     */
    record Offer(Told offers, List<ThemeId> themes, List<Sdg> goals) {}

    static List<Mentoring> of(List<Told> told, Wanted.Filter filter) {
        return told.stream()
                .filter(Told::seeks)
                .map(seeks -> new Mentoring(
                        seeks,
                        told.stream()
                                .filter(Told::solves)
                                .filter(one -> !one.partnership().equals(seeks.partnership()))
                                .filter(one -> filter.partnership(seeks.partnership())
                                        || filter.partnership(one.partnership()))
                                .flatMap(one -> offer(seeks, one).stream())
                                .toList()))
                .filter(one -> !one.offers().isEmpty())
                .toList();
    }

    private static Optional<Offer> offer(Told seeks, Told solves) {
        var themes = solves.themes().stream().filter(seeks.themes()::contains).toList();
        var sought = Network.goals(seeks.sdgs().stream()).toList();
        var goals = Network.goals(solves.sdgs().stream())
                .filter(goal -> !goal.equals(Sdg.AGENDA_2030))
                .filter(sought::contains)
                .toList();
        return themes.isEmpty() && goals.isEmpty() ? Optional.empty() : Optional.of(new Offer(solves, themes, goals));
    }
}
