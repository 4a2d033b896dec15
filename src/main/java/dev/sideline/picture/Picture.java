package dev.sideline.picture;

import java.util.Arrays;
import java.util.Objects;

/** A PNG, and the words that say the same to whoever does not see it. */
public final class Picture {

    /** Slack's bound for the words beside an image. */
    public static final int ALT_TEXT = 2000;

    private final String name;
    private final String altText;
    private final byte[] png;

    Picture(String name, String altText, byte[] png) {
        this.name = name;
        this.altText = altText;
        this.png = png.clone();
    }

    /** A name for the file, such as {@code account-map.png}. */
    public String name() {
        return name;
    }

    /** Plain words, at most {@value #ALT_TEXT} characters. */
    public String altText() {
        return altText;
    }

    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && name.equals(that.name)
                && altText.equals(that.altText)
                && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, altText, Arrays.hashCode(png));
    }
}
