package org.ayni.command.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whatever would change something needs the token of the installation. Reading is open until there is a login. */
public final class TokenCheck extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    public TokenCheck(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (given != null && isToken(given)) {
            chain.doFilter(request, response);
            return;
        }
        // RFC 6750, section 3: an error is named only to those who sent a token
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                given == null ? "Bearer realm=\"ayni\"" : "Bearer realm=\"ayni\", error=\"invalid_token\"");
        ProblemAnswer.write(Problem.of(Code.TOKEN_NEEDED), request, response);
    }

    /** How long it takes tells nothing about the token. */
    private boolean isToken(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
