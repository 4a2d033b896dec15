package dev.sideline.chat;

/** Answers what somebody wrote to the bot without a command: in its direct messages, or where it was mentioned. */
public interface PlainWords {

    /**
     * @param text as written, stripped, without the mention of the bot; users appear as {@code <@U…>}
     * @throws UserError when the person can do something about it
     */
    Reply heard(Caller caller, String text);
}
