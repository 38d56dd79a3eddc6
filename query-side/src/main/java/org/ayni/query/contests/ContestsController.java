package org.ayni.query.contests;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import org.ayni.events.OlympiadFact.OlympiadSeriesStarted;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Country;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PublicView;
import org.ayni.events.value.SeriesId;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.municipalities.MunicipalityNames;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The boards of senior olympiads, and what the editions of a series add up to, over HTTP. */
@RestController
public final class ContestsController {
    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final MunicipalityNames municipalities;
    private final AsOf asOf;
    private final InstantSource clock;

    /** @param clock says whether single entrants are unlinked by today */
    public ContestsController(
            Questions questions,
            DocumentView<Facts<PartnershipFact>> view,
            MunicipalityNames municipalities,
            AsOf asOf,
            InstantSource clock) {
        this.questions = questions;
        this.view = view;
        this.municipalities = municipalities;
        this.asOf = asOf;
        this.clock = clock;
    }

    @GetMapping("/api/partnerships/{id}/olympiads/{series}/{edition:[0-9]{1,9}}")
    ResponseEntity<byte[]> board(
            @PathVariable("id") String id,
            @PathVariable("series") String series,
            @PathVariable("edition") int edition,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.OLYMPIADS, readers, id, asking, request, view);
        var shown = question.read(view);
        // whoever asks: when an edition was over says whether its single entrants are unlinked
        var known = known(series, shown.state());
        var now = view.at(question.journal(), new KnownAt.Now());
        return Answers.of(
                question,
                shown.position(),
                Board.of(
                        shown.position(),
                        new Edition(known, edition),
                        shown.state(),
                        now.state(),
                        countries(question),
                        question,
                        today()));
    }

    @GetMapping("/api/partnerships/{id}/olympiads/{series}/all-time")
    ResponseEntity<byte[]> allTime(
            @PathVariable("id") String id,
            @PathVariable("series") String series,
            @ModelAttribute Asking asking,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request) {
        var question = questions.askFor(PublicView.OLYMPIADS, readers, id, asking, request, view);
        var shown = question.read(view);
        // whoever asks: when an edition was over says whether its single entrants are unlinked
        var known = known(series, shown.state());
        var now = view.at(question.journal(), new KnownAt.Now());
        return Answers.of(
                question,
                shown.position(),
                Years.of(shown.position(), known, shown.state(), now.state(), countries(question), question, today()));
    }

    /** Where municipalities are, as they say themselves, as it was known then. */
    private Countries countries(Question question) {
        var moment = asOf.moment(question.journal(), question.knownAt());
        var found = new HashMap<MunicipalityId, Optional<Country>>();
        return one -> found.computeIfAbsent(one, id -> municipalities.country(id, moment));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A series that was started, also if that was taken back; an edition of it may be one of which nobody has told yet. */
    private static SeriesId known(String given, Facts<PartnershipFact> facts) {
        var series = series(given);
        if (facts.telling(OlympiadSeriesStarted.class)
                .noneMatch(one -> one.told().series().equals(series))) {
            throw new NoAnswer(NoAnswer.Reason.UNKNOWN, "series", series);
        }
        return series;
    }

    private static SeriesId series(String given) {
        try {
            return new SeriesId(given);
        } catch (InvalidValue malformed) {
            throw new BadQuestion(BadQuestion.Reason.ID_MALFORMED, "series", given);
        }
    }
}
