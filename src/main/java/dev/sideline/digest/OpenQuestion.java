package dev.sideline.digest;

import dev.sideline.play.Finding;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a manager could ask about a finding: what the coach asked the rep, unless that can be answered with yes or no. A
 * conversation needs a question that opens it.
 */
final class OpenQuestion {

    private static final Pattern YES_OR_NO =
            Pattern.compile("(Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Will|Would|Should)\\b.*", Pattern.DOTALL);

    private static final String ANY = "What is in the way here, and what would help?";

    private static final Map<String, String> BY_PLAY = Map.of(
            "CH1", "What would happen here if that one champion left tomorrow?",
            "CH6", "Who could take over, and what does it change in the deal?",
            "DA2", "What is still missing before the team is ready, and who there can confirm it?",
            "DA3", "What does the client expect now, and what would it take?");

    private OpenQuestion() {}

    static String of(Finding finding) {
        return YES_OR_NO.matcher(finding.question()).matches()
                ? BY_PLAY.getOrDefault(finding.play(), ANY)
                : finding.question();
    }
}
