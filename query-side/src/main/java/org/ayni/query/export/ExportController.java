package org.ayni.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.journal.Head;
import org.ayni.journal.JournalException;
import org.ayni.journal.JournalReader;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Questions;
import org.ayni.query.http.SeenAt;
import org.ayni.query.view.NoAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exports over HTTP what is stored, sound or not: the verifier judges, and a damaged record is evidence. In pages: the length of
 * a journal is no matter of memory, and no page holds the store for long.
 */
@RestController
public final class ExportController {
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
    private static final int PAGE = 500;

    private final Questions questions;
    private final JournalReader reader;

    public ExportController(Questions questions, JournalReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    /** @param to the last position that is wanted; the last one there is when it is left out */
    @GetMapping("/api/partnerships/{id}/journal")
    void partnership(
            @PathVariable("id") String id,
            @RequestParam(name = "to", required = false) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        export(JournalKind.PARTNERSHIP, id, to, response);
    }

    @GetMapping("/api/programmes/{id}/journal")
    void programme(
            @PathVariable("id") String id,
            @RequestParam(name = "to", required = false) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        export(JournalKind.PROGRAMME, id, to, response);
    }

    @GetMapping("/api/municipalities/{id}/journal")
    void municipality(
            @PathVariable("id") String id,
            @RequestParam(name = "to", required = false) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        export(JournalKind.MUNICIPALITY, id, to, response);
    }

    private void export(JournalKind kind, String id, @Nullable String to, HttpServletResponse response)
            throws IOException {
        var journal = questions.journal(kind, id);
        var last = last(journal, to);
        response.setContentType("application/x-ndjson");
        response.setHeader("Content-Disposition", "inline; filename=\"%s.ndjson\"".formatted(journal.id()));
        response.setHeader(SeenAt.HEADER, new SeenAt(journal, last).toString());
        try {
            lines(journal, last, response);
        } catch (JournalException unread) {
            if (response.isCommitted()) {
                throw new IOException("the export ends too early", unread);
            }
            throw unread;
        } catch (IOException gone) {
            LOG.debug("the reader of an export is gone: {}", gone.toString());
            throw gone; // or, when it is not: a cut-off body must not look like a whole one
        }
    }

    private void lines(JournalId journal, long last, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        var next = 0L;
        while (next <= last) {
            var page = reader.lines(journal, next, last, PAGE);
            if (page.isEmpty()) {
                break; // nothing is there any more that should be: the verifier will say so
            }
            for (var line : page) {
                out.write(line.bytes());
            }
            next = page.getLast().position() + 1;
        }
        out.flush();
    }

    private long last(JournalId journal, @Nullable String to) {
        var head = reader.head(journal)
                .map(Head::position)
                .orElseThrow(() ->
                        new NoAnswer(NoAnswer.Reason.UNKNOWN, journal.kind().word(), journal.id()));
        if (to == null) {
            return head;
        }
        if (!to.matches("[0-9]{1,16}")) {
            throw new BadQuestion(BadQuestion.Reason.POSITION_MALFORMED, "to", to);
        }
        if (Long.parseLong(to) > head) {
            throw new NoAnswer(NoAnswer.Reason.POSITION_AHEAD, to, head);
        }
        return Long.parseLong(to);
    }
}
