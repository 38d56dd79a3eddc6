package org.ayni.query.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.ActivityFact.ConferenceAttended;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.PartnershipEnrolled;
import org.ayni.events.ProgrammeEvent.PhaseOpened;
import org.ayni.events.value.Country;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.ThemeId;
import org.ayni.query.contributions.Matter;
import org.ayni.query.contributions.Overview;
import org.ayni.query.contributions.Piece;
import org.ayni.query.figures.Figures.Audience;
import org.ayni.query.figures.Figures.By;
import org.ayni.query.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/** What is to be counted, sorted by what the rows of a table differ. */
final class Tallies {
    private final Overview overview;
    private final Terms terms;
    private final Map<PartnershipId, Set<Country>> countries = new HashMap<>();
    private final Map<MunicipalityId, Set<PartnershipId>> partnerships = new HashMap<>();
    private final Map<String, PhaseId> phases;
    private final List<@Nullable String> columns;
    private final List<Piece> done;
    private final Map<Piece, String> activities = new HashMap<>();

    /**
     * @param country of a municipality, where it is registered
     * @param audience the public is told nothing that the other side disputes
     */
    Tallies(Overview overview, Function<MunicipalityId, Optional<Country>> country, Audience audience) {
        this.overview = overview;
        this.terms = Terms.of(overview);
        for (var one : overview.contributions()) {
            var sides = sides(one.partnership(), country);
            countries.put(
                    one.partnership(),
                    sides.stream().flatMap(side -> country.apply(side).stream()).collect(Collectors.toSet()));
            sides.forEach(side ->
                    partnerships.computeIfAbsent(side, _ -> new HashSet<>()).add(one.partnership()));
        }
        this.phases = overview.telling(ConferencePartHeld.class)
                .collect(Collectors.toMap(
                        one -> part(one.told().conference().value(), one.told().part()),
                        one -> one.told().phase(),
                        (first, _) -> first));
        this.columns = phases(overview);
        this.done = overview.pieces().stream()
                .filter(piece -> piece.matter().work() == Matter.Work.DONE)
                .filter(piece -> audience == Audience.OFFICE || piece.state().isOfEffect())
                .toList();
        var named = new HashMap<List<Object>, Integer>();
        done.forEach(piece -> activities.put(piece, activity(piece, named)));
    }

    /** Of an id with several meanings, the one whose municipalities are registered. */
    private static List<MunicipalityId> sides(
            PartnershipId partnership, Function<MunicipalityId, Optional<Country>> country) {
        return partnership.possibleSides().stream()
                .filter(sides ->
                        sides.stream().allMatch(side -> country.apply(side).isPresent()))
                .findFirst()
                .orElse(List.of());
    }

    /** The phases, in the order in which they began, and what names none. */
    List<@Nullable String> columns() {
        return columns;
    }

    private static List<@Nullable String> phases(Overview overview) {
        var columns = new ArrayList<@Nullable String>();
        overview.telling(PhaseOpened.class)
                .map(one -> one.told().phase().value())
                .distinct()
                .forEach(columns::add);
        columns.add(null);
        return columns;
    }

    /** Whoever was ever enrolled, by country. */
    List<Tally> enrolments() {
        return overview.telling(PartnershipEnrolled.class)
                .flatMap(one -> countries.getOrDefault(one.told().partnership(), Set.of()).stream()
                        .map(country -> new Tally(
                                country.toString(),
                                one.told().phase().value(),
                                one.told().partnership(),
                                null,
                                null)))
                .distinct()
                .toList();
    }

    List<Tally> activities(By by) {
        return done.stream()
                .flatMap(piece -> took(piece)
                        .flatMap(partnership -> rows(by, piece, partnership)
                                .map(row ->
                                        new Tally(row, phase(piece), partnership, activities.get(piece), piece.ref()))))
                .toList();
    }

    @Nullable LocalizedText name(By by, String row) {
        return by == By.THEME && !row.equals(Tally.WITHOUT)
                ? terms.theme(new ThemeId(row)).name()
                : null;
    }

    /** What names none has a row, too: else it would be what is left of the total. */
    private Stream<String> rows(By by, Piece piece, PartnershipId partnership) {
        var named = named(by, piece, partnership).toList();
        return named.isEmpty() ? Stream.of(Tally.WITHOUT) : named.stream();
    }

    private Stream<String> named(By by, Piece piece, PartnershipId partnership) {
        var matter = piece.matter();
        return switch (by) {
            case COUNTRY, ENROLMENT_COUNTRY ->
                countries.getOrDefault(partnership, Set.of()).stream().map(Country::toString);
            case THEME ->
                matter.themes().stream().map(terms::current).map(ThemeId::value).distinct();
            case GOAL ->
                matter.sdgs().stream()
                        .map(sdg -> sdg.goal().isPresent()
                                ? Integer.toString(sdg.goal().getAsInt())
                                : sdg.value())
                        .distinct();
            case KIND -> Stream.of(matter.kind());
        };
    }

    /** The partnership that recorded it, and those of the programme whose municipalities it names as having taken part. */
    private Stream<PartnershipId> took(Piece piece) {
        return Stream.concat(
                        Stream.of(piece.partnership()),
                        piece.matter().jointWith().stream()
                                .flatMap(side -> partnerships.getOrDefault(side, Set.of()).stream()))
                .distinct();
    }

    /** The phase that it names, or that the part of a conference belongs to; never guessed from its date. */
    private @Nullable String phase(Piece piece) {
        var named = piece.matter().phase();
        if (named != null) {
            return named.programme()
                                    .value()
                                    .equals(overview.question().journal().id())
                            && columns().contains(named.phase().value())
                    ? named.phase().value()
                    : null;
        }
        if (piece.fact().told() instanceof ConferenceAttended attended && isHere(attended)) {
            var phase = phases.get(part(attended.conference().value(), attended.part()));
            return phase == null ? null : phase.value();
        }
        return null;
    }

    /**
     * A part of a conference is one activity, however many partnerships tell of theirs in it. So is what several partnerships
     * have each recorded: of one kind, on one date, all naming the same ones. What one partnership recorded twice is two.
     */
    private String activity(Piece piece, Map<List<Object>, Integer> named) {
        if (piece.fact().told() instanceof ConferenceAttended attended) {
            return attended.held().journal() + " " + part(attended.conference().value(), attended.part());
        }
        var together = took(piece).map(PartnershipId::value).sorted().toList();
        if (together.size() > 1) {
            var same = List.<Object>of(piece.matter().kind(), piece.fact().happened(), together);
            return same + " " + named.merge(List.of(piece.partnership(), same), 1, Integer::sum);
        }
        return piece.journal() + "@" + piece.fact().position();
    }

    private boolean isHere(ConferenceAttended attended) {
        return attended.held().journal().equals(overview.question().journal());
    }

    private static String part(String conference, int part) {
        return conference + "/" + part;
    }
}
