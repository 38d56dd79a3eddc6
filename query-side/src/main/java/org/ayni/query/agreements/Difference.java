package org.ayni.query.agreements;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.Clause;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.Language;
import org.ayni.query.http.Words;
import org.jspecify.annotations.Nullable;

/**
 * How one state of an agreement differs from another.
 *
 * @param from the entry as of which the former state is read
 * @param clauses those that differ; empty when none does
 */
record Difference(
        AgreementId agreement,
        long from,
        long to,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Changed> clauses) {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    enum Change {
        ADDED,
        STRUCK,
        REWORDED,
        /** The words are the same, and stand elsewhere. */
        MOVED
    }

    /** @param languages word by word, in each language that differs */
    record Changed(ClauseId clause, Change change, Map<String, List<Piece>> languages) {}

    /** @param in whether the words stand in both, or only in one of them */
    record Piece(In in, String text) {}

    enum In {
        BOTH,
        FORMER,
        LATTER
    }

    static Difference between(
            AgreementId agreement, long from, List<Clause> former, long to, List<Clause> latter, Language reader) {
        var before = byId(former);
        var after = byId(latter);
        var changed = new ArrayList<Changed>();
        Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .forEach(id -> {
                    var change = change(before.get(id), after.get(id), reader);
                    if (change != null) {
                        changed.add(new Changed(id, change, pieces(before.get(id), after.get(id), reader)));
                    }
                });
        return new Difference(agreement, from, to, changed);
    }

    private static Map<ClauseId, Clause> byId(List<Clause> clauses) {
        return clauses.stream()
                .collect(Collectors.toMap(Clause::clause, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private static @Nullable Change change(@Nullable Clause before, @Nullable Clause after, Language reader) {
        if (before == null) {
            return Change.ADDED;
        }
        if (after == null) {
            return Change.STRUCK;
        }
        if (!texts(before, reader).equals(texts(after, reader))) {
            return Change.REWORDED;
        }
        return before.number() == after.number() ? null : Change.MOVED;
    }

    private static Map<String, List<Piece>> pieces(@Nullable Clause before, @Nullable Clause after, Language reader) {
        var former = texts(before, reader);
        var latter = texts(after, reader);
        var pieces = new TreeMap<String, List<Piece>>();
        Stream.concat(former.keySet().stream(), latter.keySet().stream())
                .distinct()
                .filter(language -> !former.getOrDefault(language, "").equals(latter.getOrDefault(language, "")))
                .forEach(language -> pieces.put(
                        language,
                        pieces(words(former.getOrDefault(language, "")), words(latter.getOrDefault(language, "")))));
        return pieces;
    }

    private static List<Piece> pieces(List<String> former, List<String> latter) {
        var pieces = new ArrayList<Piece>();
        for (AbstractDelta<String> delta : DiffUtils.diff(former, latter, true).getDeltas()) {
            var was = String.join("", delta.getSource().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(new Piece(In.BOTH, was));
                continue;
            }
            addUnlessEmpty(pieces, In.FORMER, was);
            addUnlessEmpty(pieces, In.LATTER, String.join("", delta.getTarget().getLines()));
        }
        return pieces;
    }

    private static void addUnlessEmpty(List<Piece> pieces, In in, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(in, text));
        }
    }

    /** Words, spaces and signs, so that a changed comma is no changed sentence. */
    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Heading and text in each language. */
    private static Map<String, String> texts(@Nullable Clause clause, Language reader) {
        var texts = new TreeMap<String, String>();
        if (clause == null) {
            return texts;
        }
        for (var part : Stream.of(clause.heading(), clause.text()).toList()) {
            if (part != null) {
                add(texts, part.language(), Words.plain(part.text(), reader));
                part.translations().forEach(one -> add(texts, one.language(), Words.plain(one.text(), reader)));
            }
        }
        return texts;
    }

    private static void add(Map<String, String> texts, Language language, String text) {
        texts.merge(language.tag(), text, (one, other) -> one + "\n" + other);
    }
}
