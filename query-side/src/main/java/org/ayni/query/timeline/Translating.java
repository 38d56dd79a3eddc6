package org.ayni.query.timeline;

import static java.util.Comparator.comparingLong;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.Said;
import org.ayni.events.TextAt;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.http.Reader;
import org.ayni.query.http.Translations;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.TextsToTranslate.At;
import org.ayni.query.timeline.TextsToTranslate.Cite;
import org.ayni.query.timeline.TextsToTranslate.Former;
import org.ayni.query.timeline.TextsToTranslate.Shown;
import org.ayni.query.timeline.TextsToTranslate.State;
import org.ayni.query.timeline.TextsToTranslate.Told;
import org.ayni.query.view.RowView;
import org.jspecify.annotations.Nullable;

/** Looks through all that facts say, and what was said about them. */
final class Translating {
    private static final int PAGE = 200;
    private static final Pattern MEMBER = Pattern.compile("\\.[0-9]+(?=\\.|$)");

    private final Timeline timeline;
    private final TranslatedTexts translations;

    Translating(Timeline timeline) {
        this.timeline = timeline;
        this.translations = new TranslatedTexts(timeline);
    }

    RowView view() {
        return timeline.view();
    }

    /** @throws BadQuestion when it is none of this partnership */
    MunicipalityId side(Question question, String given) {
        var at = timeline.view().position(question.journal(), question.knownAt());
        return Questions.side("side", given, timeline.sides(question.journal(), at));
    }

