package org.ayni.query.olympiads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Mode;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Participation;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.events.value.What;
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a series.
 *
 * @param to the last number of a long row of editions of which nothing is known
 * @param happened when it was held
 * @param planned when it is, or was, to be held, as long as nobody has told that it was
 * @param reason why it was called off
 * @param counts each with its unit; empty when nobody has told how many there were, which is not 0
 * @param fact absent when nothing is known
 */
record Edition(
        int edition,
        @Nullable Integer to,
        State state,
        @Nullable Edtf happened,
        @Nullable Edtf planned,
        @Nullable LocalizedText reason,
        @Nullable LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable Text place,
        @Nullable Mode mode,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Count> counts,
        List<Quantity> quantities,
        List<Participation> actors,
        List<SdgLink> sdgs,
        @Nullable MunicipalityId inspiredBy,
        List<DifferingAccount> differing,
        List<Source> sources,
        @Nullable Confidence confidence,
        @Nullable FactNote fact) {

    enum State {
        /** Somebody told that it was held; whether that still stands is said by the fact. */
        HELD,
        PLANNED,
        CALLED_OFF,
        /** A number before a known one: nobody has told of it. */
        UNKNOWN
    }

    static Edition held(OlympiadHeld held, FactNote fact) {
        return told(held.edition(), State.HELD, fact.happened(), null, null, held.what(), held.inspiredBy(), fact);
    }

    static Edition planned(OlympiadPlanned plan, FactNote fact) {
        return told(plan.edition(), State.PLANNED, null, plan.planned(), null, plan.what(), null, fact);
    }

    /** @param fact by which it was called off */
    static Edition calledOff(OlympiadPlanned plan, OlympiadCalledOff off, FactNote fact) {
        return told(plan.edition(), State.CALLED_OFF, null, plan.planned(), off.reason(), plan.what(), null, fact);
    }

    private static Edition told(
            int number,
            State state,
            @Nullable Edtf happened,
            @Nullable Edtf planned,
            @Nullable LocalizedText reason,
            What what,
            @Nullable MunicipalityId inspiredBy,
            FactNote fact) {
        return new Edition(
                number,
                null,
                state,
                happened,
                planned,
                reason,
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                what.counts(),
                what.quantities(),
                what.actors(),
                what.sdgs(),
                inspiredBy,
                what.differing(),
                what.sources(),
                what.confidence(),
                fact);
    }

    /** @param to absent for a single one */
    static Edition unknown(int number, @Nullable Integer to) {
        return new Edition(
                number,
                to,
                State.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Whether it is among those that are known to have been held. */
    boolean wasHeld() {
        return state == State.HELD && fact != null && fact.state() != Standing.RETRACTED;
    }
}
