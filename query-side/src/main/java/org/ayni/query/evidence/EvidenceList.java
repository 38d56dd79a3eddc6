package org.ayni.query.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Consent;
import org.ayni.events.value.Language;
import org.ayni.events.value.Licence;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.RemovalGround;
import org.ayni.events.value.Source;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.Cited;
import org.jspecify.annotations.Nullable;

/**
 * All files that were added, and what is not known of them.
 *
 * @param missing of the files that are there, by what is missing, the facts that added them
 */
record EvidenceList(
        long position,
        Missing missing,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<File> evidence) {

    enum Gap {
        /** Nobody has said what others may do with it. */
        LICENCE,
        /** Nobody has said whether those who can be seen in it agree, or they have not been asked. */
        CONSENT,
        /** Whoever cannot see or hear it is told nothing. */
        ALTERNATIVE_TEXT
    }

    record Missing(List<Long> licence, List<Long> consent, List<Long> alternativeText) {}

    /**
     * @param file its SHA-256, under which it is to be had
     * @param size in bytes
     * @param proves the facts that it shows
     * @param gaps what is missing, as long as it is there
     * @param removed absent as long as it is there
     */
    record File(
            Hash file,
            MediaType mediaType,
            long size,
            String title,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            List<Cited> proves,
            @Nullable Licence licence,
            @Nullable LocalizedText terms,
            @Nullable Consent consent,
            @Nullable LocalizedText alternativeText,
            List<Source> sources,
            List<Gap> gaps,
            @Nullable Removal removed,
            FactNote added) {}

    record Removal(LocalizedText reason, @Nullable RemovalGround ground, FactNote fact) {}

    /** The entries of the journal that evidence points to. */
    static Set<Long> cited(Facts<PartnershipFact> facts) {
        var positions = new TreeSet<Long>();
        facts.telling(EvidenceAdded.class)
                .flatMap(added -> added.told().proves().stream())
                .map(Seen::position)
                .forEach(positions::add);
        return positions;
    }

    /** @param wanted which files, by the facts that they show */
    static EvidenceList of(
            long position,
            Facts<PartnershipFact> facts,
            Map<Long, Cited> cited,
            Predicate<List<Cited>> wanted,
            Question question) {
        var asked = new Asked(facts, cited, PartnershipFold.sides(facts), question);
        var files = facts.telling(EvidenceAdded.class)
                .filter(added -> question.concerns(added.fact().happened()))
                .sorted(Order.happened())
                .map(asked::file)
                .filter(file -> wanted.test(file.proves()))
                .toList();
        return new EvidenceList(
                position,
                new Missing(
                        without(files, Gap.LICENCE), without(files, Gap.CONSENT), without(files, Gap.ALTERNATIVE_TEXT)),
                files);
    }

    private static List<Long> without(List<File> files, Gap gap) {
        return files.stream()
                .filter(file -> file.gaps().contains(gap))
                .map(file -> file.added().position())
                .sorted()
                .toList();
    }

    private record Asked(Facts<PartnershipFact> facts, Map<Long, Cited> cited, Sides sides, Question question) {

        File file(Telling<EvidenceAdded> added) {
            var told = added.told();
            var title = Words.of(told.title(), question.reader().in(added.fact().position()));
            var removal = Custody.removal(added, facts)
                    .filter(one -> question.concerns(one.fact().happened()))
                    .map(this::removal)
                    .orElse(null);
            return new File(
                    told.file(),
                    told.mediaType(),
                    told.size(),
                    title.text(),
                    title.language(),
                    title.translation(),
                    title.original(),
                    told.proves().stream()
                            .map(seen -> cited.get(seen.position()))
                            .filter(Objects::nonNull)
                            .toList(),
                    told.licence(),
                    told.terms(),
                    told.consent(),
                    told.alternativeText(),
                    told.sources(),
                    removal == null && !added.fact().retracted() ? gaps(told) : List.of(),
                    removal,
                    FactNote.of(added.fact(), told.whose(), sides, question));
        }

        private Removal removal(Telling<EvidenceRemoved> removed) {
            var told = removed.told();
            return new Removal(
                    told.reason(), told.ground(), FactNote.of(removed.fact(), told.whose(), sides, question));
        }
    }

    private static List<Gap> gaps(EvidenceAdded told) {
        var gaps = new ArrayList<Gap>();
        if (told.terms() == null && saysNothing(told.licence())) {
            gaps.add(Gap.LICENCE);
        }
        if (told.lacksConsent()) {
            gaps.add(Gap.CONSENT);
        }
        if (told.alternativeText() == null && !told.mediaType().plainText()) {
            gaps.add(Gap.ALTERNATIVE_TEXT);
        }
        return gaps;
    }

    private static boolean saysNothing(@Nullable Licence licence) {
        return licence == null || licence == Licence.UNKNOWN || licence == Licence.OTHER;
    }
}
