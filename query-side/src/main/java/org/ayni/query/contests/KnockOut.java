package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ayni.query.contests.Line.State;
import org.ayni.query.contests.Matches.Match;

/**
 * Whoever loses is out. When one is left, the ranks are known: that one is first, then those who went out last; who went out in the
 * same round share a rank, unless they played for it.
 */
final class KnockOut {

    private KnockOut() {}

    static List<Line> lines(List<Match> matches) {
        var out = new HashMap<Integer, Integer>();
        var placed = new ArrayList<Match>();
        for (var match :
                matches.stream().sorted(Comparator.comparingInt(Match::round)).toList()) {
            if (match.other() != null && match.both().allMatch(out::containsKey)) {
                placed.add(match); // both were out before: they play for a place
            } else {
                var loser = match.loser();
                if (loser != null) {
                    out.putIfAbsent(loser, match.round());
                }
            }
        }
        var players = Matches.players(matches);
        var left = players.stream().filter(player -> !out.containsKey(player)).toList();
        if (left.size() != 1) {
            return players.stream()
                    .sorted()
                    .map(player -> Matches.line(player, State.INCOMPLETE, null))
                    .toList();
        }
        var behind = new HashSet<Integer>();
        placed.forEach(match -> {
            var loser = match.loser();
            if (loser != null && sameRound(match, out)) {
                behind.add(loser);
            }
        });
        var better = Comparator.<Integer>comparingInt(player -> -out.getOrDefault(player, Integer.MAX_VALUE))
                .thenComparing(behind::contains);
        return Ranking.of(players.stream().sorted().toList(), better).stream()
                .map(one -> Matches.line(one.one(), State.RANKED, null).ranked(one.rank()))
                .toList();
    }

    private static boolean sameRound(Match match, Map<Integer, Integer> out) {
        return match.both().map(out::get).distinct().count() == 1;
    }
}
