package org.ayni.query.http;

import java.util.List;
import org.ayni.events.value.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with what they show: the body in the reader's language, and how far which journal was seen. */
public final class Answers {

    private Answers() {}

    public static ResponseEntity<byte[]> of(Question question, long position, Object body) {
        return of(question.reader(), List.of(new SeenAt(question.journal(), position)), body);
    }

    /** For what has begun and goes on without the one who asked for it. */
    public static ResponseEntity<byte[]> accepted(Language reader, Object body) {
        return ResponseEntity.accepted().contentType(MediaType.APPLICATION_JSON).body(ReaderJson.bytes(body, reader));
    }

    public static ResponseEntity<byte[]> of(Language reader, List<SeenAt> seen, Object body) {
        return of(Reader.of(reader), seen, body);
    }

    public static ResponseEntity<byte[]> of(Reader reader, List<SeenAt> seen, Object body) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (!seen.isEmpty()) {
            answer.header(SeenAt.HEADER, SeenAt.header(seen));
        }
        return answer.body(ReaderJson.bytes(body, reader));
    }
}
