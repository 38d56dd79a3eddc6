package org.ayni.command.partnership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.Event;

/** Draws start numbers. They follow from nothing but chance, so that nobody can tell from a number when somebody came, or with whom. */
public final class StartNumbers {

    static final int LARGEST = 99_999;

    private static final int SMALLEST = 100;
    private static final int TRIES = 20;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private StartNumbers() {}

    /** The number that was drawn when this was recorded, if one was. */
    public static IntStream drawn(Event event) {
        if (event instanceof SingleEntered one) {
            return IntStream.of(one.start());
        }
        return event instanceof TeamEntered team && team.drawn() ? IntStream.of(team.start()) : IntStream.empty();
    }

    /** Of so many who enter at once, each under a number of its own. */
    static List<Integer> draw(int count, long chance, IntPredicate taken) {
        var drawn = new LinkedHashSet<Integer>();
        for (var one = 0; one < count; one++) {
            var bits = one == 0 ? chance : mixed(chance + one);
            drawn.add(draw(bits, number -> taken.test(number) || drawn.contains(number)));
        }
        return List.copyOf(drawn);
    }

    /**
     * A number that is not taken: of three digits as long as most of those are free, then of four, then of five.
     *
     * @param chance decides; the same chance draws the same
     */
    static int draw(long chance, IntPredicate taken) {
        var bits = chance;
        for (var from = SMALLEST; from <= LARGEST; from *= 10) {
            for (var tried = 0; tried < TRIES; tried++) {
                bits += STEP;
                var number = from + (int) Long.remainderUnsigned(mixed(bits), from * 9L);
                if (!taken.test(number)) {
                    return number;
                }
            }
        }
        for (var number = SMALLEST; number <= LARGEST; number++) {
            if (!taken.test(number)) {
                return number;
            }
        }
        throw new IllegalStateException("an edition has no more than %d entrants".formatted(LARGEST));
    }

    /** Spreads the bits of a draw over all of it (SplitMix64, Steele, Lea and Flood 2014). */
    private static long mixed(long bits) {
        var once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
