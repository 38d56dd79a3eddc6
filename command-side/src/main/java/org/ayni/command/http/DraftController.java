package org.ayni.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ayni.command.drafts.Drafts;
import org.ayni.command.drafts.Drafts.Trouble;
import org.ayni.command.http.json.CommandReader;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemAnswer;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.drafts.Draft;
import org.ayni.drafts.Draft.Hold;
import org.ayni.drafts.Draft.Writer;
import org.ayni.entry.JournalId;
import org.ayni.journal.JournalReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what somebody writes until it is recorded. Nobody reads a draft but its writer, so reading needs the token, too. */
@Hidden
@RestController
@RequestMapping("/api/{kind:municipalities|programmes|partnerships}/{id}/drafts")
public class DraftController {

    /** In whole seconds, as RFC 9110 counts delays. */
    static final String HOLD = "Ayni-Hold";

    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Drafts drafts;
    private final Door door;
    private final JournalNames names;
    private final DraftPlaces places;
    private final Token token;
    private final UUID subject;
    private final InstantSource clock;

    /** @param subject the random id of this installation, until there is a login */
    public DraftController(
            Drafts drafts, Door door, JournalReader reader, Token token, UUID subject, InstantSource clock) {
        this.drafts = drafts;
        this.door = door;
        this.names = new JournalNames(reader);
        this.places = new DraftPlaces(reader);
        this.token = token;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param recordedAt when it will be recorded, unless it is taken back before
     * @param refused why it was not recorded when its time had come
     */
    record Note(
            String journal,
            UUID draft,
            String actingFor,
            Instant saved,
            @Nullable Instant recordedAt,
            @Nullable Refused refused,
            JsonNode command) {}

    /** @param detail in the reader's language */
    record Refused(Instant at, String code, String detail) {}

    record Listed(String journal, List<Note> drafts) {}

    @ModelAttribute
    void forItsWriterAlone(HttpServletRequest request) {
        if (!token.isShownBy(request)) {
            throw ProblemException.of(Code.TOKEN_NEEDED);
        }
    }

    @PutMapping(path = "/{draft}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> put(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @PathVariable("draft") String draft,
            HttpServletRequest request)
            throws IOException {
        CommandController.noQuestion(request);
        var journal = journal(kind, id);
        var headers = headers(draft, request);
        var content = CommandReader.object(CommandController.bytes(request));
        places.refusal(journal, headers.acting(), content).ifPresent(refused -> {
            throw new ProblemException(Problem.of(refused));
        });
        var hold = hold(request);
        if (hold != null) {
            mayBeRecorded(journal, headers, content);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var saved = new Draft(
                journal,
                headers.key(),
                writer(headers),
                now,
                content.toString(),
                hold == null ? null : new Hold(now.plus(hold), headers.expected()),
                null);
        refuse(drafts.save(saved), saved.id());
        return answer(hold == null ? HttpStatus.OK : HttpStatus.ACCEPTED, note(saved, request));
    }

    @GetMapping
    public ResponseEntity<byte[]> list(
            @PathVariable("kind") String kind, @PathVariable("id") String id, HttpServletRequest request) {
        var journal = journal(kind, id);
        var writer = new Writer(subject, RequestHeaders.acting(request).toString());
        return answer(
                HttpStatus.OK,
                new Listed(
                        journal.toString(),
                        drafts.of(journal, writer).stream()
                                .map(draft -> note(draft, request))
                                .toList()));
    }

    @GetMapping("/{draft}")
    public ResponseEntity<byte[]> get(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @PathVariable("draft") String draft,
            HttpServletRequest request) {
        var headers = headers(draft, request);
        return drafts.draft(journal(kind, id), headers.key(), writer(headers))
                .map(found -> answer(HttpStatus.OK, note(found, request)))
                .orElseThrow(() -> ProblemException.of(Code.DRAFT_UNKNOWN, draft));
    }

    @DeleteMapping("/{draft}")
    public ResponseEntity<Void> delete(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @PathVariable("draft") String draft,
            HttpServletRequest request) {
        var headers = headers(draft, request);
        refuse(drafts.discard(journal(kind, id), headers.key(), writer(headers)), headers.key());
        return ResponseEntity.noContent().build();
    }

    private JournalId journal(String kind, String id) {
        return names.found(JournalNames.named(kind, id));
    }

    private static RequestHeaders headers(String draft, HttpServletRequest request) {
        return RequestHeaders.of(request, draft, Code.DRAFT_ID_MALFORMED);
    }

    private Writer writer(RequestHeaders headers) {
        return new Writer(subject, headers.acting().toString());
    }

    /** What the rules refuse now is said now, while its writer is there. They are asked again when it is recorded. */
    private void mayBeRecorded(JournalId journal, RequestHeaders headers, ObjectNode content) {
        Answers.problem(door.trial(journal, headers, CommandReader.read(journal.kind(), content)))
                .ifPresent(problem -> {
                    throw new ProblemException(problem);
                });
    }

    private static @Nullable Duration hold(HttpServletRequest request) {
        var given = request.getHeader(HOLD);
        if (given == null) {
            return null;
        }
        var hold = SECONDS.matcher(given).matches() ? Duration.ofSeconds(Integer.parseInt(given)) : Duration.ZERO;
        if (hold.isZero() || hold.compareTo(Drafts.LONGEST_HOLD) > 0) {
            throw ProblemException.of(Code.HOLD_MALFORMED, Drafts.LONGEST_HOLD.toSeconds(), given);
        }
        return hold;
    }

    private static void refuse(Optional<Trouble> trouble, UUID draft) {
        trouble.ifPresent(found -> {
            throw switch (found) {
                case RECORDED -> ProblemException.of(Code.DRAFT_RECORDED, draft);
                case ANOTHERS -> ProblemException.of(Code.IDEMPOTENCY_KEY_REUSED, draft);
            };
        });
    }

    private static Note note(Draft draft, HttpServletRequest request) {
        var hold = draft.hold();
        var refusal = draft.refusal();
        return new Note(
                draft.journal().toString(),
                draft.id(),
                draft.by().actingFor(),
                draft.saved(),
                hold == null ? null : hold.until(),
                refusal == null
                        ? null
                        : new Refused(
                                refusal.at(),
                                refusal.code(),
                                ProblemAnswer.sentence(refusal.code(), refusal.about(), request)),
                JSON.readTree(draft.content()));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body));
    }
}
