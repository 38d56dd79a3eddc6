package org.ayni.command.partnership;

import java.util.function.IntPredicate;

/** Draws start numbers. They follow from nothing but chance, so that nobody can tell from a number when somebody came, or with whom. */
final class StartNumbers {

    static final int LARGEST = 99_999;

    private static final int SMALLEST = 100;
    private static final int TRIES = 20;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private StartNumbers() {}

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
