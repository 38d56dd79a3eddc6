package org.ayni.query.network;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.ThemeId;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.BadQuestion.Reason;
import org.ayni.query.http.Questions;
import org.ayni.query.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the network is asked for, as it stands in the request. What may be given several times means any of them;
 * different filters must all fit.
 *
 * @param theme one that was replaced means what replaced it
 * @param sdg a goal includes its targets
 * @param partnership either order of its sides; whose part of the network: what it works on, and whom it could ask or help
 */
public record Wanted(
        @Nullable List<String> theme,
        @Nullable List<String> sdg,
        @Nullable List<String> partnership) {

    /** What is wanted, understood. */
    public record Filter(List<ThemeId> themes, List<Sdg> sdgs, List<PartnershipId> partnerships) {

        public boolean theme(ThemeId theme) {
            return themes.isEmpty() || themes.contains(theme);
        }

        public boolean sdg(Sdg sdg) {
            return sdgs.isEmpty() || sdgs.stream().anyMatch(sdg::isWithin);
        }

        public boolean partnership(PartnershipId partnership) {
            return partnerships.isEmpty() || partnerships.contains(partnership);
        }

        /** Whether something that is about these is asked for. */
        public boolean about(List<ThemeId> its, List<Sdg> goals) {
            return (themes.isEmpty() || its.stream().anyMatch(this::theme))
                    && (sdgs.isEmpty() || goals.stream().anyMatch(this::sdg));
        }
    }

    /** @throws BadQuestion when something in it cannot be understood */
    public Filter filter(Terms terms) {
        return new Filter(
                Questions.list(theme).stream()
                        .map(given -> read("theme", given, ThemeId::new, Reason.ID_MALFORMED))
                        .map(terms::current)
                        .toList(),
                Questions.list(sdg).stream()
                        .map(given -> read("sdg", given, Sdg::new, Reason.SDG_UNKNOWN))
                        .toList(),
                Questions.list(partnership).stream()
                        .map(given -> read("partnership", given, PartnershipId::new, Reason.ID_MALFORMED))
                        .flatMap(id -> Stream.concat(Stream.of(id), id.exchanged().stream()))
                        .toList());
    }

    private static <T> T read(String name, String given, Function<String, T> as, Reason otherwise) {
        try {
            return as.apply(given);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(otherwise, name, given);
        }
    }
}
