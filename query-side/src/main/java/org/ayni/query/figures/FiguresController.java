package org.ayni.query.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.ayni.entry.JournalKind;
import org.ayni.query.contributions.Contributions;
import org.ayni.query.figures.Figures.Audience;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.municipalities.MunicipalityNames;
import org.ayni.query.view.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over the partnerships of a programme over HTTP. */
@RestController
public final class FiguresController {
    private final Questions questions;
    private final Contributions contributions;
    private final MunicipalityNames municipalities;
    private final AsOf asOf;

    public FiguresController(
            Questions questions, Contributions contributions, MunicipalityNames municipalities, AsOf asOf) {
        this.questions = questions;
        this.contributions = contributions;
        this.municipalities = municipalities;
        this.asOf = asOf;
    }

    @GetMapping("/api/programmes/{id}/figures")
    ResponseEntity<byte[]> figures(
            @PathVariable("id") String id,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String audience,
            HttpServletRequest request) {
        var readers = audience(audience);
        var asked =
                questions.ask(JournalKind.PROGRAMME, id, asking, request, contributions.views(municipalities.view()));
        var question = readers == Audience.PUBLIC ? ofYear(asked, asking) : asked;
        var overview = contributions.overview(question);
        var moment = asOf.moment(question.journal(), question.knownAt());
        var tallies = new Tallies(overview, side -> municipalities.country(side, moment), readers);
        return Answers.of(overview.question().reader(), overview.seen(), Figures.of(overview, tallies, readers));
    }

    /** Day by day, the difference of two answers would tell of one activity of one partnership. See docs/decisions/0019. */
    private static Question ofYear(Question asked, Asking asking) {
        if (asking.knownAt() != null) {
            throw new BadQuestion(BadQuestion.Reason.PUBLIC_FIGURES_ARE_OF_A_YEAR, "knownAt", asking.knownAt());
        }
        var today = LocalDate.ofInstant(asked.moment(), ZoneOffset.UTC);
        var day = asked.happenedBy();
        if (day == null) {
            return asked.happenedBy(
                    today.with(TemporalAdjusters.firstDayOfYear()).minusDays(1));
        }
        if (!day.equals(day.with(TemporalAdjusters.lastDayOfYear())) || !day.isBefore(today)) {
            throw new BadQuestion(BadQuestion.Reason.PUBLIC_FIGURES_ARE_OF_A_YEAR, "happenedBy", day.toString());
        }
        return asked;
    }

    private static Audience audience(@Nullable String given) {
        if (given == null || given.equals("office")) {
            return Audience.OFFICE;
        }
        if (given.equals("public")) {
            return Audience.PUBLIC;
        }
        throw new BadQuestion(BadQuestion.Reason.AUDIENCE_UNKNOWN, "for", given);
    }
}
