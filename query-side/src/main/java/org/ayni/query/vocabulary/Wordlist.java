package org.ayni.query.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayni.events.ProgrammeEvent.ConferenceAnnounced;
import org.ayni.events.ProgrammeEvent.ConferencePartHeld;
import org.ayni.events.ProgrammeEvent.InputGiven;
import org.ayni.events.ProgrammeEvent.TermDefined;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.Source;
import org.ayni.events.value.TermId;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.Vocabulary;
import org.ayni.query.contributions.Overview;
import org.ayni.query.contributions.Piece;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.FactNote;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies of a programme.
 *
 * @param unknown themes that are used, here or by partnerships, and not in the vocabulary
 */
record Wordlist(
        long position,
        String programme,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Term> terms,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Unknown> unknown,
        List<Overview.Covered> partnerships) {

    /**
     * @param name the last one that it was given
     * @param names all of them, from the first
     * @param used by whom, of themes and fields of action
     */
    record Term(
            Vocabulary vocabulary,
            TermId term,
            LocalizedText name,
            @Nullable LocalizedText meaning,
            List<Name> names,
            @Nullable Retired retired,
            @Nullable Use used,
            List<Source> sources,
            FactNote defined) {}

    record Name(LocalizedText name, Edtf happened, FactNote fact) {}

    record Retired(@Nullable TermId replacedBy, @Nullable LocalizedText reason, Edtf happened, FactNote fact) {}

    record Unknown(ThemeId theme, Use used) {}

    /**
     * @param partnerships which of them use it, in facts that may be read
     * @param entries of partnerships
     * @param here positions of the programme's own entries
     */
    record Use(List<PartnershipId> partnerships, List<Piece.Ref> entries, List<Long> here) {
        static final Use NONE = new Use(List.of(), List.of(), List.of());
    }

    static Wordlist of(Overview overview) {
        var terms = Terms.of(overview);
        var uses = uses(overview);
        var listed =
                terms.definitions().map(one -> term(one, terms, uses, overview)).toList();
        var known = new ArrayList<String>();
        listed.stream()
                .filter(one -> one.used() != null)
                .forEach(one -> known.add(one.term().value()));
        return new Wordlist(
                overview.programme().position(),
                overview.question().journal().id(),
                listed,
                uses.entrySet().stream()
                        .filter(one -> !known.contains(one.getKey()))
                        .map(one -> new Unknown(new ThemeId(one.getKey()), one.getValue()))
                        .toList(),
                overview.covered());
    }

    private static Term term(Telling<TermDefined> defined, Terms terms, Map<String, Use> uses, Overview overview) {
        var told = defined.told();
        var first = new Name(told.name(), defined.fact().happened(), note(defined, overview));
        return new Term(
                told.vocabulary(),
                told.term(),
                terms.name(told.vocabulary(), told.term()).orElse(told.name()),
                told.meaning(),
                Stream.concat(
                                Stream.of(first),
                                terms.renamings(told.vocabulary(), told.term())
                                        .map(one -> new Name(
                                                one.told().name(), one.fact().happened(), note(one, overview))))
                        .toList(),
                terms.retirement(told.vocabulary(), told.term())
                        .map(one -> new Retired(
                                one.told().replacedBy(),
                                one.told().reason(),
                                one.fact().happened(),
                                note(one, overview)))
                        .orElse(null),
                switch (told.vocabulary()) {
                    case THEME, FIELD_OF_ACTION -> uses.getOrDefault(told.term().value(), Use.NONE);
                    case SECTOR, WORD -> null; // nobody writes them by these ids
                },
                told.sources(),
                first.fact());
    }

    /** Who uses which theme, by its id. */
    private static Map<String, Use> uses(Overview overview) {
        var pieces = new TreeMap<String, List<Piece>>();
        for (var piece : overview.pieces()) {
            piece.matter()
                    .themes()
                    .forEach(theme -> pieces.computeIfAbsent(theme.value(), _ -> new ArrayList<>())
                            .add(piece));
        }
        var here = new TreeMap<String, List<Long>>();
        Stream.of(
                        overview.telling(ConferencePartHeld.class)
                                .flatMap(one -> named(
                                        one.fact().position(),
                                        Stream.concat(
                                                one.told().themesOfAll().stream(),
                                                one.told().what().themes().stream()))),
                        overview.telling(ConferenceAnnounced.class)
                                .flatMap(one -> named(one.fact().position(), one.told().what().themes().stream())),
                        overview.telling(InputGiven.class)
                                .flatMap(one -> named(one.fact().position(), one.told().themes().stream())))
                .flatMap(all -> all)
                .forEach(one -> here.computeIfAbsent(one.theme().value(), _ -> new ArrayList<>())
                        .add(one.position()));
        var uses = new TreeMap<String, Use>();
        Stream.concat(pieces.keySet().stream(), here.keySet().stream())
                .forEach(theme -> uses.put(
                        theme, use(pieces.getOrDefault(theme, List.of()), here.getOrDefault(theme, List.of()))));
        return uses;
    }

    private record Named(ThemeId theme, long position) {}

    private static Stream<Named> named(long position, Stream<ThemeId> themes) {
        return themes.distinct().map(theme -> new Named(theme, position));
    }

    private static Use use(List<Piece> pieces, List<Long> here) {
        return new Use(
                pieces.stream().map(Piece::partnership).distinct().toList(),
                pieces.stream().map(Piece::ref).toList(),
                here.stream().sorted().toList());
    }

    private static FactNote note(Telling<?> telling, Overview overview) {
        return FactNote.of(
                telling.fact(), overview.question().happenedBy(telling.fact().happened()));
    }
}
