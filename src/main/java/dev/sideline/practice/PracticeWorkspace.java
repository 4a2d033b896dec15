package dev.sideline.practice;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/**
 * A Slack stand-in with one app and its page, in memory.
 *
 * <p>It answers the app's Web API calls at {@code /api/<method>} and delivers what people do on the page as signed
 * requests to {@link PracticeSettings#requestUrl()}. Nothing leaves this machine.
 */
public final class PracticeWorkspace implements AutoCloseable {
    private final Workspace workspace;

    /**
     * Makes an empty workspace.
     *
     * @param members at least one; the page starts as the first
     */
    public PracticeWorkspace(PracticeSettings settings, List<Member> members, PracticeTime time) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a practice workspace needs at least one member");
        }
        this.workspace = new Workspace(settings, members, time);
    }

    /** Mounts {@code /}, {@code /assets/*}, {@code /practice/*} and {@code /api/*}; call before the server starts. */
    public void mount(ServletContextHandler context) {
        servlet(context, new PageServlet(), "", "/assets/*");
        servlet(context, new ApiServlet(workspace), "/api/*");
        servlet(context, new SetupServlet(workspace), "/practice/setup");
        servlet(context, new StateServlet(workspace), "/practice/state");
        servlet(context, new GestureServlet(workspace), "/practice/gesture/*");
        servlet(context, new GiveServlet(workspace), "/practice/give");
        servlet(context, new RespondServlet(workspace), "/practice/respond/*");
        servlet(context, new FileServlet(workspace.files()), "/practice/files/*");
        ServletHolder upload = servlet(context, new UploadServlet(workspace.files()), "/practice/upload/*");
        upload.getRegistration().setMultipartConfig(new MultipartConfigElement(""));
    }

    private static ServletHolder servlet(ServletContextHandler context, HttpServlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        for (String path : paths) {
            context.addServlet(holder, path);
            context.addFilter(new FilterHolder(new LoopbackOnly()), path, EnumSet.of(DispatcherType.REQUEST));
        }
        return holder;
    }

    /** Lets waiting pages go; the servlets stay mounted. */
    @Override
    public void close() {
        workspace.revision().close();
    }
}
