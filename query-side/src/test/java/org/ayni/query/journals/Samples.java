package org.ayni.query.journals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.Confidence;
import org.ayni.events.value.Count;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.Mode;
import org.ayni.events.value.Participation;
import org.ayni.events.value.Precision;
import org.ayni.events.value.Quantity;
import org.ayni.events.value.Role;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.events.value.Source;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.What;
import org.jspecify.annotations.Nullable;

/** Values drawn from a random source: the same source gives the same values. */
final class Samples {
    private static final List<String> DATES = List.of(
            "1992",
            "1998-05-20",
            "1999/..",
            "2007/2013",
            "2013-04",
            "2015-11-15/2015-11-20",
            "2019-10-01",
            "2020-12-01",
            "2021-25?",
            "2024~",
            "XXXX-06-15",
            "201X",
            "../1999",
            "2004-XX");
    private static final List<String> SDGS = List.of("agenda-2030", "3", "5", "10", "12", "12.3", "12.a", "17");
    private static final List<Language> LANGUAGES =
            List.of(Language.GERMAN, Language.SPANISH, Language.PORTUGUESE, Language.ENGLISH, new Language("quz"));

    private final Random random;

    Samples(Random random) {
        this.random = random;
    }

    String date() {
        return of(DATES);
    }

    LocalizedText text() {
        var language = of(LANGUAGES);
        var text = LocalizedText.of(language, "Satz " + random.nextInt(Integer.MAX_VALUE));
        return random.nextBoolean() || language.equals(Language.SPANISH)
                ? text
                : text.translated(Language.SPANISH, "frase " + random.nextInt(Integer.MAX_VALUE));
    }

    What what(List<ActorId> actors) {
        return new What(
                text(),
                maybe(this::text),
                maybe(() -> Text.of("Ort " + random.nextInt(9))),
                maybe(() -> of(List.of(Mode.values()))),
                null,
                some(actors.size(), i -> new Participation(actors.get(i), of(List.of(Role.values())))),
                some(SDGS.size(), i -> new SdgLink(new Sdg(SDGS.get(i)), of(List.of(SdgLink.Basis.values())))),
                some(3, i -> i == 0 ? Count.unknown("guests") : Count.exactly(random.nextInt(200), "unit-" + i)),
                some(1, i -> new Quantity("price", new BigDecimal("4.80"), "EUR/250g", Precision.EXACT)),
                some(3, i -> new ThemeId("theme-" + i)),
                some(2, i -> new Source(Text.of("https://example.org/" + i), maybe(() -> Edtf.parse(date())))),
                of(List.of(Confidence.values())),
                some(1, i -> new DifferingAccount("when", Text.of("1995"), List.of())));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> @Nullable T maybe(java.util.function.Supplier<T> value) {
        return random.nextInt(3) == 0 ? value.get() : null;
    }

    /** Some of {@code n} values. */
    <T> List<T> some(int n, IntFunction<T> value) {
        return IntStream.range(0, n)
                .filter(i -> random.nextInt(3) == 0)
                .mapToObj(value)
                .toList();
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
