package org.ayni.query.olympiads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ayni.events.OlympiadFact.OlympiadHeld;
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
import org.ayni.query.fact.Standing;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a series.
 *
 * @param to the last number of a long row of editions of which nothing is known
 * @param known false for a number before a known one: nobody has told of it
 * @param counts each with its unit; empty when nobody has told how many there were, which is not 0
 * @param fact absent when nothing is known
 */
record Edition(
        int edition,
        @Nullable Integer to,
        boolean known,
        @Nullable Edtf happened,
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

    static Edition held(OlympiadHeld held, FactNote fact) {
        var what = held.what();
        return new Edition(
                held.edition(),
                null,
                true,
                fact.happened(),
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                what.counts(),
                what.quantities(),
                what.actors(),
                what.sdgs(),
                held.inspiredBy(),
                what.differing(),
                what.sources(),
                what.confidence(),
                fact);
    }

    /** @param to absent for a single one */
    static Edition unknown(int number, @Nullable Integer to) {
        return new Edition(
                number, to, false, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of(), null, null);
    }

    /** Whether it is among those that are known to have been held. */
    boolean wasHeld() {
        return fact != null && fact.state() != Standing.RETRACTED;
    }
}
