package dev.sideline.touches;

import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.touches.Understood.Doubt;
import java.time.LocalDate;
import java.util.List;

/** What somebody should look at before they save, in their words. */
final class DoubtWords {

    private static final int READINGS = 5;

    private DoubtWords() {}

    /** A line each, as mrkdwn. */
    static List<String> of(List<Doubt> doubts) {
        return doubts.stream()
                .map(DoubtWords::line)
                .map(line -> "• " + line)
                .distinct()
                .toList();
    }

    private static String line(Doubt doubt) {
        String words = "“" + Mrkdwn.escape(doubt.words()) + "”";
        return switch (doubt.about()) {
            case ACCOUNT_UNKNOWN -> words + " is no account of yours that I know. Please choose it.";
            case ACCOUNT_AMBIGUOUS -> "The account can be " + either(doubt) + ". Please choose it.";
            case NAME_AMBIGUOUS -> words + " can be " + either(doubt) + ". Please choose.";
            case NAME_ELSEWHERE -> words + " is on record as " + either(doubt) + ". Here it would be a new person.";
            case NAME_NEARLY -> words + " is new here. Or is it " + either(doubt) + "?";
            case NAME_MISSING -> "Who is " + words + "? Please choose or add them.";
            case MENTION_UNKNOWN ->
                Mrkdwn.user(doubt.words().replaceAll("[^A-Z0-9]", "")) + " is not linked to anybody here.";
            case DAY_AMBIGUOUS ->
                doubt.readings().isEmpty()
                        ? words + " is not one day. Please choose the day."
                        : words + " can be " + days(doubt) + ". Please choose the day.";
            case DAY_AGAINST_TENSE ->
                words + " is " + days(doubt) + ". Please check the day, and whether it took place.";
            case DEAL_AMBIGUOUS -> "The deal can be " + either(doubt) + ". Please choose it.";
            case CAMPAIGN_AMBIGUOUS -> "The campaign can be " + either(doubt) + ". Please choose it.";
            case NOT_DONE -> "You wrote " + words + ". Did it take place?";
            case READ_AS -> "I read " + words + " as " + either(doubt) + ".";
            case LEFT_OVER -> "I made nothing of " + words + ".";
        };
    }

    private static String days(Doubt doubt) {
        return String.join(
                " or ",
                doubt.readings().stream().map(LocalDate::parse).map(Mrkdwn::day).toList());
    }

    private static String either(Doubt doubt) {
        return String.join(
                " or ",
                BlockLimits.bounded(
                        doubt.readings(),
                        READINGS,
                        new Noun("name"),
                        Mrkdwn::escape,
                        more -> more.substring("and ".length())));
    }
}
