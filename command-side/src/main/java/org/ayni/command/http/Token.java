package org.ayni.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;

/** What a program shows to be let in (RFC 6750), until there is a login. */
public final class Token {

    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    public Token(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** How long it takes tells nothing about the token. */
    boolean isShownBy(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return given != null
                && given.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, given.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 6750, section 3: an error is named only to those who sent a token. */
    static String challenge(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "Bearer realm=\"ayni\""
                : "Bearer realm=\"ayni\", error=\"invalid_token\"";
    }
}
