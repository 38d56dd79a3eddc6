package org.ayni.query.stocktaking;

import java.util.List;
import org.ayni.entry.Seen;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.Source;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * One goal or target as both sides see themselves, on one scale.
 *
 * @param apart how many steps lie between them; absent unless both steps are known
 * @param learning who could learn from whom; absent where neither is far enough ahead
 */
public record Goal(
        Sdg sdg,
        Compared compared,
        @Nullable Integer apart,
        @Nullable Learning learning,
        List<Side> sides) {

    /** How many steps a side is ahead, at least, when the other could learn from it: one step is within the doubt. */
    static final int AHEAD = 2;

    public enum Compared {
        ALIKE,
        DIFFERENT,
        /** At least one side does not know, or has not said, where it stands on this scale. That is not the lowest step. */
        UNKNOWN
    }

    public enum Known {
        KNOWN,
        /** It took stock and does not know its step. */
        STEP_UNKNOWN,
        NOT_ASSESSED
    }

    /** @param ahead by how many steps {@code from} is ahead of {@code by} */
    public record Learning(MunicipalityId by, MunicipalityId from, int ahead) {}

    /**
     * @param latest the assessment that happened last and stands
     * @param onAnotherScale whether the side took stock of this goal on another scale, which is not compared with this one
     * @param history all of them in the order in which they happened, those taken back included
     */
    public record Side(
            MunicipalityId side,
            Known known,
            @Nullable Assessment latest,
            boolean onAnotherScale,
            List<Assessment> history) {

        private @Nullable Integer step() {
            return latest == null ? null : latest.step();
        }
    }

    /** @param means what the step means, in the words that the scale had when it was cited */
    public record Assessment(
            Edtf happened,
            @Nullable Integer step,
            @Nullable Words means,
            @Nullable LocalizedText remarks,
            List<Seen> evidence,
            List<Source> sources,
            FactNote fact) {}

    static Goal of(Sdg sdg, List<Side> sides) {
        if (sides.size() != 2) {
            return new Goal(sdg, Compared.UNKNOWN, null, null, sides);
        }
        var one = sides.getFirst();
        var other = sides.getLast();
        var first = one.step();
        var second = other.step();
        if (first == null || second == null) {
            return new Goal(sdg, Compared.UNKNOWN, null, null, sides);
        }
        var apart = Math.abs(first - second);
        return new Goal(
                sdg,
                apart == 0 ? Compared.ALIKE : Compared.DIFFERENT,
                apart,
                apart < AHEAD ? null : first > second ? learning(other, one, apart) : learning(one, other, apart),
                sides);
    }

    private static Learning learning(Side by, Side from, int ahead) {
        return new Learning(by.side(), from.side(), ahead);
    }
}
