package org.ayni.query.endorsements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayni.entry.Seen;
import org.ayni.events.EndorsementFact.DocumentEndorsed;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/**
 * How far something is agreed.
 *
 * @param cite its last change, whenever it happened: what an endorsement cites, as one endorses what is on record
 * @param given by both sides, those of earlier states included
 * @param agreedAs the entry as of which both sides endorsed the same; absent before
 */
public record Endorsements(
        Seen cite,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Endorsement> given,
        @Nullable Long agreedAs) {

    /**
     * @param as the entry as of which the side endorsed it
     * @param current whether nothing has changed since
     */
    public record Endorsement(MunicipalityId side, long as, boolean current, FactNote fact) {}

    /** Empty when nothing is told of such a document. */
    public static Optional<Endorsements> of(
            DocumentId document, Facts<PartnershipFact> facts, Sides sides, Question question) {
        return facts.stream()
                .filter(fact -> fact.told().documents().contains(document))
                .map(Fact::changed)
                .max(Comparator.comparingLong(Seen::position))
                .map(last -> of(last, given(document, last, facts, sides, question), sides));
    }

    /** To the public, endorsements of which it may not read some would say that nobody gave them: it is told of agreement alone. */
    public @Nullable Endorsements shownTo(Question question) {
        return question.publicly() == null || agreedAs != null ? this : null;
    }

    /** The sides that endorsed a state in which this entry was already. */
    public List<MunicipalityId> covering(long entry) {
        return given.stream()
                .filter(one -> one.as() >= entry)
                .map(Endorsement::side)
                .distinct()
                .toList();
    }

    /** Whether the entry came after what both sides agreed to. */
    public boolean isAfterAgreement(long entry) {
        return agreedAs != null && entry > agreedAs;
    }

    private static Endorsements of(Seen last, List<Endorsement> given, Sides sides) {
        var agreedAs = given.stream()
                .map(Endorsement::as)
                .filter(as -> isBySides(given, as, sides))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Endorsements(last, given, agreedAs);
    }

    /** By two at least: who the two are, the public need not know. */
    private static boolean isBySides(List<Endorsement> given, long as, Sides sides) {
        var by = given.stream()
                .filter(one -> one.as() == as)
                .map(Endorsement::side)
                .collect(Collectors.toSet());
        return by.size() > 1 && by.containsAll(sides.municipalities());
    }

    private static List<Endorsement> given(
            DocumentId document, Seen last, Facts<PartnershipFact> facts, Sides sides, Question question) {
        return facts.telling(DocumentEndorsed.class)
                .filter(one -> !one.fact().retracted()
                        && question.concerns(one.fact().happened())
                        && one.told().document().equals(document))
                .sorted(Order.happened())
                .map(one -> new Endorsement(
                        sides.of(one.told().side()),
                        one.told().seen().position(),
                        one.told().seen().equals(last),
                        FactNote.of(one.fact(), one.told().whose(), sides, question)))
                .toList();
    }
}
