package org.ayni.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;
import org.ayni.query.contributions.Matter;
import org.ayni.query.contributions.Overview;
import org.ayni.query.contributions.Piece;
import org.ayni.query.vocabulary.Terms;

/**
 * The partnerships of a programme and what they have in common, from facts that all who take part may read.
 *
 * @param themes who works on which theme; of most partnerships first
 * @param goals the same of goals, targets counted with them; the agenda as a whole is a goal of its own
 * @param solved answers, lessons and results
 * @param mentoring who could ask whom about what
 */
record Network(
        long position,
        String programme,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Overview.Covered> partnerships,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<OnTheme> themes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<OnGoal> goals,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Told> solved,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Mentoring> mentoring) {

    record OnTheme(Terms.Theme theme, List<Working> partnerships) {}

    record OnGoal(Sdg goal, List<Working> partnerships) {}

    /** @param facts how many of its facts are about it; the entries are all of them */
    record Working(PartnershipId partnership, long facts, List<Piece.Ref> entries) {}

    static Network of(Overview overview, Wanted wanted) {
        var terms = Terms.of(overview);
        var filter = wanted.filter(terms);
        var pieces = overview.pieces().stream().filter(Network::isShown).toList();
        var work = pieces.stream()
                .filter(piece -> piece.matter().work() != Matter.Work.NONE)
                .filter(piece ->
                        filter.about(themes(piece, terms), piece.matter().sdgs()))
                .toList();
        var told = pieces.stream()
                .flatMap(piece -> Told.of(piece, terms))
                .filter(one -> filter.about(one.themes(), one.sdgs()))
                .toList();
        return new Network(
                overview.programme().position(),
                overview.question().journal().id(),
                overview.covered(),
                onThemes(work, terms, filter),
                onGoals(work, filter),
                told.stream()
                        .filter(Told::solves)
                        .filter(one -> filter.partnership(one.partnership()))
                        .toList(),
                Mentoring.of(told, filter));
    }

    /** What took place is shown with its dispute; anything else is not, once the other side says that it is not so. */
    private static boolean isShown(Piece piece) {
        return piece.matter().work() == Matter.Work.DONE || piece.state().isOfEffect();
    }

    private static List<ThemeId> themes(Piece piece, Terms terms) {
        return piece.matter().themes().stream()
                .filter(theme -> !piece.matter().dropped().contains(theme))
                .map(terms::current)
                .distinct()
                .toList();
    }

    private static List<OnTheme> onThemes(List<Piece> work, Terms terms, Wanted.Filter filter) {
        var byTheme = new TreeMap<String, List<Piece>>();
        for (var piece : work) {
            themes(piece, terms).stream()
                    .filter(filter::theme)
                    .forEach(theme -> byTheme.computeIfAbsent(theme.value(), _ -> new ArrayList<>())
                            .add(piece));
        }
        return byTheme.entrySet().stream()
                .map(one -> new OnTheme(terms.theme(new ThemeId(one.getKey())), working(one.getValue())))
                .filter(one -> concerns(one.partnerships(), filter))
                .sorted(Comparator.comparingInt(one -> -one.partnerships().size()))
                .toList();
    }

    private static List<OnGoal> onGoals(List<Piece> work, Wanted.Filter filter) {
        var byGoal = new LinkedHashMap<Sdg, List<Piece>>();
        for (var piece : work) {
            goals(piece.matter().sdgs().stream().filter(filter::sdg))
                    .forEach(goal ->
                            byGoal.computeIfAbsent(goal, _ -> new ArrayList<>()).add(piece));
        }
        return byGoal.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(goal -> goal.goal().orElse(Integer.MAX_VALUE))))
                .map(one -> new OnGoal(one.getKey(), working(one.getValue())))
                .filter(one -> concerns(one.partnerships(), filter))
                .sorted(Comparator.comparingInt(one -> -one.partnerships().size()))
                .toList();
    }

    /** Goals instead of their targets; the agenda as a whole stays itself. */
    static Stream<Sdg> goals(Stream<Sdg> sdgs) {
        return sdgs.map(sdg -> sdg.goal().isPresent() ? Sdg.goal(sdg.goal().getAsInt()) : sdg)
                .distinct();
    }

    private static boolean concerns(List<Working> partnerships, Wanted.Filter filter) {
        return partnerships.stream().anyMatch(one -> filter.partnership(one.partnership()));
    }

    private static List<Working> working(List<Piece> pieces) {
        var byPartnership = new TreeMap<String, List<Piece.Ref>>();
        for (var piece : pieces) {
            byPartnership
                    .computeIfAbsent(piece.partnership().value(), _ -> new ArrayList<>())
                    .add(piece.ref());
        }
        return byPartnership.entrySet().stream()
                .map(one -> new Working(
                        new PartnershipId(one.getKey()), one.getValue().size(), one.getValue()))
                .toList();
    }
}
