package org.ayni.query.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayni.events.ActorFact.ActorSucceeded;
import org.ayni.events.CallFact.InterestDeclined;
import org.ayni.events.CallFact.InterestWithdrawn;
import org.ayni.events.ContestFact.MatchRecorded;
import org.ayni.events.ContestFact.ResultRecorded;
import org.ayni.events.ContestFact.SingleEntered;
import org.ayni.events.ContestFact.TeamEntered;
import org.ayni.events.CourseFact.PartnershipStateChanged;
import org.ayni.events.CourseFact.PredecessorNamed;
import org.ayni.events.OriginFact.OriginNamed;
import org.ayni.events.OriginFact.OutcomeDropped;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.PromiseFact.PromiseMade;
import org.ayni.events.PublishingFact;
import org.ayni.events.SettlementFact.SilenceRuleProposed;
import org.ayni.events.SettlementFact.WorkingValueSettled;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.ThemeFact.ThemeDropped;
import org.ayni.events.TranslationFact;
import org.ayni.events.TranslationFact.TextTranslated;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.query.fact.Fact;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Phrases;
import org.ayni.query.http.Question;
import org.ayni.query.http.Reader;
import org.ayni.query.http.ReaderJson;
import org.ayni.query.http.Words;
import org.ayni.query.timeline.Items.Helpers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row as a reader gets it: what all rows have in common first, then whatever its fact tells, by the names that the
 * fact itself uses.
 */
final class Item {
    /** What facts tell under a name that rows use for something else. */
    static final Map<Class<?>, Map<String, String>> OTHER_NAMES = Map.of(
            PartnershipStateChanged.class, Map.of("state", "becomes"),
            ActorSucceeded.class, Map.of("by", "succeededBy"),
            PromiseMade.class, Map.of("by", "promisedBy"),
            TextTranslated.class, Map.of("by", "translatedBy"));

    /** What a fact tells a second time. */
    static final Set<String> SAID = Set.of("kind", "whose", "title", "text");

    /**
     * What only the board of an edition shows, some of it in groups, and of single entrants no longer than they are linked: it could
     * tell who an entrant was. Results and matches name no number, since a row does not know whether it is that of a team.
     */
    static final Map<Class<?>, Set<String>> ON_THE_BOARD_ONLY = Map.of(
            TeamEntered.class, Set.of("ages"),
            SingleEntered.class, Set.of("start", "ages", "from"),
            ResultRecorded.class, Set.of("start"),
            MatchRecorded.class, Set.of("start", "opponent", "winner"));

    /** So much of a text that was translated is told in the title. */
    private static final int IN_A_TITLE = 100;

    private Item() {}

    /**
     * @param earliest the first day it can mean; absent where there is none, as for "until 1998"
     * @param latest the last day it can mean; absent where there is none, as for "since 1999"
     */
    record Common(
            long position,
            String kind,
            Edtf happened,
            @Nullable String earliest,
            @Nullable String latest,
            String title,
            Language language,
            Words.@Nullable State translation,
            Words.@Nullable Original original,
            @Nullable String removed) {}

    /** What an actor is called. */
    private record Name(
            String name, Language language, Words.@Nullable State translation, Words.@Nullable Original original) {

        static Name of(Words words) {
            return new Name(words.text(), words.language(), words.translation(), words.original());
        }
    }

    static ObjectNode of(Body body, Helpers helpers, Question question) {
        return switch (body) {
            case Body.OfFact(var fact) -> fact(fact, helpers, question);
            case Body.OfAct act -> act(act, question.reader().in(act.position()));
            case Body.OfName _, Body.OfSides _, Body.OfProofs _, Body.OfFile _ ->
                throw new IllegalArgumentException("a helping row is not shown");
        };
    }

    private static ObjectNode fact(Fact<PartnershipFact> fact, Helpers helpers, Question question) {
        var reader = question.reader().in(fact.position());
        var told = fact.told();
        var item = common(fact.position(), Kind.of(told).word(), fact.happened(), title(told, helpers, reader), reader);
        item.setAll(ReaderJson.tree(FactNote.of(fact, told.whose(), helpers.sides(), question), reader));
        var tree = ReaderJson.tree(told, reader);
        tree.remove(ON_THE_BOARD_ONLY.getOrDefault(told.getClass(), Set.of()));
        tell(item, tree, OTHER_NAMES.getOrDefault(told.getClass(), Map.of()));
        names(item, helpers, reader);
        var proofs = helpers.proofs(fact.position());
        if (!proofs.isEmpty()) {
            item.set(
                    "evidence",
                    ReaderJson.tree(new Body.OfProofs(proofs), reader).get("proofs"));
        }
        return item;
    }

    private static ObjectNode act(Body.OfAct act, Reader reader) {
        var title = Words.ours(Phrases.say(reader.language(), "title." + act.kind(), about(act)), reader.language());
        var item = common(act.position(), act.kind(), act.happened(), title, reader);
        item.setAll(ReaderJson.tree(act, reader));
        var words = item.remove("words");
        if (words != null) {
            item.set(act.kind().equals(Kind.DISPUTE.word()) ? "account" : "reason", words);
        }
        return item;
    }

