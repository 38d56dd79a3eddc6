package org.ayni.query.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.ParticipationReported;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PartnershipWithdrawn;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.Source;
import org.ayni.events.value.What;
import org.ayni.query.contributions.Overview;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/** How many partnerships a phase has: as it was told, and as it is enrolled here. Neither corrects the other. */
final class Numbers {
    private static final String UNIT = "partnerships";

    private Numbers() {}

    /**
     * Somebody said how many.
     *
     * @param differing what other sources say instead
     */
    record Told(
            Edtf happened,
            Count partnerships,
            List<Source> sources,
            @Nullable Confidence confidence,
            List<DifferingAccount> differing,
            FactNote fact) {}

    /**
     * One joined or left.
     *
     * @param enrolled how many there were then
     * @param reason why it left, where somebody said so
     */
    record Counted(
            Edtf happened,
            Movement movement,
            PartnershipId partnership,
            long enrolled,
            @Nullable LocalizedText reason,
            FactNote fact) {}

    enum Movement {
        JOINED,
        LEFT
    }

    static List<Told> told(Overview overview, PhaseId phase, Reading reading) {
        return Stream.of(
                        overview.telling(PhaseOpened.class)
                                .filter(one -> one.told().phase().equals(phase))
                                .flatMap(one -> Stream.ofNullable(one.told().partnerships())
                                        .map(count -> told(
                                                one, count, null, one.told().sources(), List.of(), reading))),
                        overview.telling(ParticipationReported.class)
                                .filter(one -> one.told().phase().equals(phase))
                                .map(one -> told(
                                        one,
                                        one.told().partnerships(),
                                        one.told().confidence(),
                                        one.told().sources(),
                                        one.told().differing(),
                                        reading)),
                        overview.telling(ConferenceAnnounced.class)
                                .filter(one -> one.told().phase().equals(phase))
                                .flatMap(one -> told(one, one.told().what(), reading)),
                        overview.telling(ConferencePartHeld.class)
                                .filter(one -> one.told().phase().equals(phase))
                                .flatMap(one -> told(one, one.told().what(), reading)))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Told::happened)
                        .thenComparingLong(one -> one.fact().position()))
                .toList();
    }

    private static Stream<Told> told(Telling<?> telling, What what, Reading reading) {
        return what.counts().stream()
                .filter(count -> count.unit().equals(UNIT))
                .map(count -> told(
                        telling,
                        count,
                        what.confidence(),
                        what.sources(),
                        what.differing().stream()
                                .filter(one -> one.field().equals("counts." + UNIT))
                                .toList(),
                        reading));
    }

    private static Told told(
            Telling<?> telling,
            Count count,
            @Nullable Confidence confidence,
            List<Source> sources,
            List<DifferingAccount> differing,
            Reading reading) {
        return new Told(telling.fact().happened(), count, sources, confidence, differing, reading.note(telling));
    }

    static List<Counted> counted(Overview overview, PhaseId phase, Reading reading) {
        var moves = Stream.concat(
                        overview.telling(PartnershipEnrolled.class)
                                .filter(one -> one.told().phase().equals(phase))
                                .map(one -> new Move(
                                        one.fact(), Movement.JOINED, one.told().partnership(), null)),
                        overview.telling(PartnershipWithdrawn.class)
                                .filter(one -> one.told().phase().equals(phase))
                                .map(one -> new Move(
                                        one.fact(),
                                        Movement.LEFT,
                                        one.told().partnership(),
                                        one.told().reason())))
                .sorted(Comparator.comparing((Move move) -> move.fact().happened())
                        .thenComparingLong(move -> move.fact().position()))
                .toList();
        var enrolled = new HashSet<PartnershipId>();
        var counted = new ArrayList<Counted>();
        for (var move : moves) {
            var moved = switch (move.movement()) {
                case JOINED -> enrolled.add(move.partnership());
                case LEFT -> enrolled.remove(move.partnership());
            };
            if (!moved) {
                continue; // told in an order in which it did not happen: it was in, or out, already
            }
            counted.add(new Counted(
                    move.fact().happened(),
                    move.movement(),
                    move.partnership(),
                    enrolled.size(),
                    move.reason(),
                    reading.note(new Telling<>(move.fact(), move.fact().told()))));
        }
        return counted;
    }

    private record Move(
            Fact<?> fact,
            Movement movement,
            PartnershipId partnership,
            @Nullable LocalizedText reason) {}
}
