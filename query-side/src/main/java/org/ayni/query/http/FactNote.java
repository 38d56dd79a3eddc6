package org.ayni.query.http;

import java.time.Instant;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.value.Containment;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Imported;
import org.ayni.query.fact.Marks.Confirmation;
import org.ayni.query.fact.Marks.Correction;
import org.ayni.query.fact.Marks.Dispute;
import org.ayni.query.fact.Marks.Retraction;
import org.ayni.query.fact.Sides;
import org.ayni.query.fact.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says about a fact besides what it tells: when, by whom, and what it is worth.
 *
 * @param whose absent where a journal has no sides
 * @param state what it is worth between the sides
 * @param statePosition of the entry by which it is worth that
 * @param cite what a command about it cites
 * @param happenedBy how surely it had happened by the day that was asked about
 */
public record FactNote(
        long position,
        Edtf happened,
        Instant recorded,
        Author by,
        @Nullable Whose whose,
        Audience audience,
        Standing state,
        long statePosition,
        Seen cite,
        List<Confirmation> confirmations,
        List<Dispute> disputes,
        List<Correction> corrections,
        @Nullable Retraction retraction,
        @Nullable Imported imported,
        @Nullable Containment happenedBy) {

    /** Of a fact in the journal of a partnership. */
    public static FactNote of(Fact<?> fact, Whose whose, Sides sides, Question question) {
        return of(fact, whose, sides.standing(fact, whose), question.happenedBy(fact.happened()));
    }

    /** Of a fact in a journal that belongs to its author alone. */
    public static FactNote of(Fact<?> fact, @Nullable Containment happenedBy) {
        return of(fact, null, fact.retracted() ? Standing.RETRACTED : Standing.OWN_AFFAIR, happenedBy);
    }

    private static FactNote of(
            Fact<?> fact, @Nullable Whose whose, Standing standing, @Nullable Containment happenedBy) {
        return new FactNote(
                fact.position(),
                fact.happened(),
                fact.recorded(),
                fact.by(),
                whose,
                fact.audience(),
                standing,
                statePosition(fact, standing),
                fact.last(),
                fact.confirmations(),
                fact.disputes(),
                fact.corrections(),
                fact.retraction(),
                fact.imported(),
                happenedBy);
    }

    private static long statePosition(Fact<?> fact, Standing standing) {
        return switch (standing) {
            case RETRACTED ->
                fact.retraction() == null ? fact.position() : fact.retraction().position();
            case DISPUTED -> fact.disputes().getLast().position();
            case CONFIRMED -> fact.confirmations().getLast().position();
            case OWN_AFFAIR, ONE_SIDED ->
                fact.corrections().isEmpty()
                        ? fact.position()
                        : fact.corrections().getLast().position();
        };
    }
}
