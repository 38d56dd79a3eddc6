package org.ayni.query.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Language;
import org.ayni.events.value.PublicView;
import org.ayni.evidence.EvidenceFiles;
import org.ayni.query.evidence.Custody;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.http.Asking;
import org.ayni.query.http.Problem;
import org.ayni.query.http.Question;
import org.ayni.query.http.Questions;
import org.ayni.query.http.Words;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out a file, whatever moment its reader looks at: what is removed now is removed from the past as well. Nothing in a file
 * runs in a reader's browser, and no store in between keeps it without asking.
 */
@RestController
public final class FileController {
    private static final Logger LOG = LoggerFactory.getLogger(FileController.class);

    private final Questions questions;
    private final DocumentView<Facts<PartnershipFact>> view;
    private final EvidenceFiles files;

    public FileController(Questions questions, DocumentView<Facts<PartnershipFact>> view, EvidenceFiles files) {
        this.questions = questions;
        this.view = view;
        this.files = files;
    }

    /** @return why the file is not given out; nothing when it was */
    @GetMapping("/api/partnerships/{id}/evidence/{file}")
    @Nullable ResponseEntity<byte[]> file(
            @PathVariable("id") String id,
            @PathVariable("file") String file,
            @RequestParam(name = "for", required = false) @Nullable String readers,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asking = new Asking(null, null, null);
        var question = questions.askFor(PublicView.EVIDENCE, readers, id, asking, request, view);
        var facts = view.at(question.journal(), new KnownAt.Now()).state();
        var reader = question.reader().language();
        return switch (custody(file, facts, question)) {
            case Custody.Unknown() -> Problem.answer(HttpStatus.NOT_FOUND, reader, "UNKNOWN_EVIDENCE", file);
            case Custody.Removed(var by) -> removed(by, reader);
            case Custody.Kept(var added) -> kept(question.journal(), added, reader, request, response);
        };
    }

    /** What everybody may not read of is unknown to everybody, and what was removed is removed for everybody. */
    private static Custody custody(String file, Facts<PartnershipFact> facts, Question question) {
        try {
            var hash = Hash.ofHex(file);
            var known = Custody.of(hash, question.read(facts));
            return known instanceof Custody.Kept && !(Custody.of(hash, facts) instanceof Custody.Kept)
                    ? new Custody.Unknown()
                    : known;
        } catch (IllegalArgumentException noHash) {
            return new Custody.Unknown();
        }
    }

    private static ResponseEntity<byte[]> removed(Telling<EvidenceRemoved> by, Language reader) {
        return Problem.answer(
                HttpStatus.GONE,
                reader,
                "EVIDENCE_REMOVED",
                by.fact().position(),
                Words.of(by.told().reason(), reader).text());
    }

    private @Nullable ResponseEntity<byte[]> kept(
            JournalId journal,
            EvidenceAdded added,
            Language reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var tag = "\"" + added.file() + "\"";
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        var found = files.open(journal, added.file());
        if (found.isEmpty()) {
            LOG.error(
                    "The file {} that {} names is not in the store: put it back from a backup", added.file(), journal);
            return Problem.answer(HttpStatus.INTERNAL_SERVER_ERROR, reader, "EVIDENCE_LOST", added.file());
        }
        try (var file = found.get()) {
            if (file.size() != added.size()) {
                LOG.error("The file {} of {} is damaged: put it back from a backup", added.file(), journal);
                return Problem.answer(HttpStatus.INTERNAL_SERVER_ERROR, reader, "EVIDENCE_LOST", added.file());
            }
            Delivery.headers(added).forEach(response::setHeader);
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setContentLengthLong(file.size());
            Delivery.copy(file.content(), added.file(), response.getOutputStream());
        }
        return null;
    }
}
