package org.ayni.query.municipalities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.MunicipalityEvent.MunicipalitySucceeded;
import org.ayni.events.value.Country;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Location;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.MunicipalityKind;
import org.ayni.events.value.RegisterNumber;
import org.ayni.events.value.Source;
import org.ayni.events.value.TimeZone;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Words;
import org.ayni.query.view.DocumentView.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality is.
 *
 * @param name the latest one
 * @param names all of them, each from when on
 * @param succeededBy who carries on
 */
record Municipality(
        long position,
        String municipality,
        String name,
        Language language,
        Words.@Nullable State translation,
        Words.@Nullable Original original,
        MunicipalityKind kind,
        Country country,
        List<Language> languages,
        @Nullable TimeZone timeZone,
        @Nullable Location location,
        List<RegisterNumber> numbers,
        List<Name> names,
        @Nullable MunicipalityId succeededBy,
        @Nullable FactNote succession,
        List<Source> sources,
        FactNote registered) {

    record Name(LocalizedText name, Edtf from, FactNote fact) {}

    /** Empty when the question is about a day before anything about it had happened. */
    static Optional<Municipality> of(Shown<Facts<MunicipalityFact>> shown, Reading reading) {
        var facts = shown.folded().state();
        return reading.telling(facts, MunicipalityRegistered.class)
                .findFirst()
                .map(registered -> of(shown, reading, registered));
    }

    private static Municipality of(
            Shown<Facts<MunicipalityFact>> shown, Reading reading, Telling<MunicipalityRegistered> registered) {
        var facts = shown.folded().state();
        var told = registered.told();
        var names = Stream.concat(
                        Stream.of(new Name(told.name(), registered.fact().happened(), reading.note(registered))),
                        reading.telling(facts, MunicipalityRenamed.class)
                                .map(one ->
                                        new Name(one.told().name(), one.fact().happened(), reading.note(one))))
                .toList();
        var name = Words.of(names.getLast().name(), reading.language());
        var succession = reading.telling(facts, MunicipalitySucceeded.class).reduce((_, next) -> next);
        return new Municipality(
                shown.folded().position(),
                shown.journal().id(),
                name.text(),
                name.language(),
                name.translation(),
                name.original(),
                told.kind(),
                told.country(),
                told.languages(),
                told.timeZone(),
                told.location(),
                told.numbers(),
                names,
                succession.map(one -> one.told().by()).orElse(null),
                succession.map(reading::note).orElse(null),
                told.sources(),
                reading.note(registered));
    }

    /** Who reads, and about which day. */
    record Reading(Language language, java.time.@Nullable LocalDate happenedBy) {

        /** What is told and was not taken back, in the order in which it happened. */
        <T extends MunicipalityFact> Stream<Telling<T>> telling(Facts<MunicipalityFact> facts, Class<T> type) {
            return facts.telling(type)
                    .filter(one -> !one.fact().retracted())
                    .filter(one -> happenedBy == null
                            || one.fact().happened().happenedBy(happenedBy).isPossible())
                    .sorted(Order.happened());
        }

        FactNote note(Telling<?> telling) {
            return FactNote.of(
                    telling.fact(),
                    happenedBy == null ? null : telling.fact().happened().happenedBy(happenedBy));
        }
    }
}
