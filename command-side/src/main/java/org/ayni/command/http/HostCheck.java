package org.ayni.command.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemAnswer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under its own names. A page from elsewhere whose name was pointed at this machine (DNS rebinding) comes
 * under that other name, and learns nothing.
 */
public final class HostCheck extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    /** @param more names besides those of the loopback interface, without a port */
    public HostCheck(Collection<String> more) {
        var all = new HashSet<>(LOOPBACK);
        more.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        this.names = Set.copyOf(all);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName();
        if (host != null && names.contains(bracketed(host.toLowerCase(Locale.ROOT)))) {
            chain.doFilter(request, response);
        } else {
            ProblemAnswer.write(Problem.of(Code.HOST_UNKNOWN, String.valueOf(host)), request, response);
        }
    }

    /** Servers differ in whether they keep the brackets of an IPv6 address. */
    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
