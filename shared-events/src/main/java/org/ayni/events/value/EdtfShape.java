package org.ayni.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What an {@link Edtf} says and what it leaves open, taken apart for those who show it.
 *
 * <p>Shapes are only read: {@link Edtf#parse} is what makes them, and it checks that they mean something.
 */
public sealed interface EdtfShape {

    /** From one end to the other. At least one of them is a {@link Point}. */
    record Interval(End start, End end) implements EdtfShape {
        @Override
        public String toString() {
            return start + "/" + end;
        }
    }

    /** One end of an interval. */
    sealed interface End {}

    /** There is no such end: "since" (as the end) or "until" (as the start). */
    record Open() implements End {
        @Override
        public String toString() {
            return "..";
        }
    }

    /** There is such an end, and nobody knows when. */
    record Unknown() implements End {
        @Override
        public String toString() {
            return "";
        }
    }

    /** One date, known as finely as its type says. */
    sealed interface Point extends EdtfShape, End {
        Years years();

        Qualifier qualifier();
    }

    /** {@code 2021}, {@code 201X}. */
    record Year(Years years, Qualifier qualifier) implements Point {
        @Override
        public String toString() {
            return years + qualifier.mark();
        }
    }

    /** {@code 2021-25}. */
    record Season(Years years, EdtfSeason season, Qualifier qualifier) implements Point {
        @Override
        public String toString() {
            return years + "-" + season.code() + qualifier.mark();
        }
    }

    /**
     * {@code 2021-02}.
     *
     * @param month 1 to 12, or null for {@code XX}: one month, unspecified which
     */
    record Month(Years years, @Nullable Integer month, Qualifier qualifier) implements Point {
        @Override
        public String toString() {
            return years + "-" + twoDigits(month) + qualifier.mark();
        }
    }

    /**
     * {@code 2021-02-28}.
     *
     * @param month 1 to 12, or null for {@code XX}: one month, unspecified which
     * @param day 1 to 31, or null for {@code XX}: one day, unspecified which
     */
    record Day(
            Years years, @Nullable Integer month, @Nullable Integer day, Qualifier qualifier) implements Point {
        @Override
        public String toString() {
            return years + "-" + twoDigits(month) + "-" + twoDigits(day) + qualifier.mark();
        }
    }

    /**
     * One year, of which the last digits may be unspecified.
     *
     * @param first the earliest it may be, 0 to 9999
     * @param unspecified how many of its four digits are {@code X}, 0 to 4
     */
    record Years(int first, int unspecified) {
        /** The latest it may be. */
        public int last() {
            return first + count() - 1;
        }

        /** How many years it may be: 1, 10, 100, 1000 or 10,000. */
        public int count() {
            var count = 1;
            for (var digit = 0; digit < unspecified; digit++) {
                count *= 10;
            }
            return count;
        }

        /** Whether no digit of it is known. */
        public boolean isUnknown() {
            return unspecified == 4;
        }

        @Override
        public String toString() {
            return "%04d".formatted(first).substring(0, 4 - unspecified) + "X".repeat(unspecified);
        }
    }

    /** How far a date is to be trusted. */
    enum Qualifier {
        NONE(""),
        /** The source is in doubt. */
        UNCERTAIN("?"),
        /** The source says "about". */
        ABOUT("~"),
        /** The source says "about" and is in doubt. */
        UNCERTAIN_AND_ABOUT("%");

        private final String mark;

        Qualifier(String mark) {
            this.mark = mark;
        }

        /** The sign behind the date, or nothing. */
        public String mark() {
            return mark;
        }
    }

    private static String twoDigits(@Nullable Integer number) {
        return number == null ? "XX" : "%02d".formatted(number);
    }
}
