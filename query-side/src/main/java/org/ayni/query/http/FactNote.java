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
import org.ayni.query.fact.Marks.Publication;
import org.ayni.query.fact.Marks.Retraction;
import org.ayni.query.fact.Sides;
import org.ayni.query.fact.Silence.NotObjected;
import org.ayni.query.fact.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says about a fact besides what it tells: when, by whom, and what it is worth.
 *
 * @param whose absent where a journal has no sides
 * @param state what it is worth between the sides
 * @param statePosition of the entry by which it is worth that
 * @param cite what a command about it cites
 * @param publications who has published it as it is stated now, and for whom; also while the other side has not
 * @param notObjected since when nobody objected in time, and by which rule; only where that is what it is worth
 * @param working what the sides settled about accounts that contradict each other
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
        List<Publication> publications,
        @Nullable Imported imported,
        @Nullable NotObjected notObjected,
        List<Working> working,
        @Nullable Containment happenedBy) {

    /** Of a fact in the journal of a partnership. */
    public static FactNote of(Fact<?> fact, Whose whose, Sides sides, Question question) {
        var standing = sides.standing(fact, whose, question.moment());
        return of(
                fact,
                whose,
                standing,
                standing == Standing.NOT_OBJECTED ? sides.runsOut(fact).orElse(null) : null,
                Working.of(fact, sides, question),
                question.publicly() == null ? fact.disputes() : List.of(),
                question.happenedBy(fact.happened()));
    }

    /** Of a fact in a journal that belongs to its author alone. */
    public static FactNote of(Fact<?> fact, @Nullable Containment happenedBy) {
        return of(
                fact,
                null,
                fact.retracted() ? Standing.RETRACTED : Standing.OWN_AFFAIR,
                null,
                List.of(),
                fact.disputes(),
                happenedBy);
    }

    private static FactNote of(
            Fact<?> fact,
            @Nullable Whose whose,
            Standing standing,
            @Nullable NotObjected notObjected,
            List<Working> working,
            List<Dispute> disputes,
            @Nullable Containment happenedBy) {
        return new FactNote(
                fact.position(),
                fact.happened(),
                fact.recorded(),
                fact.by(),
                whose,
                fact.readers(),
                standing,
                notObjected == null ? statePosition(fact, standing) : notObjected.rule(),
                fact.last(),
                fact.confirmations(),
                disputes,
                fact.corrections(),
                fact.retraction(),
                fact.publications(),
                fact.imported(),
                notObjected,
                working,
                happenedBy);
    }

    private static long statePosition(Fact<?> fact, Standing standing) {
        return switch (standing) {
            case RETRACTED ->
                fact.retraction() == null ? fact.position() : fact.retraction().position();
            case DISPUTED -> fact.disputes().getLast().position();
            case SETTLED ->
                fact.agreed().stream()
                        .mapToLong(one -> one.confirmations().getLast().position())
                        .max()
                        .orElseThrow();
            case CONFIRMED -> fact.confirmations().getLast().position();
            case OWN_AFFAIR, ONE_SIDED, NOT_OBJECTED -> fact.stated().position();
        };
    }
}
