package dev.sideline.chat;

/** A file as somebody gave it: the name that it bears, and its bytes. */
public final class GivenFile {

    private final String name;
    private final byte[] content;

    public GivenFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
