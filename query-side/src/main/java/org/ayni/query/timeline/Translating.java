package org.ayni.query.timeline;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.Said;
import org.ayni.events.TextAt;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.Question;
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

/** Looks through all that facts say, and what was said about them. */
final class Translating {
    private static final int PAGE = 200;

    private final Timeline timeline;
    private final TranslatedTexts translations;

    Translating(Timeline timeline) {
        this.timeline = timeline;
        this.translations = new TranslatedTexts(timeline);
    }

    RowView view() {
        return timeline.view();
    }

    /**
     * @param approvedToo else only what is left to be done
     * @param after behind which entry the page begins
     */
    TextsToTranslate texts(Question question, Language into, boolean approvedToo, long after) {
        var at = timeline.view().position(question.journal(), question.knownAt());
        var reader = Reader.of(into);
        var translated = translations.all(question.journal(), at, reader);
        var all = timeline.facts(at, question.journal()).stream()
                .filter(fact -> question.concerns(fact.happened()))
                .flatMap(fact -> texts(fact).stream())
                .filter(text -> !reader.reads(text.said().language()))
                .map(text -> told(text, new Reader(into, translated), translated))
                .sorted(comparingLong(Translating::entry))
                .toList();
        var counts = new EnumMap<State, Integer>(State.class);
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        var rest = all.stream()
                .filter(one -> approvedToo || one.state() != State.APPROVED)
                .filter(one -> entry(one) > after)
                .toList();
        return page(at, into, counts, rest);
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

    /** @param place the same without its hash, as others find it */
    private record Saying(Fact<PartnershipFact> fact, At of, Originals.Place place, LocalizedText said) {}

    /** All that a fact says as it stands, and what was said about it; of one that was taken back, why. */
    private static List<Saying> texts(Fact<PartnershipFact> fact) {
        var retraction = fact.retraction();
        if (retraction != null) {
            return List.of(about(fact, retraction.position(), "reason", retraction.reason()));
        }
        var texts = new ArrayList<Saying>();
        var anew = fact.stated().position() == fact.position() ? "" : TextAt.ANEW;
        Said.in(fact.told())
                .forEach((path, text) -> texts.add(new Saying(
                        fact, At.of(fact.stated(), anew + path), new Originals.Place(fact.position(), path), text)));
        fact.disputes().forEach(one -> {
            texts.add(about(fact, one.position(), "account", one.account()));
            Said.in(one.differing())
                    .forEach((path, text) -> texts.add(about(fact, one.position(), "differing." + path, text)));
        });
        fact.corrections().forEach(one -> texts.add(about(fact, one.position(), "reason", one.reason())));
        return texts;
    }

    private static Saying about(Fact<PartnershipFact> fact, long entry, String path, LocalizedText said) {
        return new Saying(fact, new At(new Cite(entry, null), path), new Originals.Place(entry, path), said);
    }

    private static Told told(Saying text, Reader reader, Translated translated) {
        var here = reader.in(text.place().entry());
        var shown = Words.translation(text.said(), here).orElse(null);
        var former = shown == null ? translated.last(text.place()) : Optional.<Translated.Standing>empty();
        return new Told(
                text.of(),
                text.fact().position(),
                Kind.of(text.fact().told()).word(),
                text.fact().happened(),
                text.said().language(),
                text.said().text(),
                shown == null ? former.isEmpty() ? State.MISSING : State.STALE : state(shown.state()),
                shown == null ? null : from(text, shown, here, translated),
                former.map(Translating::former).orElse(null));
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
                .map(one -> new Shown(
                        text.of(),
                        one.language(),
                        one.text(),
                        null,
                        null,
                        text.fact().by(),
                        List.of()))
                .or(() ->
                        translated.standing(text.said(), reader.entry()).map(one -> shown(one, translated.others(one))))
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
