package org.ayni.year;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a sentence that differ from one to the next. */
public class Words {

    private static final List<List<String>> MONTHS = List.of(
            List.of("Januar", "enero"),
            List.of("Februar", "febrero"),
            List.of("März", "marzo"),
            List.of("April", "abril"),
            List.of("Mai", "mayo"),
            List.of("Juni", "junio"),
            List.of("Juli", "julio"),
            List.of("August", "agosto"),
            List.of("September", "septiembre"),
            List.of("Oktober", "octubre"),
            List.of("November", "noviembre"),
            List.of("Dezember", "diciembre"));

    @ParameterType("Musterhausen|Villa Ejemplo|Beispielstadt|Pueblo Modelo")
    public Town town(String name) {
        return Town.of(name);
    }

    /** 6. Oktober 2020, or 6 de octubre de 2020. */
    @ParameterType("\\d{1,2}\\. \\p{L}+ \\d{4}|\\d{1,2} de \\p{L}+ de \\d{4}")
    public LocalDate day(String written) {
        return day(List.of(written.replace(".", "").replace(" de ", " ").split(" ", -1)));
    }

    private static LocalDate day(List<String> parts) {
        for (var month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(parts.get(1))) {
                return LocalDate.of(Integer.parseInt(parts.get(2)), month + 1, Integer.parseInt(parts.get(0)));
            }
        }
        throw new IllegalArgumentException("no such month: " + parts);
    }

    /** What is quoted: „so“, or «así». */
    @ParameterType("„([^“]*)“|«([^»]*)»")
    public String said(@Nullable String german, @Nullable String spanish) {
        return german == null ? String.valueOf(spanish) : german;
    }

    /** „So“ (spanisch „así“), or «así» (en alemán «so»). */
    @ParameterType("„([^“]*)“ \\(spanisch „([^“]*)“\\)|«([^»]*)» \\(en alemán «([^»]*)»\\)")
    public Title title(
            @Nullable String german, @Nullable String toSpanish, @Nullable String spanish, @Nullable String toGerman) {
        return german == null
                ? new Title(String.valueOf(toGerman), String.valueOf(spanish))
                : new Title(german, String.valueOf(toSpanish));
    }

    @ParameterType("Verwaltung|administración|Zivilgesellschaft|sociedad civil|Bildung|educación|Wirtschaft|economía")
    public Sector sector(String name) {
        return Sector.of(name);
    }

    @ParameterType("noch zu gewinnen|por ganar|ermittelt|identificado|eingeladen|invitado|beteiligt|involucrado")
    public Involvement involvement(String name) {
        return Involvement.of(name);
    }
}