    /**
     * @param states of which texts are shown
     * @param side only what it can do something about: what is to be translated, and what it may approve; all when it is left out
     * @param after behind which entry the page begins
     */
    TextsToTranslate texts(
            Question question, Language into, Set<State> states, @Nullable MunicipalityId side, long after) {
        var at = timeline.view().position(question.journal(), question.knownAt());
        var reader = Reader.of(into);
        var translated = translations.all(question.journal(), at, reader);
        var all = texts(at, question)
                .filter(text -> !reader.reads(text.said().language()))
                .map(text -> told(text, new Reader(into, translated), translated))
                .filter(one -> side == null || waitsFor(side, one))
                .sorted(comparingLong(Translating::entry))
                .toList();
        var counts = new EnumMap<State, Integer>(State.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        var rest = all.stream()
                .filter(one -> states.contains(one.state()))
                .filter(one -> entry(one) > after)
                .toList();
        return page(at, into, counts, rest);
    }

    private static boolean waitsFor(MunicipalityId side, Told told) {
        return switch (told.state()) {
            case MISSING, STALE, MACHINE -> true;
            case UNAPPROVED ->
                told.translation() != null
                        && !side.equals(told.translation().recordedBy().side());
            case APPROVED -> false;
        };
    }

    /** What one entry says stands on one page. */
    private static TextsToTranslate page(long at, Language into, EnumMap<State, Integer> counts, List<Told> rest) {
        var end = Math.min(PAGE, rest.size());
        while (end > 0 && end < rest.size() && entry(rest.get(end)) == entry(rest.get(end - 1))) {
            end++;
        }
        return new TextsToTranslate(
                at, into, counts, rest.subList(0, end), end < rest.size() ? entry(rest.get(end - 1)) : null);
    }

    private static long entry(Told told) {
        return told.of().entry().position();
    }

    /**
     * @param fact that says it, or about which it is said
     * @param place the same without its hash, as others find it
     * @param beside all that is said with it
     */
    private record Saying(
            long fact,
            String kind,
            Edtf happened,
            Author by,
            At of,
            Originals.Place place,
            LocalizedText said,
            Map<String, LocalizedText> beside) {}

    /** All that facts say as they stand, and what was said about them; of those that were taken back, why. */
    private Stream<Saying> texts(long at, Question question) {
        var rows = timeline.entries(at, question.journal());
        var facts = Items.facts(rows).stream().collect(Collectors.toMap(Fact::position, fact -> fact));
        return rows.stream().flatMap(row -> {
            if (Body.isFact(row)) {
                return texts(Body.fact(row).fact(), question);
            }
            var act = Body.act(row);
            return texts(act, act.about() == null ? null : facts.get(act.about()), question);
        });
    }

    private static Stream<Saying> texts(Fact<PartnershipFact> fact, Question question) {
        if (fact.retracted() || !question.concerns(fact.happened())) {
            return Stream.empty();
        }
        var anew = fact.stated().position() == fact.position() ? "" : TextAt.ANEW;
        var said = Said.in(fact.told());
        return said.entrySet().stream()
                .map(text -> new Saying(
                        fact.position(),
                        Kind.of(fact.told()).word(),
                        fact.happened(),
                        fact.by(),
                        At.of(fact.stated(), anew + text.getKey()),
                        new Originals.Place(fact.position(), text.getKey()),
                        text.getValue(),
                        said));
    }

    private static Stream<Saying> texts(Body.OfAct act, @Nullable Fact<PartnershipFact> about, Question question) {
        var happened = about == null ? act.happened() : about.happened();
        if ((about != null && !Originals.stands(act, about)) || !question.concerns(happened)) {
            return Stream.empty();
        }
        var said = Originals.words(act);
        return said.entrySet().stream()
                .map(text -> new Saying(
                        about == null ? act.position() : about.position(),
                        about == null ? act.kind() : Kind.of(about.told()).word(),
                        happened,
                        act.by(),
                        new At(new Cite(act.position(), null), text.getKey()),
                        new Originals.Place(act.position(), text.getKey()),
                        text.getValue(),
                        said));
    }

    private static Told told(Saying text, Reader reader, Translated translated) {
        var here = reader.in(text.place().entry());
        var shown = Words.translation(text.said(), here).orElse(null);
        var former = shown == null
                ? translated.last(text.place()).filter(one -> isSamePlace(text, translated.beside(one)))
                : Optional.<Translated.Standing>empty();
        return new Told(
                text.of(),
                text.fact(),
                text.kind(),
                text.happened(),
                text.said().language(),
                text.said().text(),
                shown == null ? former.isEmpty() ? State.MISSING : State.STALE : state(shown.state()),
                shown == null ? null : from(text, shown, here, translated),
                former.map(Translating::former).orElse(null));
    }

    /**
     * Whether what was translated is what stands there now, in other words. Members of a list go by their number, and lists may be in another
     * order or have other members since: it is the same one for sure where all others of the list say what they said.
     */
    private static boolean isSamePlace(Saying now, Map<String, LocalizedText> then) {
        var path = now.place().path();
        var member = MEMBER.matcher(path);
        if (!member.find()) {
            return true;
        }
        var list = path.substring(0, member.start() + 1);
        return others(then, list, path).equals(others(now.beside(), list, path));
    }

    private static Map<String, LocalizedText> others(Map<String, LocalizedText> said, String list, String path) {
        return said.entrySet().stream()
                .filter(one -> one.getKey().startsWith(list) && !one.getKey().equals(path))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static State state(Words.State shown) {
        return switch (shown) {
            case APPROVED -> State.APPROVED;
            case UNAPPROVED -> State.UNAPPROVED;
            case MACHINE -> State.MACHINE;
        };
    }

    /** Where the words come from: the entry that tells the original, or one of their own. */
    private static Shown from(Saying text, Translations.Rendering shown, Reader reader, Translated translated) {
        return text.said().translations().stream()
                .filter(one -> reader.reads(one.language()) && one.text().equals(shown.words()))
                .findFirst()
                .map(one -> new Shown(text.of(), one.language(), one.text(), null, null, text.by(), List.of()))
                .or(() -> translated
                        .standing(text.said(), reader.entries())
                        .map(one -> shown(one, translated.others(one))))
                .orElseThrow();
    }

    private static Shown shown(Translated.Standing one, List<Translated.Standing> others) {
        var told = one.told();
        return new Shown(
                At.of(one.fact().stated(), told.of().path()),
                told.into(),
                told.words(),
                told.by(),
                told.tool(),
                one.fact().by(),
                others.stream().map(other -> shown(other, List.of())).toList());
    }

    private static Former former(Translated.Standing one) {
        return new Former(
                one.fact().position(), one.original().text(), one.told().words());
    }
}
