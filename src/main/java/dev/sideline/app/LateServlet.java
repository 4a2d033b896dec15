package dev.sideline.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Holds the place of a servlet that is ready only later: health can be asked for while the bot still connects. Until
 * then it answers 503, and Slack tries again.
 */
final class LateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<@Nullable HttpServlet> servlet = new AtomicReference<>();

    void becomes(HttpServlet ready) {
        servlet.set(ready);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpServlet ready = servlet.get();
        if (ready == null) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            ready.service(request, response);
        }
    }
}
