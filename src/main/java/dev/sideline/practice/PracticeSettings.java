package dev.sideline.practice;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/**
 * How the practice workspace and the app find and trust each other.
 *
 * @param botToken what the app's Web API calls carry as bearer
 * @param requestUrl where the app listens for deliveries; the workspace must be mounted on the same server, since
 *     response, upload and file addresses are made from its origin
 * @param command slash command with its slash, e.g. {@code /coach}
 * @param examples texts of the command offered to a newcomer, without the command itself, at most a handful
 * @param clock real time: signatures, trigger and response_url expiry
 */
public record PracticeSettings(
        String teamId,
        String appName,
        String botToken,
        String signingSecret,
        URI requestUrl,
        String command,
        List<String> examples,
        List<Shortcut> shortcuts,
        InstantSource clock) {

    public PracticeSettings {
        examples = List.copyOf(examples);
        shortcuts = List.copyOf(shortcuts);
    }

    URI address(String path) {
        return requestUrl.resolve(path);
    }

    @Override
    public String toString() {
        return "PracticeSettings[" + teamId + ", " + appName + ", " + requestUrl + "]";
    }
}
