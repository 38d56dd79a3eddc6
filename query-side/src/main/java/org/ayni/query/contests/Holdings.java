package org.ayni.query.contests;

import java.util.Set;
import java.util.stream.Stream;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.SeriesId;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.Agreed;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Question;

/**
 * That editions were held, as far as it stands between the two sides. Who disputes how many guests there were does not say that there
 * was none; who says that it was not so, or that it was another edition, does.
 */
final class Holdings {
    private static final Set<String> WHICH = Set.of("series", "edition");

    private Holdings() {}

    /** In the order in which they were told. */
    static Stream<Telling<OlympiadHeld>> of(SeriesId series, Facts<PartnershipFact> facts, Question question) {
        var sides = PartnershipFold.sides(facts);
        return facts.telling(OlympiadHeld.class)
                .filter(one -> one.told().series().equals(series))
                .filter(one -> question.concerns(one.fact().happened()))
                .filter(one -> isOfEffect(one, sides, question));
    }

    private static boolean isOfEffect(Telling<OlympiadHeld> held, Sides sides, Question question) {
        if (held.fact().retracted()) {
            return false;
        }
        var note = FactNote.of(held.fact(), held.told().whose(), sides, question);
        return note.state().isOfEffect() || !new Agreed(held.fact(), note, Set.of()).toSettle(WHICH);
    }
}
