package org.ayni.query.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ayni.events.ProductFact.ProductSold;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Containment;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Precision;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Source;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.Agreed;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * What was sold, of one measure in one unit.
 *
 * @param added the sum of those figures that hold nothing of each other: of one seller and period, or of several; absent, which
 *     is not zero, when there is none
 * @param precision how exact the sum is: as the least exact of its figures
 * @param from the facts that are added
 * @param complete whether every figure is in the sum, by itself or as part of another
 */
record Sales(
        String measure,
        String unit,
        @Nullable BigDecimal added,
        @Nullable Precision precision,
        List<Long> from,
        boolean complete,
        List<Sold> periods) {

    /** Why a figure is shown and not added. */
    enum NotAdded {
        RETRACTED,
        /** And no value that both agree on settles that. */
        DISPUTED,
        /** Nobody knows how much it was. */
        UNKNOWN,
        /** Its period was not certainly over by the day that is asked about. */
        NOT_OVER,
        /** It lies in the period of another of the same seller, as August in the third quarter: that one holds it. */
        PART_OF,
        /** It has days in common with another of the same seller, and neither holds the other. */
        OVERLAPPING
    }

    /**
     * @param working what both work with instead of the volume that was told; it is what is added
     * @param seller whose sales it tells of; both sides', where none is named
     * @param overlaps the facts of the same seller, as far as is known, with whose periods it may have days in common
     */
    record Sold(
            Edtf period,
            @Nullable MunicipalityId seller,
            Quantity volume,
            @Nullable BigDecimal working,
            @Nullable NotAdded notAdded,
            List<Long> overlaps,
            List<Source> sources,
            Confidence confidence,
            List<DifferingAccount> differing,
            FactNote fact) {

        private static final Set<String> FIGURES = Set.of("volume", "volume.value");

        /** Without which the figure is one of something else. */
        private static final Set<String> OF_WHAT = Set.of("when", "volume.measure", "volume.unit");

        static Sold of(Telling<ProductSold> telling, @Nullable MunicipalityId seller, FactNote note, LocalDate day) {
            var told = telling.told();
            var agreed = new Agreed(telling.fact(), note, FIGURES);
            return new Sold(
                    telling.fact().happened(),
                    seller,
                    told.volume(),
                    FIGURES.stream()
                            .sorted()
                            .flatMap(field -> agreed.figure(field).stream())
                            .findFirst()
                            .orElse(null),
                    isDisputed(note) && agreed.toSettle(OF_WHAT)
                            ? NotAdded.DISPUTED
                            : telling.fact().happened().happenedBy(day) == Containment.CERTAIN
                                    ? null
                                    : NotAdded.NOT_OVER,
                    List.of(),
                    told.sources(),
                    told.confidence(),
                    Figures.about(told.differing(), "volume", "when"),
                    note);
        }

        /** Both may have settled on something that is no number. */
        private static boolean isDisputed(FactNote note) {
            return note.state() == Standing.DISPUTED || note.state() == Standing.SETTLED;
        }

        private @Nullable BigDecimal value() {
            return working == null ? volume.value() : working;
        }

        /** What both settled on is as exact as it is written, where nobody knew before. */
        private Precision precision() {
            return volume.value() == null ? Precision.EXACT : volume.precision();
        }

        /** Whether it would be added if no other were told. */
        private boolean counts() {
            return fact.retraction() == null && value() != null && notAdded == null;
        }

        private Sold among(List<Sold> all) {
            var overlapping = all.stream()
                    .filter(other -> other.fact.position() != fact.position()
                            && counts()
                            && other.counts()
                            && mayBeOfOneSeller(other)
                            && Days.meet(period, other.period))
                    .toList();
            return new Sold(
                    period,
                    seller,
                    volume,
                    working,
                    why(overlapping),
                    overlapping.stream().map(other -> other.fact.position()).toList(),
                    sources,
                    confidence,
                    differing,
                    fact);
        }

        private boolean mayBeOfOneSeller(Sold other) {
            return seller == null || other.seller == null || seller.equals(other.seller);
        }

        private @Nullable NotAdded why(List<Sold> overlapping) {
            if (fact.retraction() != null) {
                return NotAdded.RETRACTED;
            }
            if (value() == null) {
                return NotAdded.UNKNOWN;
            }
            if (notAdded != null) {
                return notAdded;
            }
            if (overlapping.stream().anyMatch(other -> Days.holds(other.period, period))) {
                return NotAdded.PART_OF;
            }
            return overlapping.stream().allMatch(other -> Days.holds(period, other.period))
                    ? null
                    : NotAdded.OVERLAPPING;
        }
    }

    /** @param told at least one figure, all of the same measure in the same unit */
    static Sales of(List<Sold> told) {
        var volume = told.getFirst().volume();
        var periods = told.stream().map(one -> one.among(told)).toList();
        var added = periods.stream().filter(one -> one.notAdded() == null).toList();
        return new Sales(
                volume.measure(),
                volume.unit(),
                added.stream()
                        .flatMap(one -> Stream.ofNullable(one.value()))
                        .reduce(BigDecimal::add)
                        .orElse(null),
                precision(added),
                added.stream().map(one -> one.fact().position()).toList(),
                periods.stream()
                        .map(Sold::notAdded)
                        .allMatch(why -> why == null || why == NotAdded.RETRACTED || why == NotAdded.PART_OF),
                periods);
    }

    private static @Nullable Precision precision(List<Sold> added) {
        var all = added.stream().map(Sold::precision).toList();
        if (all.isEmpty()) {
            return null;
        }
        return all.contains(Precision.MORE_THAN)
                ? Precision.MORE_THAN
                : all.contains(Precision.ABOUT) ? Precision.ABOUT : Precision.EXACT;
    }
}
