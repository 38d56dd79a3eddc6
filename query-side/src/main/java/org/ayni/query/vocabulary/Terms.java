package org.ayni.query.vocabulary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.ProgrammeEvent.TermRenamed;
import org.ayni.events.ProgrammeEvent.TermRetired;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.TermId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;
import org.ayni.query.contributions.Overview;
import org.ayni.query.fact.Facts.Telling;
import org.jspecify.annotations.Nullable;

/** What a programme's terms are called, as of the moment and day of a question. */
public final class Terms {
    /** Partnerships write themes and fields of action alike: a theme is looked for first. */
    private static final List<Vocabulary> OF_THEMES = List.of(Vocabulary.THEME, Vocabulary.FIELD_OF_ACTION);

    private final List<Telling<TermDefined>> defined;
    private final List<Telling<TermRenamed>> renamed;
    private final List<Telling<TermRetired>> retired;

    private Terms(
            List<Telling<TermDefined>> defined,
            List<Telling<TermRenamed>> renamed,
            List<Telling<TermRetired>> retired) {
        this.defined = defined;
        this.renamed = renamed;
        this.retired = retired;
    }

    public static Terms of(Overview overview) {
        return new Terms(
                overview.telling(TermDefined.class).toList(),
                overview.telling(TermRenamed.class).toList(),
                overview.telling(TermRetired.class).toList());
    }

    /**
     * A theme that was asked for or used.
     *
     * @param theme the one that is used now: of one that was replaced, what replaced it
     * @param name absent when the vocabulary does not know it
     */
    public record Theme(ThemeId theme, @Nullable LocalizedText name, boolean known) {}

    public Theme theme(ThemeId used) {
        var current = current(used);
        var name = OF_THEMES.stream()
                .flatMap(vocabulary -> name(vocabulary, TermId.of(current)).stream())
                .findFirst();
        return new Theme(current, name.orElse(null), name.isPresent());
    }

    /** The theme that is used now for this one. Two partnerships that use both work on the same. */
    public ThemeId current(ThemeId used) {
        return OF_THEMES.stream()
                .filter(vocabulary -> definition(vocabulary, TermId.of(used)).isPresent())
                .findFirst()
                .map(vocabulary ->
                        new ThemeId(current(vocabulary, TermId.of(used)).value()))
                .orElse(used);
    }

    /** The last name that was given to a term; empty when it was never defined. */
    Optional<LocalizedText> name(Vocabulary vocabulary, TermId term) {
        return definition(vocabulary, term)
                .map(definition -> renamings(vocabulary, term)
                        .reduce((_, next) -> next)
                        .map(one -> one.told().name())
                        .orElse(definition.told().name()));
    }

    Stream<Telling<TermDefined>> definitions() {
        return defined.stream()
                .sorted(Comparator.comparing(
                                (Telling<TermDefined> one) -> one.told().vocabulary())
                        .thenComparing(one -> one.told().term().value()));
    }

    Stream<Telling<TermRenamed>> renamings(Vocabulary vocabulary, TermId term) {
        return renamed.stream()
                .filter(one -> one.told().vocabulary() == vocabulary
                        && one.told().term().equals(term));
    }

    Optional<Telling<TermRetired>> retirement(Vocabulary vocabulary, TermId term) {
        return retired.stream()
                .filter(one -> one.told().vocabulary() == vocabulary
                        && one.told().term().equals(term))
                .reduce((_, next) -> next);
    }

    private Optional<Telling<TermDefined>> definition(Vocabulary vocabulary, TermId term) {
        return defined.stream()
                .filter(one -> one.told().vocabulary() == vocabulary
                        && one.told().term().equals(term))
                .findFirst();
    }

    private TermId current(Vocabulary vocabulary, TermId term) {
        var seen = new HashSet<TermId>();
        var now = term;
        while (seen.add(now)) { // what the rules refuse must not hang a reader either
            var next = retirement(vocabulary, now).map(one -> one.told().replacedBy());
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }
}
