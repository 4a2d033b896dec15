package dev.sideline.digest;

import java.util.Optional;

/** Draws a trend and puts the picture where a message can show it. Whoever asks waits for it a few seconds at most. */
public interface Chart {

    /** Empty where there is no picture in time; then the words have to do. */
    Optional<Picture> of(Trend trend);

    /**
     * @param fileId of a file in Slack
     * @param altText says the same in words
     */
    record Picture(String fileId, String altText) {}
}
