package org.ayni.query.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.contests.Field.at;
import static org.ayni.query.contests.Field.boule;
import static org.ayni.query.contests.Field.match;
import static org.ayni.query.contests.Field.result;
import static org.ayni.query.contests.Field.without;
import static org.ayni.query.contests.Field.won;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.value.Scoring;
import org.ayni.events.value.Scoring.Better;
import org.ayni.events.value.Scoring.Counting;
import org.ayni.events.value.Scoring.Measure;
import org.ayni.events.value.Tournament;
import org.ayni.events.value.WithoutResult;

/** Helpers without a signal send later. Whose results come first must not matter. */
class OrderOfArrivalPropertyTest {

    @Property(tries = 2_000)
    void any_order_of_the_same_recordings_gives_the_same_ranks_and_medals(
            @ForAll int seed, @ForAll Better better, @ForAll Counting counting, @ForAll Tournament.Mode mode) {
        var random = new Random(seed);
        var recordings = recordings(random);
        var inOneOrder = outcome(recordings, better, counting, mode);
        Collections.shuffle(recordings, random);

        assertThat(outcome(recordings, better, counting, mode)).isEqualTo(inOneOrder);
    }

    private static List<PartnershipEvent> recordings(Random random) {
        var recordings = new ArrayList<PartnershipEvent>();
        for (var n = 0; n < 20; n++) {
            var start = 1 + random.nextInt(4);
            recordings.add(
                    switch (random.nextInt(5)) {
                        case 0 ->
                            result(
                                    9,
                                    start,
                                    1 + random.nextInt(2),
                                    "4" + random.nextInt(4),
                                    random.nextBoolean() ? null : "" + random.nextInt(2));
                        case 1 ->
                            without(
                                    start,
                                    1 + random.nextInt(2),
                                    random.nextBoolean() ? WithoutResult.NOT_STARTED : WithoutResult.GAVE_UP);
                        case 2 -> at(random.nextBoolean() ? "wiese" : "halle", start, "4" + random.nextInt(3));
                        case 3 -> won(1 + random.nextInt(3), start, 1 + start % 4);
                        default ->
                            match(1 + random.nextInt(3), start, 1 + start % 4, random.nextInt(3), random.nextInt(3));
                    });
        }
        return recordings;
    }

    /** Everything but the positions of entries, which are the order of arrival itself. */
    private static List<String> outcome(
            List<PartnershipEvent> recordings, Better better, Counting counting, Tournament.Mode mode) {
        var attempts = counting == Counting.STATIONS ? 1 : 2;
        var faults = new Scoring.TieBreak(Measure.COUNT, "faults", 0, Better.LOWER);
        var field = Field.open(new Scoring(Measure.TIME, "s", 0, better, attempts, counting, faults))
                .teams(1, 2, 3, 4)
                .tell(boule(mode));
        recordings.forEach(field::tell);
        var board = field.board();
        var outcome = new ArrayList<String>();
        board.disciplines()
                .forEach(discipline -> discipline
                        .lines()
                        .forEach(line -> outcome.add("%s %s %s %s %s %s %s"
                                .formatted(
                                        line.rank(),
                                        line.state(),
                                        line.who().start(),
                                        line.value(),
                                        line.second(),
                                        line.without(),
                                        line.table()))));
        var medals = board.medals();
        outcome.add(String.valueOf(medals == null ? null : medals.municipalities()));
        outcome.add("%d to settle".formatted(board.toSettle().size()));
        return outcome;
    }
}
