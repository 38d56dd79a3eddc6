package org.ayni.query.reminders;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ayni.entry.JournalKind;
import org.ayni.query.http.Answers;
import org.ayni.query.http.Asking;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Questions;
import org.ayni.query.timeline.Timeline;
import org.ayni.query.waiting.Waits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reminders of a partnership over HTTP. */
@RestController
public final class RemindersController {
    private static final int AHEAD = 30;
    private static final int WAITED = 14;

    private final Questions questions;
    private final Timeline timeline;
    private final List<Dues> dues;
    private final List<Waits> waits;

    /**
     * @param dues subjects of which something has a date
     * @param waits subjects of which something can wait
     */
    public RemindersController(Questions questions, Timeline timeline, List<Dues> dues, List<Waits> waits) {
        this.questions = questions;
        this.timeline = timeline;
        this.dues = List.copyOf(dues);
        this.waits = List.copyOf(waits);
    }

    @GetMapping("/api/partnerships/{id}/reminders")
    ResponseEntity<byte[]> reminders(
            @PathVariable("id") String id,
            @RequestParam(name = "side", required = false) @Nullable String side,
            @RequestParam(name = "ahead", required = false) @Nullable String ahead,
            @RequestParam(name = "waited", required = false) @Nullable String waited,
            @ModelAttribute Asking asking,
            HttpServletRequest request) {
        var question = questions.ask(JournalKind.PARTNERSHIP, id, asking, request, timeline.view());
        var at = timeline.view().position(question.journal(), question.knownAt());
        var sides = timeline.sides(question.journal(), at);
        var wanted = new Reminders.Wanted(
                question.day(),
                side == null ? null : Questions.side("side", side, sides),
                days("ahead", ahead, AHEAD),
                days("waited", waited, WAITED));
        return Answers.of(
                question,
                at,
                Reminders.of(
                        at,
                        dues.stream().flatMap(one -> one.dues(question, at)).toList(),
                        waits.stream().flatMap(one -> one.waiting(question, at)).toList(),
                        wanted));
    }

    private static int days(String name, @Nullable String given, int otherwise) {
        if (given == null) {
            return otherwise;
        }
        if (!given.matches("[0-9]{1,4}")) {
            throw new BadQuestion(BadQuestion.Reason.DAYS_MALFORMED, name, given);
        }
        return Integer.parseInt(given);
    }
}
