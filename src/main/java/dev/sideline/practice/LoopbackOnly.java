package dev.sideline.practice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Answers only requests that name this machine as host, so that no other site can rebind its name to it. */
final class LoopbackOnly extends HttpFilter {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (local(String.valueOf(request.getHeader("Host")), request.getLocalPort())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean local(String host, int port) {
        int colon = host.lastIndexOf(':');
        boolean named = colon > host.lastIndexOf(']');
        String name = (named ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
        String at = named ? host.substring(colon + 1) : "80";
        return NAMES.contains(name) && at.equals(String.valueOf(port));
    }
}
