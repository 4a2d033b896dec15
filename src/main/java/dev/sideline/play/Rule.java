package dev.sideline.play;

import java.util.List;

/**
 * What a play is, in words.
 *
 * @param id as in the playbook, such as {@code CH1}; its letters are the family
 * @param name a few words, such as "One is often not enough"
 * @param principle the idea behind it, one sentence
 * @param fires when it fires, one sentence in words
 * @param clears what clears it, one sentence in words
 * @param mustNot what it must never do, in words
 * @param thresholds the settings it reads
 * @param urgent whether its findings may use the urgent lane
 * @param aboutUndone whether it is about something not done, and so is asked as a question in a person's first days
 */
public record Rule(
        String id,
        String name,
        String principle,
        String fires,
        String clears,
        String mustNot,
        List<Threshold> thresholds,
        boolean urgent,
        boolean aboutUndone) {

    public String family() {
        return id.replaceAll("\\d", "");
    }
}
