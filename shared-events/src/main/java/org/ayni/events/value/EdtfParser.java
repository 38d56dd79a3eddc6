package org.ayni.events.value;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.ayni.events.value.EdtfShape.Day;
import org.ayni.events.value.EdtfShape.End;
import org.ayni.events.value.EdtfShape.Interval;
import org.ayni.events.value.EdtfShape.Open;
import org.ayni.events.value.EdtfShape.Point;
import org.ayni.events.value.EdtfShape.Qualifier;
import org.ayni.events.value.EdtfShape.Season;
import org.ayni.events.value.EdtfShape.Unknown;
import org.ayni.events.value.EdtfShape.Year;
import org.ayni.events.value.EdtfShape.Years;
import org.ayni.events.value.InvalidValue.Rule;
import org.jspecify.annotations.Nullable;

/** Reads one text, from left to right and in time linear to its length, and says what is wrong with it and where. */
final class EdtfParser {
    private static final String FULL_DATE = "####-##-##";
    private static final String QUALIFIERS = "?~%";
    private static final String SIGN = "a year is 0000 to 9999, without a sign";
    private static final int QUOTED = 40;

    private final String text;

    private EdtfParser(String text) {
        this.text = text;
    }

    static EdtfShape parse(String text) {
        return new EdtfParser(text).shape();
    }

    private EdtfShape shape() {
        if (text.isEmpty()) {
            throw refused(Rule.DATE_MALFORMED, 0, "a date must not be empty");
        }
        for (var at = 0; at < text.length(); at++) {
            checkCharacter(at);
        }
        var slash = text.indexOf('/');
        return slash < 0 ? point(0, text.length()) : interval(slash);
    }

