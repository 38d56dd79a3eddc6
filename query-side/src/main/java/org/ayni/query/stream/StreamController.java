package org.ayni.query.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.BadQuestion.Reason;
import org.ayni.query.http.Questions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Streams over HTTP. The request's own virtual thread stays with its client until one of them goes. */
@RestController
public final class StreamController {
    private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);
    private static final int MOST_JOURNALS = 50;

    private final Questions questions;
    private final PartnershipStream partnerships;
    private final JournalsStream journals;
    private final AtomicInteger open = new AtomicInteger();

    public StreamController(Questions questions, PartnershipStream partnerships, JournalsStream journals) {
        this.questions = questions;
        this.partnerships = partnerships;
        this.journals = journals;
    }

    /** @param after as {@code Last-Event-ID}, for clients that cannot set it; from the beginning when neither is given */
    @GetMapping("/api/partnerships/{id}/stream")
    void partnership(
            @PathVariable("id") String id,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "language", required = false) @Nullable String language,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response) {
        var journal = questions.journal(JournalKind.PARTNERSHIP, id);
        var reader = Questions.language(request, language);
        var from = lastEventId == null ? position("after", after) : position("Last-Event-ID", lastEventId);
        serve(request, response, channel -> partnerships.run(journal, reader, from, channel));
    }

    /** @param names kind/id of each journal, with commas between them */
    @GetMapping("/api/stream")
    void journals(
            @RequestParam(name = "journals", required = false) @Nullable String names,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "language", required = false) @Nullable String language,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = journals(names);
        var reader = Questions.language(request, language);
        var from = JournalsCursor.read(lastEventId == null ? after : lastEventId);
        serve(request, response, channel -> journals.run(asked, reader, from, channel));
    }

    /** How many clients are served now. */
    public int open() {
        return open.get();
    }

    private interface Serving {
        void to(Channel channel) throws IOException, InterruptedException;
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Serving serving) {
        try {
            var channel = Channel.open(response);
            if (!request.getMethod().equals("HEAD")) {
                open.incrementAndGet();
                try {
                    serving.to(channel);
                } finally {
                    open.decrementAndGet();
                }
            }
        } catch (IOException gone) {
            LOG.debug("a client of a stream is gone: {}", gone.toString());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException defect) {
            LOG.error("a stream failed; its client comes again from where it was", defect);
        }
    }

    private List<JournalId> journals(@Nullable String names) {
        var list = names == null ? new String[0] : names.split(",");
        if (list.length == 0 || list.length > MOST_JOURNALS) {
            throw new BadQuestion(Reason.JOURNALS_MALFORMED, "journals", names == null ? "" : names);
        }
        return List.of(list).stream()
                .map(String::strip)
                .map(this::journal)
                .distinct()
                .toList();
    }

    private JournalId journal(String name) {
        try {
            var journal = JournalId.parse(name);
            return questions.journal(journal.kind(), journal.id());
        } catch (IllegalArgumentException e) {
            throw new BadQuestion(Reason.JOURNALS_MALFORMED, "journals", name);
        }
    }

    private static long position(String name, @Nullable String given) {
        return given == null || given.equals("-1") ? -1 : Questions.position(name, given);
    }
}
