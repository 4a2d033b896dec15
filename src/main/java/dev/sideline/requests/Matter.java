package dev.sideline.requests;

import dev.sideline.account.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about: as much of it as whoever is asked needs, and no more.
 *
 * @param account whose facts an answer changes; null for a proposition
 * @param title one line of mrkdwn
 * @param lines what there is to know, mrkdwn
 * @param stands whether there is still something to answer
 */
record Matter(Account.@Nullable Id account, String title, List<String> lines, boolean stands) {

    /** What it was about is gone. */
    static final Matter GONE = new Matter(null, "Something that is not on record any more", List.of(), false);
}
