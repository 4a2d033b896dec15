package dev.sideline.practice;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes the content of an announced file, raw or as a multipart form. */
final class UploadServlet extends HttpServlet {
    private final transient Files files;

    UploadServlet(Files files) {
        this.files = files;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Content content = content(request);
        if (content.size() > Files.LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!files.upload(String.valueOf(request.getPathInfo()).substring(1), content)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] ok = ("OK - " + content.size()).getBytes(StandardCharsets.UTF_8);
        Answers.bytes(response, HttpServletResponse.SC_OK, "text/plain; charset=utf-8", ok);
    }

    private static Content content(HttpServletRequest request) throws IOException, ServletException {
        if (String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            for (Part part : request.getParts()) {
                try (InputStream in = part.getInputStream()) {
                    return new Content(in.readNBytes(Files.LARGEST + 1));
                }
            }
        }
        return new Content(request.getInputStream().readNBytes(Files.LARGEST + 1));
    }
}
