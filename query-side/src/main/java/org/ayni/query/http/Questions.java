package org.ayni.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PublicView;
import org.ayni.journal.JournalReader;
import org.ayni.query.fact.Sides;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;
import org.ayni.query.view.View;
import org.jspecify.annotations.Nullable;

/** Reads questions from requests, and waits until the views they are put to have seen what the asking side has seen. */
public final class Questions {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

    private final JournalReader reader;
    private final AsOf asOf;
    private final PublicRecord.Of publicRecord;
    private final Translations.Of translations;
    private final InstantSource clock;

    public Questions(
            JournalReader reader,
            AsOf asOf,
            PublicRecord.Of publicRecord,
            Translations.Of translations,
            InstantSource clock) {
        this.reader = reader;
        this.asOf = asOf;
        this.publicRecord = publicRecord;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * @param id as it stands in the path; of a partnership, either order of its sides
     * @param views what the answer is made from
     * @throws BadQuestion when something cannot be understood
     * @throws NoAnswer when there is no such journal, or a view does not come far enough in time
     */
    public Question ask(JournalKind kind, String id, Asking asking, HttpServletRequest request, View... views) {
        var language = Languages.of(request, asking.language());
        var about = journal(kind, id);
        var knownAt = knownAt(asking.knownAt());
        var question = new Question(
                about,
                knownAt,
                lastDay("happenedBy", asking.happenedBy()),
                language,
                knownAt instanceof KnownAt.Position(var position) ? recorded(about, position) : moment(knownAt));
        awaitSeen(request, views);
        // only the two towns of a partnership record translations
        return kind == JournalKind.PARTNERSHIP ? question.translated(translations) : question;
    }

    /**
     * A question about a partnership that the public may ask, too: it is answered with what is public now, if both sides have
     * published the view.
     *
     * @param readers {@code public}, or {@code partnership} for whoever may read all, as is meant when it is left out
     * @throws NoAnswer also when the public asks for a view that not both sides have published
     */
    public Question askFor(
            PublicView opened,
            @Nullable String readers,
            String id,
            Asking asking,
            HttpServletRequest request,
            View... views) {
        var question = ask(JournalKind.PARTNERSHIP, id, asking, request, views);
        if (!isPublic(readers)) {
            return question;
        }
        awaitPublic(request);
        return question.publicly(publicRecord.of(question.journal(), opened)).translated(translations);
    }

    /** A question about all of a kind, put to one partnership; none when the public asks what is not open to it. */
    public Stream<Question> each(
            Question.OfAll all, JournalId partnership, PublicView opened, @Nullable String readers) {
        var question = new Question(partnership, all.knownAt(), all.happenedBy(), all.language(), all.moment());
        if (!isPublic(readers)) {
            return Stream.of(question.translated(translations));
        }
        return publicRecord.isOpen(partnership, opened)
                ? Stream.of(
                        question.publicly(publicRecord.of(partnership, opened)).translated(translations))
                : Stream.empty();
    }

    /** Waits until what was published or withdrawn by then is known. */
    public void awaitPublic(HttpServletRequest request) {
        awaitSeen(request, publicRecord.view());
    }

    /** Whether it is the public that asks. */
    public static boolean isPublic(@Nullable String readers) {
        if (readers == null || readers.equals("partnership")) {
            return false;
        }
        if (readers.equals("public")) {
            return true;
        }
        throw new BadQuestion(BadQuestion.Reason.AUDIENCE_UNKNOWN, "for", readers);
    }

    /** A question about all journals of a kind. */
    public Question.OfAll askAll(Asking asking, HttpServletRequest request, View... views) {
        var knownAt = knownAt(asking.knownAt());
        if (knownAt instanceof KnownAt.Position(var position)) {
            throw new BadQuestion(BadQuestion.Reason.KNOWN_AT_NEEDS_INSTANT, "knownAt", Long.toString(position));
        }
        awaitSeen(request, views);
        return new Question.OfAll(
                knownAt,
                lastDay("happenedBy", asking.happenedBy()),
                Languages.of(request, asking.language()),
                moment(knownAt));
    }

    /** Of a position, when it was recorded: then a replay shows what was shown then, whenever it is asked for. */
    private Instant recorded(JournalId journal, long position) {
        return reader.entry(journal, position)
                .map(entry -> entry.parsedHeader().recorded())
                .orElseGet(clock::instant);
    }

    /** Nobody can know yet to what nobody will have objected: what is to come is answered as of now. */
    private Instant moment(KnownAt knownAt) {
        var now = clock.instant();
        return knownAt instanceof KnownAt.Moment(var instant) && instant.isBefore(now) ? instant : now;
    }

    /**
     * The journal that is meant.
     *
     * @throws NoAnswer when there is none
     */
    public JournalId journal(JournalKind kind, String id) {
        return candidates(kind, id)
                .filter(journal -> reader.head(journal).isPresent())
                .findFirst()
                .orElseThrow(() -> new NoAnswer(NoAnswer.Reason.UNKNOWN, kind.word(), id));
    }

    private void awaitSeen(HttpServletRequest request, View... views) {
        var all =
                Stream.concat(Stream.of(views), Stream.of(translations.view())).toList();
        for (var seen : SeenAt.parse(request.getHeader(SeenAt.HEADER))) {
            for (var view : all) {
                if (view.fold().kind() == seen.journal().kind()) {
                    asOf.seen(view.key(), seen.journal(), seen.position());
                }
            }
        }
    }

    private static Stream<JournalId> candidates(JournalKind kind, String id) {
        try {
            var asGiven = Stream.of(new JournalId(kind, id));
            return switch (kind) {
                case PARTNERSHIP ->
                    Stream.concat(
                            asGiven,
                            new PartnershipId(id)
                                    .exchanged().stream().map(other -> new JournalId(kind, other.value())));
                case MUNICIPALITY, PROGRAMME -> asGiven;
            };
        } catch (IllegalArgumentException e) {
            return Stream.empty(); // no journal can have such a name
        }
    }

    private static KnownAt knownAt(@Nullable String given) {
        if (given == null) {
            return new KnownAt.Now();
        }
        try {
            return given.matches("[0-9]{1,16}")
                    ? new KnownAt.Position(Long.parseLong(given))
                    : new KnownAt.Moment(OffsetDateTime.parse(given).toInstant());
        } catch (DateTimeException e) {
            throw new BadQuestion(BadQuestion.Reason.KNOWN_AT_MALFORMED, "knownAt", given);
        }
    }

    /** In which of our languages a reader is answered: the named one, else the first of Accept-Language that we speak. */
    public static Language language(HttpServletRequest request, @Nullable String named) {
        return Languages.of(request, named);
    }

    /** The first day of what {@code from} says. */
    public static @Nullable LocalDate firstDay(String name, @Nullable String given) {
        return given == null ? null : date(name, given).earliest();
    }

    /** The last day of what {@code to} or {@code happenedBy} says. */
    public static @Nullable LocalDate lastDay(String name, @Nullable String given) {
        return given == null ? null : date(name, given).latest();
    }

    /** @throws BadQuestion unless it is a day, a month or a year: what else dates can say is no end of a period */
    private static Edtf date(String name, String given) {
        try {
            if (DATE.matcher(given).matches()) {
                return Edtf.parse(given);
            }
        } catch (IllegalArgumentException e) {
            // told below: 2021-02-30
        }
        throw new BadQuestion(BadQuestion.Reason.DAY_MALFORMED, name, given);
    }

    /**
     * The side that is meant; that of a predecessor is its successor.
     *
     * @throws BadQuestion when it is none of this partnership
     */
    public static MunicipalityId side(String name, String given, Sides sides) {
        try {
            var side = sides.of(new MunicipalityId(given));
            if (sides.municipalities().contains(side)) {
                return side;
            }
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(BadQuestion.Reason.ID_MALFORMED, name, given);
        }
        throw new BadQuestion(BadQuestion.Reason.SIDE_UNKNOWN, name, given);
    }

    /** The position of an entry. */
    public static long position(String name, String given) {
        if (!given.matches("[0-9]{1,16}")) {
            throw new BadQuestion(BadQuestion.Reason.POSITION_MALFORMED, name, given);
        }
        return Long.parseLong(given);
    }

    /** The parts of a parameter that may be given several times or as a list with commas. */
    public static List<String> list(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(one -> !one.isBlank()).toList();
    }
}
