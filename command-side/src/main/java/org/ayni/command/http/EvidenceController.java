package org.ayni.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.ayni.command.Decision;
import org.ayni.command.Reason;
import org.ayni.command.evidence.Reception;
import org.ayni.command.evidence.SentFile;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.value.MediaType;
import org.ayni.evidence.EvidenceStore;
import org.ayni.journal.JournalReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes the files that commands name afterwards. The same file sent again is answered the same. */
@Hidden
@RestController
public class EvidenceController {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a sender states who states nothing: a program that was not told, and what curl says of any file. */
    private static final Set<String> NOTHING_STATED =
            Set.of("application/octet-stream", "application/x-www-form-urlencoded");

    private static final String TEXT = "text/plain";

    private final Reception reception;
    private final EvidenceStore store;
    private final JournalReader reader;
    private final JournalNames names;

    public EvidenceController(Reception reception, EvidenceStore store, JournalReader reader) {
        this.reception = reception;
        this.store = store;
        this.reader = reader;
        this.names = new JournalNames(reader);
    }

    /** @param size in bytes */
    record Kept(String journal, String file, String mediaType, long size) {}

    @PutMapping("/api/partnerships/{id}/evidence/{file}")
    public ResponseEntity<byte[]> put(
            @PathVariable("id") String id, @PathVariable("file") String file, HttpServletRequest request)
            throws IOException {
        var journal = journal(id);
        var hash = hash(file);
        try (var sent = received(request)) {
            var type = checked(sent, hash, request.getContentType());
            try (var content = sent.open()) {
                store.put(journal, hash, content);
            }
            var kept = new Kept(journal.toString(), hash.toString(), type.value(), sent.size());
            return ResponseEntity.status(HttpStatus.CREATED)
                    .cacheControl(CacheControl.noStore())
                    .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                    .body(JSON.writeValueAsBytes(kept));
        }
    }

    private JournalId journal(String id) {
        var journal = new JournalId(JournalKind.PARTNERSHIP, JournalNames.checked(JournalKind.PARTNERSHIP, id));
        return reader.head(journal)
                .map(_ -> journal)
                .or(() -> names.exchanged(journal))
                .orElseThrow(() -> new ProblemException(Problem.of(Decision.refused(Reason.NOT_FOUNDED, id))));
    }

    private static Hash hash(String file) {
        try {
            return Hash.ofHex(file);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.of(Code.EVIDENCE_HASH_MALFORMED, file);
        }
    }

    private SentFile received(HttpServletRequest request) throws IOException {
        var most = reception.mostBytes();
        if (request.getContentLengthLong() > most) {
            throw ProblemException.of(Code.EVIDENCE_TOO_LARGE, most);
        }
        return reception
                .receive(request.getInputStream())
                .orElseThrow(() -> ProblemException.of(Code.EVIDENCE_TOO_LARGE, most));
    }

    private static MediaType checked(SentFile sent, Hash hash, @Nullable String stated) throws IOException {
        if (sent.size() == 0) {
            throw ProblemException.of(Code.EVIDENCE_EMPTY);
        }
        if (!sent.hash().equals(hash)) {
            throw ProblemException.of(Code.EVIDENCE_DIFFERS, sent.hash());
        }
        var found = sent.mediaType().orElseThrow(() -> ProblemException.of(Code.EVIDENCE_TYPE_UNKNOWN));
        if (stated != null && contradicts(stated, found.value())) {
            throw ProblemException.of(Code.EVIDENCE_TYPE_CONTRADICTED, stated, found);
        }
        return found;
    }

    /** That a text is a table, nobody can tell from its content. */
    private static boolean contradicts(String stated, String found) {
        var type = stated.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return !type.equals(found)
                && !NOTHING_STATED.contains(type)
                && !(found.equals(TEXT) && type.equals("text/csv"));
    }
}
