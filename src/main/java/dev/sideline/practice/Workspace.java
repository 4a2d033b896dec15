package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.List;

/** Everything this workspace holds, and the one way to put a message into it. */
final class Workspace {
    private final PracticeSettings settings;
    private final People people;
    private final PracticeTime time;
    private final BotIdentity bot;
    private final Revision revision = new Revision();
    private final Ids ids = new Ids();
    private final Timestamps timestamps;
    private final Conversations conversations;
    private final MessageBody messageBody;
    private final Views views;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Files files;

    Workspace(PracticeSettings settings, List<Member> members, PracticeTime time) {
        this.settings = settings;
        this.time = time;
        this.bot = new BotIdentity(settings.teamId(), settings.appName());
        this.people = new People(members, bot, time);
        this.timestamps = new Timestamps(time);
        this.conversations = new Conversations(members);
        BlockIds blockIds = new BlockIds(ids);
        this.messageBody = new MessageBody(blockIds);
        this.views = new Views(bot, ids, blockIds);
        this.triggers = new Triggers(settings.clock(), ids);
        this.responseUrls = new ResponseUrls(settings, ids);
        this.files = new Files(settings, ids);
    }

    /** Posts in the app's name; an ephemeral message is seen by the person only and not in the history. */
    JsonObject post(Conversation conversation, JsonObject body, boolean ephemeral) {
        String ts = timestamps.next();
        JsonObject message = bot.message(ts, body);
        conversation.add(new Conversation.Entry(ts, ephemeral, message));
        revision.changed();
        return message;
    }

    /** What Slack itself tells a person. */
    void notice(Conversation conversation, String text) {
        String ts = timestamps.next();
        JsonObject message = new JsonObject();
        message.addProperty("type", "message");
        message.addProperty("user", BotIdentity.NOTICES);
        message.addProperty("ts", ts);
        message.addProperty("text", text);
        conversation.add(new Conversation.Entry(ts, true, message));
        revision.changed();
    }

    PracticeSettings settings() {
        return settings;
    }

    People people() {
        return people;
    }

    PracticeTime time() {
        return time;
    }

    BotIdentity bot() {
        return bot;
    }

    Revision revision() {
        return revision;
    }

    Ids ids() {
        return ids;
    }

    Timestamps timestamps() {
        return timestamps;
    }

    Conversations conversations() {
        return conversations;
    }

    MessageBody messageBody() {
        return messageBody;
    }

    Views views() {
        return views;
    }

    Triggers triggers() {
        return triggers;
    }

    ResponseUrls responseUrls() {
        return responseUrls;
    }

    Files files() {
        return files;
    }
}
