package org.ayni.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The one way to spell an instant: {@code 2026-11-22T15:00:00.123456Z}, always 27 bytes, so that the order of the bytes
 * is the order of time. Years 0001 to 9999, no leap seconds.
 */
final class Moment {
    static final int LENGTH = 27;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");
    private static final byte[] FORM = Ascii.bytes("0000-00-00T00:00:00.000000Z");
    private static final DateTimeFormatter SPELLING = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moment() {}

    /** Whole microseconds: what a header can say. */
    static Instant check(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException("an instant of the years 1 to 9999, not " + instant);
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static String write(Instant instant) {
        return SPELLING.format(instant);
    }

    static void read(Cursor cursor) {
        var from = cursor.at();
        for (var expected : FORM) {
            var next = cursor.peek();
            if (expected == '0' ? !Ascii.is(next, Ascii.DIGIT) : next != expected) {
                throw cursor.refused("an instant like 2026-11-22T15:00:00.123456Z");
            }
            cursor.skip(1);
        }
        var b = cursor.bytes();
        var year = two(b, from) * 100 + two(b, from + 2);
        var month = two(b, from + 5);
        var day = two(b, from + 8);
        var onCalendar = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        if (!onCalendar || two(b, from + 11) > 23 || two(b, from + 14) > 59 || two(b, from + 17) > 59) {
            throw cursor.refused("an instant that exists", cursor.shown(from, from + LENGTH));
        }
    }

    /** The instant that was read at {@code from}. */
    static Instant value(byte[] b, int from) {
        var day = LocalDate.of(two(b, from) * 100 + two(b, from + 2), two(b, from + 5), two(b, from + 8));
        var second = (two(b, from + 11) * 60 + two(b, from + 14)) * 60 + two(b, from + 17);
        var micros = (two(b, from + 20) * 100 + two(b, from + 22)) * 100 + two(b, from + 24);
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + second, micros * 1_000L);
    }

    private static int two(byte[] b, int at) {
        return (b[at] - '0') * 10 + b[at + 1] - '0';
    }
}
