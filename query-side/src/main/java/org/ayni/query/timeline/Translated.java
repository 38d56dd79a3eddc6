package org.ayni.query.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.TextAt;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.TranslationFact.TranslationApproved;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Text;
import org.ayni.events.value.Translation;
import org.ayni.events.value.Translator;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.PublicRecord;
import org.ayni.query.http.Reader;
import org.ayni.query.http.Translations;
import org.ayni.query.http.Words;

/**
 * What of one journal is translated into one language. What stands for a text is found by its wording: a correction that
 * changes the wording leaves it without any until it is translated anew, one that does not keeps what it has. What was made of it where it
 * is said comes first, unless a machine gave that out and nobody has read it; else what was made of the same wording elsewhere.
 *
 * @param facts translations and their approvals
 * @param originals what they translate
 * @param standing what was not taken back, worse ones first, and of those as good the earlier
 * @param best what stands for each wording
 * @param own what stands for it in the entry that says it
 * @param told what was told together with its original, and somebody else has approved
 */
record Translated(
        List<Fact<PartnershipFact>> facts,
        Originals originals,
        List<Standing> standing,
        Map<Wording, Standing> best,
        Map<Said, Standing> own,
        Set<Told> told)
        implements Translations {

    /** What a text says, in which language. */
    private record Wording(Language language, String words) {

        /** A text that was removed says nothing. */
        static Optional<Wording> of(LocalizedText text) {
            return text.text() instanceof Text.Written(var words)
                    ? Optional.of(new Wording(text.language(), words))
                    : Optional.empty();
        }
    }

    private record Said(long entry, Wording wording) {}

    private record Told(Wording original, Translation translation) {}

    private record Approved(TextAt of, Language into) {}

    /**
     * A translation that stands, and what it translates.
     *
     */
    record Standing(
            Fact<?> fact, TextTranslated told, Originals.Place place, LocalizedText original, boolean approved) {

        Words.State state() {
            return approved
                    ? Words.State.APPROVED
                    : told.by() == Translator.MACHINE ? Words.State.MACHINE : Words.State.UNAPPROVED;
        }
    }

    /** @param facts translations and their approvals, none of them taken back */
    static Translated of(List<Fact<PartnershipFact>> facts, Originals originals, Reader reader) {
        var approved = facts.stream()
                .filter(fact -> fact.disputes().isEmpty())
                .flatMap(fact -> fact.told() instanceof TranslationApproved(var of, var into, var _)
                        ? Stream.of(new Approved(of, into))
                        : Stream.empty())
                .collect(Collectors.toSet());
        var standing = facts.stream()
                .flatMap(fact -> fact.told() instanceof TextTranslated told && reader.reads(told.into())
                        ? originals
                                .of(told.of())
                                .map(original -> standing(fact, told, originals, original, approved))
                                .stream()
                        : Stream.empty())
                .toList();
        var told = approved.stream()
                .flatMap(one -> originals.of(one.of()).flatMap(text -> told(text, one.into())).stream())
                .collect(Collectors.toSet());
        return of(facts, originals, standing, told);
    }

    /** What somebody has approved states the translation as it stands now; who disputes it does not find that it says the same. */
    private static Standing standing(
            Fact<?> fact, TextTranslated told, Originals originals, LocalizedText original, Set<Approved> approved) {
        var now = new Approved(new TextAt(fact.stated(), told.of().path()), told.into());
        return new Standing(
                fact,
                told,
                originals.place(told.of()),
                original,
                approved.contains(now) && fact.disputes().isEmpty());
    }

    private static Translated of(
            List<Fact<PartnershipFact>> facts, Originals originals, List<Standing> standing, Set<Told> told) {
        var worseFirst = standing.stream()
                .sorted(comparing(Standing::state)
                        .reversed()
                        .thenComparingLong(one -> one.fact().position()))
                .toList();
        var best = new HashMap<Wording, Standing>();
        var own = new HashMap<Said, Standing>();
        worseFirst.forEach(one -> Wording.of(one.original()).ifPresent(wording -> {
            best.put(wording, one);
            if (one.state() != Words.State.MACHINE) {
                own.put(new Said(one.place().entry(), wording), one);
            }
        }));
        return new Translated(facts, originals, worseFirst, best, own, told);
    }

    /** What two have read, everybody may read who may read the original; else only what was published itself. */
    Translated publicly(PublicRecord publicly) {
        var published =
                publicly
                        .read(facts.stream()
                                .filter(fact -> fact.told() instanceof TextTranslated)
                                .toList())
                        .stream()
                        .map(Fact::position)
                        .collect(Collectors.toSet());
        return of(
                facts,
                originals,
                standing.stream()
                        .filter(one ->
                                one.approved() || published.contains(one.fact().position()))
                        .toList(),
                told);
    }

    /**
     * What stands for a text, whoever told another translation with it.
     *
     * @param entries one of which says it, as far as that is known
     */
    Optional<Standing> standing(LocalizedText original, List<Long> entries) {
        return Wording.of(original)
                .map(wording -> entries.stream()
                        .map(entry -> own.get(new Said(entry, wording)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(best.get(wording)));
    }

    /** What else the same wording is translated with, there or elsewhere, in other words; each of them once, the best of it. */
    List<Standing> others(Standing shown) {
        var words = new LinkedHashMap<Text, Standing>();
        standing.stream()
                .filter(one -> !one.told().words().equals(shown.told().words()))
                .filter(one -> Wording.of(one.original()).equals(Wording.of(shown.original())))
                .forEach(one -> words.put(one.told().words(), one));
        return List.copyOf(words.values());
    }

    /** What readers are shown and nobody has approved yet, the newest first. */
    List<Standing> unapproved() {
        return standing.stream()
                .filter(one -> !one.approved() && originals.isStillSaid(one.place(), one.original()))
                .filter(one ->
                        standing(one.original(), List.of(one.place().entry())).equals(Optional.of(one)))
                .sorted(comparingLong((Standing one) -> one.fact().stated().position())
                        .reversed())
                .toList();
    }

    /** All that was said with the original of a translation then, by where it stood there. */
    Map<String, LocalizedText> beside(Standing translation) {
        return originals.beside(translation.told().of());
    }

    /** The last that was made of what was said at a place, whatever is said there now. */
    Optional<Standing> last(Originals.Place place) {
        return standing.stream()
                .filter(one -> one.place().equals(place))
                .max(comparingLong(one -> one.fact().position()));
    }

    @Override
    public Optional<Translations.Rendering> of(LocalizedText original, List<Long> entries) {
        return standing(original, entries)
                .map(one -> new Translations.Rendering(
                        one.told().words(), one.told().into(), one.state()));
    }

    @Override
    public boolean approves(LocalizedText original, Translation with) {
        return Wording.of(original)
                .filter(wording -> told.contains(new Told(wording, with)))
                .isPresent();
    }

    private static Optional<Told> told(LocalizedText original, Language into) {
        return Wording.of(original).flatMap(wording -> original.in(into).map(with -> new Told(wording, with)));
    }
}
