package dev.sideline.practice;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves uploaded files to the page and to the app. */
final class FileServlet extends HttpServlet {
    private final transient Files files;

    FileServlet(Files files) {
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getPathInfo()).substring(1);
        Optional<StoredFile> file = files.find(id);
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        Answers.bytes(
                response,
                HttpServletResponse.SC_OK,
                file.get().mimeType(),
                file.get().content().bytes());
    }
}
