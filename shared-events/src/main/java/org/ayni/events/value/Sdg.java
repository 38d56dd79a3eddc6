package org.ayni.events.value;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.ayni.events.value.InvalidValue.Rule;

/**
 * What of the UN Agenda 2030 a fact serves: a goal ({@code 12}), a target ({@code 12.3}, {@code 12.a}), or the agenda as
 * a whole ({@code agenda-2030}), which is a link of its own and not seventeen.
 *
 * <p>Source of the 17 goals and 169 targets: UN General Assembly resolution A/RES/70/1 of 25 September 2015.
 */
public record Sdg(String value) {

    public static final Sdg AGENDA_2030 = new Sdg("agenda-2030");

    private static final Pattern SPELLING = Pattern.compile("([1-9]|1[0-7])(?:\\.(?:([1-9]|1[0-9])|([a-d])))?");

    /** Per goal: how many targets with a number, how many with a letter (means of implementation). */
    private static final int[][] TARGETS = {
        {5, 2}, {5, 3}, {9, 4}, {7, 3}, {6, 3}, {6, 2}, {3, 2}, {10, 2}, {5, 3}, {7, 3}, {7, 3}, {8, 3}, {3, 2}, {7, 3},
        {9, 3}, {10, 2}, {19, 0}
    };

    public Sdg {
        if (!value.equals("agenda-2030") && !isGoalOrTarget(value)) {
            throw new InvalidValue(
                    Rule.SDG_UNKNOWN,
                    value,
                    "an SDG is a goal (1 to 17), one of its targets (12.3, 12.a) or agenda-2030, not \"%s\""
                            .formatted(value));
        }
    }

    public static Sdg goal(int goal) {
        return new Sdg(Integer.toString(goal));
    }

    /** The goal meant or that the target belongs to; empty for the agenda as a whole. */
    public OptionalInt goal() {
        if (value.equals("agenda-2030")) {
            return OptionalInt.empty();
        }
        var dot = value.indexOf('.');
        return OptionalInt.of(Integer.parseInt(dot < 0 ? value : value.substring(0, dot)));
    }

    /** Whether a fact with this link is found by someone who asks for {@code asked}: a goal includes its targets. */
    public boolean isWithin(Sdg asked) {
        return equals(asked) || value.startsWith(asked.value + ".");
    }

    private static boolean isGoalOrTarget(String value) {
        var match = SPELLING.matcher(value);
        if (!match.matches()) {
            return false;
        }
        var targets = TARGETS[Integer.parseInt(match.group(1)) - 1];
        var number = match.group(2);
        var letter = match.group(3);
        return (number == null || Integer.parseInt(number) <= targets[0])
                && (letter == null || letter.charAt(0) - 'a' < targets[1]);
    }

    @Override
    public String toString() {
        return value;
    }
}
