package org.ayni.query.fact;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Audience;
import org.ayni.entry.Seen;
import org.ayni.events.MunicipalityEvent;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an entry does to the facts of its journal: it tells one, or does something to one that it cites. */
public sealed interface Act<F> {

    record Told<F>(F fact) implements Act<F> {}

    /** Does something to a fact that is there. */
    sealed interface OnFact<F> extends Act<F> {

        /** The last change of the fact, as it was seen. */
        Seen cited();
    }

    record Confirmed<F>(Seen cited) implements OnFact<F> {}

    /**
     * Confirms many facts at once.
     *
     * @param confirmed the last change of each, as it was seen
     * @param excepted of those that were left out on purpose: about these nothing is said
     */
    record AllConfirmed<F>(Seen upTo, List<Seen> confirmed, List<Seen> excepted) implements Act<F> {}

    record Disputed<F>(Seen cited, LocalizedText account, List<DifferingAccount> differing) implements OnFact<F> {}

    record Corrected<F>(Seen cited, Edtf happened, F fact, LocalizedText reason) implements OnFact<F> {}

    record Retracted<F>(Seen cited, LocalizedText reason) implements OnFact<F> {}

    /** Does something to the facts that it names; each is cited afterwards as before. */
    sealed interface OnMany<F> extends Act<F> {

        /** The last change of each, as it was seen. */
        List<Seen> cited();
    }

    /**
     * One side lets others read facts.
     *
     * @param own those that are its own affairs
     * @param joint those that the other side has to publish, too
     */
    record Published<F>(
            Audience to,
            @Nullable Integer year,
            @Nullable DocumentId document,
            @Nullable Seen upTo,
            List<Seen> own,
            List<Seen> joint,
            List<Seen> excepted)
            implements OnMany<F> {

        @Override
        public List<Seen> cited() {
            return Stream.concat(own.stream(), joint.stream()).toList();
        }
    }

    record Withdrawn<F>(@Nullable Integer year, @Nullable DocumentId document, List<Seen> cited, LocalizedText reason)
            implements OnMany<F> {}

    static Act<PartnershipFact> of(PartnershipEvent event) {
        return switch (event) {
            case PartnershipFact fact -> new Told<>(fact);
            case PartnershipEvent.FactConfirmed(var confirmed) -> new Confirmed<>(confirmed);
            case PartnershipEvent.AllConfirmed(var upTo, var confirmed, var excepted) ->
                new AllConfirmed<>(upTo, confirmed, excepted);
            case PartnershipEvent.FactDisputed(var disputed, var account, var differing) ->
                new Disputed<>(disputed, account, differing);
            case PartnershipEvent.FactCorrected(var corrected, var happened, var fact, var reason) ->
                new Corrected<>(corrected, happened, fact, reason);
            case PartnershipEvent.FactRetracted(var retracted, var reason) -> new Retracted<>(retracted, reason);
            case PartnershipEvent.FactsPublished(
                    var to,
                    var year,
                    var document,
                    var upTo,
                    var own,
                    var joint,
                    var excepted) -> new Published<>(to, year, document, upTo, own, joint, excepted);
            case PartnershipEvent.FactsWithdrawn(var year, var document, var withdrawn, var reason) ->
                new Withdrawn<>(year, document, withdrawn, reason);
        };
    }

    static Act<ProgrammeFact> of(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeFact fact -> new Told<>(fact);
            case ProgrammeEvent.ProgrammeFactCorrected(var corrected, var happened, var fact, var reason) ->
                new Corrected<>(corrected, happened, fact, reason);
            case ProgrammeEvent.ProgrammeFactRetracted(var retracted, var reason) -> new Retracted<>(retracted, reason);
        };
    }

    static Act<MunicipalityFact> of(MunicipalityEvent event) {
        return switch (event) {
            case MunicipalityFact fact -> new Told<>(fact);
            case MunicipalityEvent.MunicipalityFactCorrected(var corrected, var happened, var fact, var reason) ->
                new Corrected<>(corrected, happened, fact, reason);
            case MunicipalityEvent.MunicipalityFactRetracted(var retracted, var reason) ->
                new Retracted<>(retracted, reason);
        };
    }
}
