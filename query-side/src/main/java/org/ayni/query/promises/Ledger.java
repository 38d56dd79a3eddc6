package org.ayni.query.promises;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PromiseFact.PromiseKept;
import org.ayni.events.PromiseFact.PromiseLapsed;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.Source;
import org.ayni.events.value.Spelling;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.Cited;
import org.jspecify.annotations.Nullable;

/**
 * All promises and what became of them.
 *
 * @param figures how many are in which state; retracted promises are in none
 */
record Ledger(
        long position,
        Figures figures,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Promise> promises) {

    enum State {
        OPEN,
        KEPT,
        LAPSED
    }

    record Figures(long open, long kept, long lapsed) {}

    /**
     * @param by who promised: one side or both
     * @param announced the fact in which it was said
     * @param keptBy the fact by which it was kept, while it is
     * @param history keepings and lapses, those that were taken back or are disputed included
     */
    record Promise(
            PromiseId promise,
            String text,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            Whose by,
            @Nullable ActorId actor,
            @Nullable Edtf due,
            State state,
            @Nullable Cited announced,
            @Nullable Cited keptBy,
            List<Source> sources,
            FactNote made,
            List<Outcome> history) {}

    /** @param by the fact by which it was kept, for a keeping */
    record Outcome(
            State state, @Nullable Cited by, @Nullable LocalizedText reason, FactNote fact) {

        /** A keeping counts as long as it and the fact behind it stand, and the other side disputes neither. */
        boolean isOfEffect() {
            return fact.state().isOfEffect()
                    && (by == null || Spelling.parse(Standing.class, by.state()).isOfEffect());
        }
    }

    /** The entries of the journal that promises point to. */
    static Set<Long> cited(Facts<PartnershipFact> facts) {
        var positions = new TreeSet<Long>();
        facts.telling(PromiseKept.class)
                .forEach(one -> positions.add(one.told().keptBy().position()));
        facts.telling(PromiseMade.class).forEach(one -> {
            if (one.told().announced() != null) {
                positions.add(one.told().announced().position());
            }
        });
        return positions;
    }

    static Ledger of(long position, Facts<PartnershipFact> facts, Map<Long, Cited> cited, Question question) {
        var asked = new Asked(facts, cited, PartnershipFold.sides(facts), question);
        var promises = asked.telling(PromiseMade.class)
                .sorted(Order.happened())
                .map(asked::promise)
                .toList();
        return new Ledger(
                position,
                new Figures(count(promises, State.OPEN), count(promises, State.KEPT), count(promises, State.LAPSED)),
                promises);
    }

    private static long count(List<Promise> promises, State state) {
        return promises.stream()
                .filter(one -> one.state() == state && one.made().retraction() == null)
                .count();
    }

    private record Asked(Facts<PartnershipFact> facts, Map<Long, Cited> cited, Sides sides, Question question) {

        <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
            return facts.telling(type)
                    .filter(telling -> question.concerns(telling.fact().happened()));
        }

        Promise promise(Telling<PromiseMade> made) {
            var told = made.told();
            var text = Words.of(told.text(), question.reader().in(made.fact().position()));
            var history = history(told.promise());
            var last = history.stream().filter(Outcome::isOfEffect).reduce((_, next) -> next);
            return new Promise(
                    told.promise(),
                    text.text(),
                    text.language(),
                    text.translation(),
                    text.original(),
                    told.by(),
                    told.actor(),
                    told.due(),
                    last.map(Outcome::state).orElse(State.OPEN),
                    told.announced() == null ? null : cited.get(told.announced().position()),
                    last.map(Outcome::by).orElse(null),
                    told.sources(),
                    note(made, told),
                    history);
        }

        private List<Outcome> history(PromiseId promise) {
            var outcomes = new ArrayList<Outcome>();
            telling(PromiseKept.class)
                    .filter(one -> one.told().promise().equals(promise))
                    .forEach(one -> outcomes.add(new Outcome(
                            State.KEPT, cited.get(one.told().keptBy().position()), null, note(one, one.told()))));
            telling(PromiseLapsed.class)
                    .filter(one -> one.told().promise().equals(promise))
                    .forEach(one -> outcomes.add(
                            new Outcome(State.LAPSED, null, one.told().reason(), note(one, one.told()))));
            outcomes.sort(Comparator.comparingLong(one -> one.fact().position()));
            return outcomes;
        }

        private FactNote note(Telling<?> telling, PartnershipFact told) {
            return FactNote.of(telling.fact(), told.whose(), sides, question);
        }
    }
}
