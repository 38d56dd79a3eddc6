package org.ayni.query.contests;

import java.util.List;
import java.util.Set;
import org.ayni.events.ContestFact;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Marks.Dispute;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Agreed;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Working;

/**
 * What somebody saw, as the two sides work with it.
 *
 * @param told with the working values that both agree on, where it told others
 */
record Witnessed<T extends ContestFact>(T told, Fact<?> fact, Word word) {

    /**
     * What the sides say about one entry.
     *
     * @param state what it is worth between them
     * @param toSettle whether it is disputed, and no value that both agree on answers that
     */
    record Word(long position, Standing state, List<Dispute> disputes, List<Working> working, boolean toSettle) {}

    static Witnessed<ResultRecorded> result(Telling<ResultRecorded> telling, FactNote note) {
        var agreed = new Agreed(telling.fact(), note, Set.of("value", "second"));
        var told = telling.told();
        var value = agreed.figure("value");
        return new Witnessed<>(
                new ResultRecorded(
                        told.series(),
                        told.edition(),
                        told.whose(),
                        told.discipline(),
                        told.station(),
                        told.start(),
                        told.attempt(),
                        value.orElse(told.value()),
                        agreed.figure("second").orElse(told.second()),
                        value.isPresent() ? null : told.without()),
                telling.fact(),
                word(telling, note, agreed, Set.of("without", "attempt", "station", "start", "discipline")));
    }

    static Witnessed<MatchRecorded> match(Telling<MatchRecorded> telling, FactNote note) {
        var agreed = new Agreed(telling.fact(), note, Set.of("score", "opponentScore", "winner"));
        var told = telling.told();
        var score = agreed.whole("score").orElse(told.score());
        var other = agreed.whole("opponentScore").orElse(told.opponentScore());
        // scores that say who won need nobody to say so, and what was said before may be against them
        var decided = score != null && other != null && !score.equals(other);
        return new Witnessed<>(
                new MatchRecorded(
                        told.series(),
                        told.edition(),
                        told.whose(),
                        told.discipline(),
                        told.station(),
                        told.round(),
                        told.start(),
                        told.opponent(),
                        score,
                        other,
                        decided ? null : agreed.whole("winner").orElse(told.winner())),
                telling.fact(),
                word(telling, note, agreed, Set.of("round", "station", "start", "opponent", "discipline")));
    }

    private static Word word(Telling<?> telling, FactNote note, Agreed agreed, Set<String> others) {
        return new Word(
                telling.fact().position(), note.state(), note.disputes(), note.working(), agreed.toSettle(others));
    }
}
