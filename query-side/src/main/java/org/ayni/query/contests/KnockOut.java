package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayni.query.contests.Line.State;
import org.ayni.query.contests.Matches.Match;

/**
 * Whoever loses is out. When one is left, the ranks are known: that one is first, then those who went out last; who went out in the
 * same round share a rank, unless they played for it. As long as a match is told in two ways, or somebody may still have to play, or
 * the rounds contradict each other, nobody has a rank: a semi-final gives no gold.
 */
final class KnockOut {
    /** In which round each went out. */
    private final Map<Integer, Integer> out = new HashMap<>();

    /** Matches of two who were out before: they played for a place. */
    private final List<Match> placed = new ArrayList<>();

    /** In which rounds each has played. */
    private final Map<Integer, Set<Integer>> rounds = new HashMap<>();

    private boolean contradictory;

    private KnockOut(List<Match> matches) {
        matches.stream().sorted(Comparator.comparingInt(Match::round)).forEach(this::played);
    }

    /**
     * @param matches all of them, also those that are told in two ways
     * @param expected who takes part in it for certain, or may still do so
     */
    static List<Line> lines(List<Match> matches, Set<Integer> expected) {
        var players = Matches.players(matches);
        var told = new KnockOut(matches);
        var decided = players.containsAll(expected)
                && matches.stream().noneMatch(Match::isDisputed)
                && !told.contradictory
                && players.stream()
                                .filter(player -> !told.out.containsKey(player))
                                .count()
                        == 1;
        var sorted = players.stream().sorted().toList();
        return decided
                ? told.ranked(sorted)
                : sorted.stream()
                        .map(player -> Matches.line(player, State.INCOMPLETE, null))
                        .toList();
    }

    private void played(Match match) {
        var loser = match.loser();
        switch ((int) match.both().filter(out::containsKey).count()) {
            case 0 -> {
                if (loser != null) {
                    out.put(loser, match.round());
                }
            }
            case 2 -> placed.add(match);
            // somebody who was out has played on against somebody who was not, or one round holds two matches of one
            default -> contradictory = true;
        }
        match.both()
                .forEach(one -> contradictory |=
                        !rounds.computeIfAbsent(one, _ -> new HashSet<>()).add(match.round()));
    }

    private List<Line> ranked(List<Integer> players) {
        var behind = new HashSet<Integer>();
        placed.forEach(match -> {
            var loser = match.loser();
            if (loser != null && sameRound(match)) {
                behind.add(loser);
            }
        });
        var better = Comparator.<Integer>comparingInt(player -> -out.getOrDefault(player, Integer.MAX_VALUE))
                .thenComparing(behind::contains);
        return Ranking.of(players, better).stream()
                .map(one -> Matches.line(one.one(), State.RANKED, null).ranked(one.rank()))
                .toList();
    }

    private boolean sameRound(Match match) {
        return match.both().map(out::get).distinct().count() == 1;
    }
}
