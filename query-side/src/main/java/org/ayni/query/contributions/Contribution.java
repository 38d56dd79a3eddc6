package org.ayni.query.contributions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.CourseFact.Enrolled;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.http.Order;
import org.jspecify.annotations.Nullable;

/**
 * What one partnership has recorded, as far as whoever asks may read it. What is for the two towns alone is shown to nobody else.
 *
 * @param position how far its journal is seen; absent when it has not begun
 * @param reads what of it may be read
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

    /** What of a partnership's journal a programme, or another partnership of it, may read. */
    public enum Reads {
        /** The two towns have not begun their record, or had not by then. */
        NOTHING_YET,
        /** They have not recorded themselves that they take part: the office's word gives it no right on their journal. */
        WHAT_IS_PUBLIC,
        /** Also what the two towns have recorded for the programme. */
        WHAT_IS_FOR_THE_PROGRAMME,
        /** Whoever asks is the partnership itself. */
        ALL_THAT_IS_ITS_OWN;

        boolean may(Audience audience) {
            return switch (audience) {
                case PUBLIC -> true;
                case PROGRAMME -> this == WHAT_IS_FOR_THE_PROGRAMME || this == ALL_THAT_IS_ITS_OWN;
                case PARTNERSHIP -> this == ALL_THAT_IS_ITS_OWN;
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
        return pieces(PartnershipFact.class);
    }

    /** Those of them that tell such a thing. */
    public List<Piece> pieces(Class<? extends PartnershipFact> type) {
        var sides = PartnershipFold.sides(facts);
        var around = new Around(this, sides);
        return facts.stream()
                .filter(fact -> type.isInstance(fact.told()) && shows(fact))
                .flatMap(fact -> Matter.of(fact, around).stream()
                        .map(matter -> new Piece(
                                partnership,
                                fact,
                                matter,
                                sides.standing(fact, fact.told().whose(), moment),
                                happenedBy == null ? null : fact.happened().happenedBy(happenedBy))))
                .sorted(Piece.HAPPENED)
                .toList();
    }

    /** What it is called by which others can find this partnership. */
    public Optional<LocalizedText> title(Fact<PartnershipFact> fact) {
        return Matter.of(fact, new Around(this, PartnershipFold.sides(facts))).map(Matter::title);
    }

    /** What it says of such a kind that stands and may be read, in the order in which it happened. */
    public <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type).filter(one -> shows(one.fact())).sorted(Order.happened());
    }

    /** The fact about which an entry of its journal is, if it may be read. */
    public Optional<Fact<PartnershipFact>> about(long position) {
        return facts.about(position).filter(this::shows);
    }

    /** The same, also when it was retracted or happened after the day that is asked about. */
    public Optional<Fact<PartnershipFact>> readable(long position) {
        return facts.about(position).filter(this::mayRead);
    }

    /** The day that is asked about: that of the moment where none is named. */
    LocalDate day() {
        return happenedBy == null ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : happenedBy;
    }

    public JournalId journal() {
        return new JournalId(JournalKind.PARTNERSHIP, partnership.value());
    }

    private boolean shows(Fact<?> fact) {
        Predicate<Fact<?>> happened = one ->
                happenedBy == null || one.happened().happenedBy(happenedBy).isPossible();
        return !fact.retracted() && mayRead(fact) && happened.test(fact);
    }

    /** Whether a fact may be read, as it stood at some moment. */
    public boolean mayRead(Fact<?> then) {
        return now.about(then.position())
                .filter(one -> reads.may(one.readersOf(then)))
                .isPresent();
    }
}
