package org.ayni.query.contributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.http.SeenAt;
import org.ayni.query.view.Folded;

/** A programme and its partnerships, of all phases and also those that left, as one question sees them. */
public record Overview(Question question, Folded<Facts<ProgrammeFact>> programme, List<Contribution> contributions) {

    /**
     * How a partnership is seen.
     *
     * @param phases those that it was ever enrolled in
     * @param reads what of its record is in the answer: where there is little, little may be known of it
     */
    public record Covered(PartnershipId partnership, List<PhaseId> phases, Contribution.Reads reads) {}

    static List<PartnershipId> enrolled(Facts<ProgrammeFact> programme, Question question) {
        return telling(programme, question, PartnershipEnrolled.class)
                .map(one -> one.told().partnership())
                .distinct()
                .sorted(Comparator.comparing(PartnershipId::value))
                .toList();
    }

    /** What the office has told that stands and may have happened, in the order in which it happened. */
    public <T extends ProgrammeFact> Stream<Telling<T>> telling(Class<T> type) {
        return telling(programme.state(), question, type);
    }

    public Optional<Contribution> contribution(PartnershipId partnership) {
        return contributions.stream()
                .filter(one -> one.partnership().equals(partnership))
                .findFirst();
    }

    public List<Piece> pieces() {
        return contributions.stream()
                .flatMap(one -> one.pieces().stream())
                .sorted(Piece.HAPPENED)
                .toList();
    }

    public List<Covered> covered() {
        return contributions.stream()
                .map(one -> new Covered(one.partnership(), phases(one.partnership()), one.reads()))
                .toList();
    }

    /** The phases that a partnership was ever enrolled in. */
    public List<PhaseId> phases(PartnershipId partnership) {
        return telling(PartnershipEnrolled.class)
                .filter(one -> one.told().partnership().equals(partnership))
                .map(one -> one.told().phase())
                .distinct()
                .toList();
    }

    /** How far which journal was seen. */
    public List<SeenAt> seen() {
        var seen = new ArrayList<>(List.of(new SeenAt(question.journal(), programme.position())));
        for (var one : contributions) {
            var position = one.position();
            if (position != null) {
                var journal =
                        new JournalId(JournalKind.PARTNERSHIP, one.partnership().value());
                seen.add(new SeenAt(journal, position));
            }
        }
        return seen;
    }

    private static <T extends ProgrammeFact> Stream<Telling<T>> telling(
            Facts<ProgrammeFact> programme, Question question, Class<T> type) {
        return programme
                .telling(type)
                .filter(one ->
                        !one.fact().retracted() && question.concerns(one.fact().happened()))
                .sorted(Order.happened());
    }
}