    /** What other tools or the full standard allow is refused by name, so that nobody has to guess. */
    private void checkCharacter(int at) {
        var c = text.charAt(at);
        switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '-', '/', '.', '?', '~', '%' -> {}
            case ' ' -> throw refused(Rule.DATE_MALFORMED, at, "a date has no spaces");
            case 'x', 'u' ->
                throw refused(Rule.DATE_MALFORMED, at, "an unspecified digit is written as a capital X, not " + c);
            case 'Y', 'E', 'S' ->
                throw refused(Rule.DATE_UNSUPPORTED, at, "a year has four digits, so it needs no notation with " + c);
            case '[', ']', '{', '}', ',' ->
                throw refused(Rule.DATE_UNSUPPORTED, at, "a set of dates is not one date; write an interval a/b");
            case '+' -> throw refused(Rule.DATE_UNSUPPORTED, at, SIGN);
            case 'T', 'Z', ':' -> throw refused(Rule.DATE_UNSUPPORTED, at, "a date has no time of day");
            default -> throw refused(Rule.DATE_MALFORMED, at, "this character does not belong in a date");
        }
    }

    private EdtfShape interval(int slash) {
        var second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw refused(Rule.DATE_MALFORMED, second, "an interval has two ends and one slash");
        }
        var start = end(0, slash);
        var end = end(slash + 1, text.length());
        if (!(start instanceof Point) && !(end instanceof Point)) {
            throw refused(Rule.DATE_MALFORMED, 0, "an interval needs a date at one end at least");
        }
        if (start instanceof Point first
                && end instanceof Point last
                && EdtfDays.stated(first).first().isAfter(EdtfDays.stated(last).last())) {
            throw refused(Rule.DATE_ENDS_BEFORE_IT_BEGINS, slash + 1, "an interval must not end before it starts");
        }
        return new Interval(start, end);
    }

    private End end(int from, int to) {
        if (from == to) {
            return new Unknown();
        }
        return text.substring(from, to).equals("..") ? new Open() : point(from, to);
    }

    private Point point(int from, int to) {
        var qualifier = qualifier(text.charAt(to - 1));
        var dateTo = qualifier == Qualifier.NONE ? to : to - 1;
        checkForm(from, dateTo);
        var years = years(from);
        if (dateTo == from + 4) {
            return new Year(years, qualifier);
        }
        var month = twoDigits(from + 5);
        var season = month == null ? null : EdtfSeason.ofCode(month).orElse(null);
        if (season != null) {
            if (dateTo > from + 7) {
                throw refused(Rule.DATE_IMPOSSIBLE, from + 7, "a season, quarter or semester has no numbered days");
            }
            return new Season(years, season, qualifier);
        }
        if (month != null && (month < 1 || month > 12)) {
            throw refused(Rule.DATE_IMPOSSIBLE, from + 5, "a month is 01 to 12, a season or part of a year 21 to 41");
        }
        if (dateTo == from + 7) {
            return new EdtfShape.Month(years, month, qualifier);
        }
        var date = new Day(years, month, twoDigits(from + 8), qualifier);
        if (!EdtfDays.exist(date)) {
            throw refused(Rule.DATE_IMPOSSIBLE, from + 8, noSuchDay(date));
        }
        return date;
    }

    private static Qualifier qualifier(char c) {
        return switch (c) {
            case '?' -> Qualifier.UNCERTAIN;
            case '~' -> Qualifier.ABOUT;
            case '%' -> Qualifier.UNCERTAIN_AND_ABOUT;
            default -> Qualifier.NONE;
        };
    }

    /** Only digits and X where digits stand, hyphens between, and an end after a year, a month or a day. */
    private void checkForm(int from, int to) {
        for (var at = from; at < to; at++) {
            var c = text.charAt(at);
            if (QUALIFIERS.indexOf(c) >= 0) {
                throw refused(
                        Rule.DATE_UNSUPPORTED,
                        at,
                        "one of ? ~ % may stand behind a whole date (% says both), not " + c + " within it");
            }
            if (at == from && c == '-') {
                throw refused(Rule.DATE_UNSUPPORTED, at, SIGN);
            }
            if (at - from >= FULL_DATE.length() || (FULL_DATE.charAt(at - from) == '-') != (c == '-') || c == '.') {
                throw notADate(at);
            }
        }
        var length = to - from;
        if (length != 4 && length != 7 && length != 10) {
            throw notADate(to);
        }
    }

    private InvalidValue notADate(int at) {
        return refused(
                Rule.DATE_MALFORMED,
                at,
                "a date is written 2021, 2021-02 or 2021-02-28, an interval a/b, a/.. or ../b");
    }

    private Years years(int from) {
        var digits = 0;
        while (digits < 4 && text.charAt(from + digits) != 'X') {
            digits++;
        }
        for (var at = digits; at < 4; at++) {
            if (text.charAt(from + at) != 'X') {
                throw refused(Rule.DATE_UNSUPPORTED, from + at, "behind an X no digit of the year can be known");
            }
        }
        var known = text.substring(from, from + digits) + "0".repeat(4 - digits);
        return new Years(Integer.parseInt(known), 4 - digits);
    }

    private @Nullable Integer twoDigits(int from) {
        var first = text.charAt(from) == 'X';
        var second = text.charAt(from + 1) == 'X';
        if (first != second) {
            throw refused(
                    Rule.DATE_UNSUPPORTED,
                    first ? from : from + 1,
                    "of a month or day both digits are known, or neither: XX");
        }
        return first ? null : Integer.valueOf(text.substring(from, from + 2));
    }

    private static String noSuchDay(Day date) {
        var month = date.month() == null
                ? "a month"
                : Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.years();
        return "%s has no day %02d".formatted(month, date.day());
    }

    private InvalidValue refused(Rule rule, int at, String what) {
        return new InvalidValue(rule, text, "%s (\"%s\", character %d)".formatted(what, quoted(), at + 1));
    }

    /** Short and printable, because the text may be anything and the message goes to logs and terminals. */
    private String quoted() {
        var quoted = new StringBuilder();
        for (var c : text.substring(0, Math.min(text.length(), QUOTED)).toCharArray()) {
            quoted.append(c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return quoted.append(text.length() > QUOTED ? "..." : "").toString();
    }
}
