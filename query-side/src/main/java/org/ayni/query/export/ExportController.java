package org.ayni.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.entry.StoredEntry;
import org.ayni.journal.Head;
import org.ayni.journal.JournalException;
import org.ayni.journal.JournalReader;
import org.ayni.journal.StoredLine;
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
        var head = reader.head(journal).orElseThrow(() -> new NoAnswer(NoAnswer.Reason.UNKNOWN, kind.word(), id));
        var last = to == null ? head.position() : last(head, to);
        response.setContentType("application/x-ndjson");
        response.setHeader("Content-Disposition", "inline; filename=\"%s.ndjson\"".formatted(journal.id()));
        response.setHeader(SeenAt.HEADER, new SeenAt(journal, last).toString());
        @Nullable StoredLine end;
        try {
            end = lines(journal, last, response);
        } catch (JournalException unread) {
            if (response.isCommitted()) {
                throw new IOException("the export ends too early", unread);
            }
            throw unread;
        } catch (IOException gone) {
            LOG.debug("the reader of an export is gone: {}", gone.toString());
            throw gone; // or, when it is not: a cut-off body must not look like a whole one
        }
        if (end == null || end.position() < last || (last == head.position() && isAnother(head, end))) {
            // no verifier notices an end that is missing, but the store knows where it was; what is there has gone out
            throw new IOException("%s ends otherwise than it did when it was recorded".formatted(journal));
        }
    }

    /** Gives out what is stored, sound or not, and returns the last of it. What is missing in between the verifier finds. */
    private @Nullable StoredLine lines(JournalId journal, long last, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        @Nullable StoredLine end = null;
        while (end == null || end.position() < last) {
            var page = reader.lines(journal, end == null ? 0 : end.position() + 1, last, PAGE);
            if (page.isEmpty()) {
                break;
            }
            for (var line : page) {
                out.write(line.bytes());
            }
            end = page.getLast();
        }
        out.flush();
        return end;
    }

    private static boolean isAnother(Head head, StoredLine end) {
        try {
            return !StoredEntry.ofLine(end.bytes()).hash().equals(head.hash());
        } catch (IllegalArgumentException unreadable) {
            return false; // the verifier will say so
        }
    }

    private static long last(Head head, String to) {
        var last = Questions.position("to", to);
        if (last > head.position()) {
            throw new NoAnswer(NoAnswer.Reason.POSITION_AHEAD, to, head.position());
        }
        return last;
    }
}
