package org.ayni.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ayni.command.Acting;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.events.value.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What the headers of a command say.
 *
 * @param expected the version that the sender has seen; absent when it does not matter
 */
record RequestHeaders(UUID key, Acting acting, @Nullable Long expected) {

    static final String KEY = "Idempotency-Key";
    static final String ACTING_FOR = "Ayni-Acting-For";

    private static final Pattern UUID_SPELLING =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** One strong entity tag (RFC 9110, section 8.8.3). A list or a star would say less than the sender has seen. */
    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /** @throws ProblemException when one is missing or malformed */
    static RequestHeaders of(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key == null) {
            throw ProblemException.of(Code.IDEMPOTENCY_KEY_MISSING);
        }
        return of(request, key, Code.IDEMPOTENCY_KEY_MALFORMED);
    }

    /**
     * @param key where it does not stand in a header, but in the address of a draft
     * @param malformed what is wrong when it is no UUID
     */
    static RequestHeaders of(HttpServletRequest request, String key, Code malformed) {
        return new RequestHeaders(uuid(key, malformed), acting(request), expected(request));
    }

    private static UUID uuid(String key, Code malformed) {
        if (!UUID_SPELLING.matcher(key).matches()) {
            throw ProblemException.of(malformed, key);
        }
        return UUID.fromString(key);
    }

    static Acting acting(HttpServletRequest request) {
        var acting = request.getHeader(ACTING_FOR);
        if (acting == null) {
            throw ProblemException.of(Code.ACTING_FOR_MISSING);
        }
        try {
            return Acting.parse(acting);
        } catch (InvalidValue malformed) {
            throw ProblemException.of(Code.ACTING_FOR_MALFORMED, acting);
        }
    }

    private static @Nullable Long expected(HttpServletRequest request) {
        var tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null) {
            return null;
        }
        var version = VERSION.matcher(tag);
        if (!version.matches()) {
            throw ProblemException.of(Code.IF_MATCH_MALFORMED, tag);
        }
        return Long.valueOf(version.group(1));
    }
}
