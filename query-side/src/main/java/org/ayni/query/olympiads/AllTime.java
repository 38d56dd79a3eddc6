package org.ayni.query.olympiads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayni.events.OlympiadFact.OlympiadCalledOff;
import org.ayni.events.OlympiadFact.OlympiadHeld;
import org.ayni.events.OlympiadFact.OlympiadPlanned;
import org.ayni.events.OlympiadFact.OlympiadSeriesRenamed;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Whose;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/** All series with all their editions. */
record AllTime(
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Series> series) {

    /** A mistyped number must not become a million lines. */
    private static final int LONGEST_GAP = 100;

    /**
     * @param name the latest one
     * @param names all of them, each from when on
     * @param editionsKnown of how many editions it is told that they were held
     * @param editionsUnknown of how many before the last of those nothing is told; they are not among the known ones
     * @param editions by number, from the first to the last that is told of, without a gap; also those that are planned or
     *     were called off
     */
    record Series(
            SeriesId series,
            String name,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            Whose whose,
            List<Name> names,
            long editionsKnown,
            long editionsUnknown,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Edition> editions,
            FactNote started) {}

    record Name(LocalizedText name, Edtf from, FactNote fact) {}

    static AllTime of(long position, Facts<PartnershipFact> facts, Question question) {
        var asked = new Asked(facts, PartnershipFold.sides(facts), question);
        return new AllTime(
                position,
                asked.telling(OlympiadSeriesStarted.class)
                        .map(asked::series)
                        .sorted(Comparator.comparing(series -> series.series().value()))
                        .toList());
    }

    private record Asked(Facts<PartnershipFact> facts, Sides sides, Question question) {

        <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
            return facts.telling(type)
                    .filter(telling -> question.concerns(telling.fact().happened()))
                    .sorted(Order.happened());
        }

        Series series(Telling<OlympiadSeriesStarted> started) {
            var told = started.told();
            var names = names(started);
            var latest = names.stream()
                    .filter(name -> name.fact().retraction() == null)
                    .reduce((_, next) -> next);
            var name = Words.of(
                    latest.map(Name::name).orElse(told.name()),
                    question.reader()
                            .in(latest.map(Name::fact)
                                    .map(FactNote::position)
                                    .orElse(started.fact().position())));
            var editions = editions(told.series());
            var held = numbers(editions, Edition::wasHeld).summaryStatistics();
            // one that was retracted has told nothing
            var accounted = numbers(editions, one -> one.wasHeld() || one.state() == Edition.State.CALLED_OFF)
                    .filter(number -> number <= held.getMax())
                    .count();
            return new Series(
                    told.series(),
                    name.text(),
                    name.language(),
                    name.translation(),
                    name.original(),
                    told.whose(),
                    names,
                    held.getCount(),
                    held.getCount() == 0 ? 0 : held.getMax() - accounted,
                    editions,
                    note(started, told));
        }

        private List<Name> names(Telling<OlympiadSeriesStarted> started) {
            var renamed = telling(OlympiadSeriesRenamed.class)
                    .filter(one -> one.told().series().equals(started.told().series()))
                    .map(one -> new Name(one.told().name(), one.fact().happened(), note(one, one.told())));
            var first = new Name(started.told().name(), started.fact().happened(), note(started, started.told()));
            return Stream.concat(Stream.of(first), renamed).toList();
        }

        /** Two facts may tell of one edition, if the first was retracted: both are shown. */
        private List<Edition> editions(SeriesId series) {
            var known = new TreeMap<Integer, List<Edition>>();
            telling(OlympiadHeld.class)
                    .filter(one -> one.told().series().equals(series))
                    .forEach(one -> known.computeIfAbsent(one.told().edition(), _ -> new ArrayList<>())
                            .add(Edition.held(one.told(), note(one, one.told()))));
            telling(OlympiadPlanned.class)
                    .filter(one -> one.told().series().equals(series))
                    .filter(one -> !one.fact().retracted())
                    .filter(one -> known.getOrDefault(one.told().edition(), List.of()).stream()
                            .noneMatch(Edition::wasHeld))
                    .forEach(one -> known.computeIfAbsent(one.told().edition(), _ -> new ArrayList<>())
                            .add(planned(one)));
            var editions = new ArrayList<Edition>();
            for (var next : known.entrySet()) {
                var last = editions.isEmpty() ? 0 : editions.getLast().edition();
                gap(last + 1, next.getKey() - 1, editions);
                editions.addAll(next.getValue());
            }
            return editions;
        }

        private Edition planned(Telling<OlympiadPlanned> plan) {
            return telling(OlympiadCalledOff.class)
                    .filter(off -> !off.fact().retracted())
                    .filter(off -> off.told().series().equals(plan.told().series())
                            && off.told().edition() == plan.told().edition())
                    .findFirst()
                    .map(off -> Edition.calledOff(plan.told(), off.told(), note(off, off.told())))
                    .orElseGet(() -> Edition.planned(plan.told(), note(plan, plan.told())));
        }

        private static IntStream numbers(List<Edition> editions, Predicate<Edition> which) {
            return editions.stream().filter(which).mapToInt(Edition::edition).distinct();
        }

        private static void gap(int from, int to, List<Edition> editions) {
            if (to - from >= LONGEST_GAP) {
                editions.add(Edition.unknown(from, to));
            } else {
                for (var number = from; number <= to; number++) {
                    editions.add(Edition.unknown(number, null));
                }
            }
        }

        private FactNote note(Telling<?> telling, PartnershipFact told) {
            return FactNote.of(telling.fact(), told.whose(), sides, question);
        }
    }
}
