package dev.sideline.chat;

/** Told when somebody joined the Slack workspace, left it, or changed their name, address or zone. */
public interface DirectoryChanged {

    /** Has one effect however often it is called with the same member. */
    void changed(Directory.Member member);
}
