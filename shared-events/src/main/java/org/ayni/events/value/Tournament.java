package org.ayni.events.value;

import org.jspecify.annotations.Nullable;

/**
 * How the matches of a tournament become ranks.
 *
 * @param win points of the table for a match that was won; 3 when left out
 * @param draw points of the table for a match without a winner; 1 when left out
 */
public record Tournament(
        Mode mode, @Nullable Long win, @Nullable Long draw) {

    public enum Mode {
        /** Each match gives points; equal points are told apart by the difference of scores, then by the own score. */
        TABLE,
        /** Whoever loses is out. */
        KNOCK_OUT
    }

    public long pointsForWin() {
        return win == null ? 3 : win;
    }

    public long pointsForDraw() {
        return draw == null ? 1 : draw;
    }
}
