package org.ayni.query.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.http.Order;
import org.jspecify.annotations.Nullable;

/**
 * What one partnership has recorded, as far as its programme may read it. What is for the two towns alone is never in here.
 *
 * @param position how far its journal is seen; absent when it has not begun
 * @param reads what of it the programme may read
 * @param now the same facts as they stand now: rights are always those of now
 * @param moment that is asked about: to what nobody had objected by then
 */
public record Contribution(
        PartnershipId partnership,
        @Nullable Long position,
        Reads reads,
        Facts<PartnershipFact> facts,
        Facts<PartnershipFact> now,
        @Nullable LocalDate happenedBy,
        Instant moment) {

    /** What of a partnership's journal its programme may read. */
    public enum Reads {
        /** The two towns have not begun their record, or had not by then. */
        NOTHING_YET,
        /** They have not recorded themselves that they take part: the office's word gives it no right on their journal. */
        WHAT_IS_PUBLIC,
        /** Also what the two towns have recorded for the programme. */
        WHAT_IS_FOR_THE_PROGRAMME;

        boolean may(Audience audience) {
            return switch (audience) {
                case PUBLIC -> true;
                case PROGRAMME -> this == WHAT_IS_FOR_THE_PROGRAMME;
                case PARTNERSHIP -> false;
            };
        }
    }

    /** Whether the partnership itself says that it takes part, as its record stands now. */
    static boolean accepted(Facts<PartnershipFact> now, ProgrammeId programme) {
        return now.telling(Enrolled.class)
                .anyMatch(one -> !one.fact().retracted()
                        && one.told().phase().programme().equals(programme));
    }

    /** The facts by which others can find this partnership, in the order in which they happened. */
    public List<Piece> pieces() {
        var sides = PartnershipFold.sides(facts);
        return facts.stream()
                .filter(this::shows)
                .flatMap(fact -> Matter.of(fact.told()).stream()
                        .map(matter -> new Piece(
                                partnership,
                                fact,
                                matter,
                                sides.standing(fact, fact.told().whose(), moment),
                                happenedBy == null ? null : fact.happened().happenedBy(happenedBy))))
                .sorted(Piece.HAPPENED)
                .toList();
    }

    /** What it says of such a kind that stands and may be read, in the order in which it happened. */
    public <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type).filter(one -> shows(one.fact())).sorted(Order.happened());
    }

    /** The fact about which an entry of its journal is, if it may be read. */
    public Optional<Fact<PartnershipFact>> about(long position) {
        return facts.about(position).filter(this::shows);
    }

    private boolean shows(Fact<?> fact) {
        Predicate<Fact<?>> happened = one ->
                happenedBy == null || one.happened().happenedBy(happenedBy).isPossible();
        return !fact.retracted()
                && now.about(fact.position())
                        .filter(one -> reads.may(one.readersOf(fact)))
                        .isPresent()
                && happened.test(fact);
    }
}
