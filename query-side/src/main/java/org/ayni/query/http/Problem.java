package org.ayni.query.http;

import java.util.List;
import java.util.Locale;
import org.ayni.events.value.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why there is no answer, as RFC 9457 wants it. The command side says it in the same shape.
 *
 * @param type {@code urn:ayni:problem:} and the code in lower case
 * @param code stable; the texts are not
 * @param errors which parts of the request, if any
 */
public record Problem(String type, String title, int status, String detail, String code, List<At> errors) {

    /** @param at the name of a parameter or header */
    public record At(String at, String code, String detail) {}

    static Problem of(HttpStatus status, String code, Language reader, Object... about) {
        var name = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(
                "urn:ayni:problem:" + name,
                Phrases.say(reader, "problem." + code + ".title"),
                status.value(),
                Phrases.say(reader, "problem." + code + ".detail", about),
                code,
                List.of());
    }

    public static ResponseEntity<byte[]> answer(HttpStatus status, Language reader, String code, Object... about) {
        return of(status, code, reader, about).answer(reader);
    }

    public static ResponseEntity<byte[]> conflict(Language reader, String code) {
        return of(HttpStatus.CONFLICT, code, reader).answer(reader);
    }

    public static ResponseEntity<byte[]> unauthorized(Language reader, String code) {
        return of(HttpStatus.UNAUTHORIZED, code, reader).answer(reader);
    }

    Problem at(String part) {
        return new Problem(type, title, status, detail, code, List.of(new At(part, code, detail)));
    }

    ResponseEntity<byte[]> answer(Language reader) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", reader.tag())
                .body(ReaderJson.bytes(this, reader));
    }
}