    private static String about(Body.OfAct act) {
        if (act.facts().isEmpty()) {
            return String.valueOf(act.about() == null ? act.upTo() : act.about());
        }
        if (act.year() != null) {
            return act.year().toString();
        }
        return act.document() == null
                ? act.facts().stream().map(String::valueOf).collect(Collectors.joining(", "))
                : act.document().toString();
    }

    private static ObjectNode common(long position, String kind, Edtf happened, Words title, Reader reader) {
        return ReaderJson.tree(
                new Common(
                        position,
                        kind,
                        happened,
                        bound(happened.earliest(), Edtf.FIRST_DAY),
                        bound(happened.latest(), Edtf.LAST_DAY),
                        title.text(),
                        title.language(),
                        title.translation(),
                        title.original(),
                        title.removed()),
                reader);
    }

    /** In the first and last year of the notation a bound is that of the notation, and no day that anybody has named. */
    private static @Nullable String bound(LocalDate day, LocalDate limit) {
        return day.getYear() == limit.getYear() ? null : day.toString();
    }

    /** The title of a row, as it was written there. */
    static Words title(ObjectNode item) {
        var translation = item.get("translation");
        var original = item.get("original");
        return new Words(
                item.get("title").stringValue(),
                new Language(item.get("language").stringValue()),
                translation == null
                        ? null
                        : Words.State.valueOf(translation.stringValue().toUpperCase(Locale.ROOT)),
                original == null
                        ? null
                        : new Words.Original(
                                new Language(original.get("language").stringValue()),
                                original.get("text").stringValue()),
                item.has("removed") ? item.get("removed").stringValue() : null);
    }

    /** Its own words, or ours. */
    static Words title(PartnershipFact told, Helpers helpers, Reader reader) {
        var content = Content.of(told);
        if (content.title() != null) {
            return Words.of(content.title(), reader);
        }
        return Words.naming(
                name -> Phrases.say(reader.language(), "title." + Kind.of(told).word(), name),
                about(told, content, helpers, reader),
                reader.language());
    }

    /** What our words are about: by its own words, where it has some. */
    private static Words about(PartnershipFact told, Content content, Helpers helpers, Reader reader) {
        var language = reader.language();
        return switch (told) {
            case PartnershipStateChanged changed ->
                Words.ours(Phrases.say(language, "state." + changed.state().name()), language);
            case PredecessorNamed named -> Words.ours(named.predecessor().value(), language);
            case SdgAssessed assessed -> Words.ours(assessed.sdg().value(), language);
            case TeamEntered team -> Words.ours(Integer.toString(team.start()), language);
            case PublishingFact publishing ->
                Words.ours(Phrases.say(language, "view." + publishing.view().name()), language);
            case TranslationFact translation -> translated(translation, helpers, reader);
            case SilenceRuleProposed rule -> Words.ours(Integer.toString(rule.weeks()), language);
            case PartnershipFact _ ->
                (content.about() == null ? helpers.toldBy(told, reader) : helpers.name(content.about(), reader))
                        .orElseGet(() -> Words.ours(unnamed(told), language));
        };
    }

    /** Into which language, and what. */
    private static Words translated(TranslationFact translation, Helpers helpers, Reader reader) {
        var into = Phrases.language(reader.language(), translation.into());
        return helpers.original(translation.of(), reader)
                .map(words -> words.beginning(IN_A_TITLE))
                .map(words -> Words.naming(
                        name -> Phrases.say(reader.language(), "translated", into, name), words, reader.language()))
                .orElseGet(() -> Words.ours(into, reader.language()));
    }

    /**
     * Whoever is an actor already came forward under that name, which the answer does not tell; and some facts have no words of
     * their own by which another could be told.
     */
    private static String unnamed(PartnershipFact told) {
        return switch (told) {
            case InterestDeclined declined -> declined.interest().value();
            case InterestWithdrawn withdrawn -> withdrawn.interest().value();
            case WorkingValueSettled settled -> settled.field();
            case OriginNamed named -> named.of().toString();
            case OutcomeDropped dropped -> dropped.outcome().value();
            case ThemeDropped dropped -> dropped.theme().value();
            case PartnershipFact _ -> "";
        };
    }

    private static void tell(ObjectNode item, ObjectNode told, Map<String, String> otherNames) {
        if (told.remove("what") instanceof ObjectNode what) {
            tell(item, what, Map.of());
        }
        told.properties().forEach(field -> {
            if (!SAID.contains(field.getKey())) {
                item.set(otherNames.getOrDefault(field.getKey(), field.getKey()), field.getValue());
            }
        });
    }

    private static void names(ObjectNode item, Helpers helpers, Reader reader) {
        for (var one : item.path("actors")) {
            var name = helpers.name("name/actor/" + one.path("actor").stringValue(), reader);
            if (name.isPresent() && one instanceof ObjectNode actor) {
                actor.setAll(ReaderJson.tree(Name.of(name.get()), reader));
            }
        }
    }
}
