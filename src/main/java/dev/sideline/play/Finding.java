package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.Money;
import dev.sideline.account.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a good coach would say to somebody, with its evidence. All texts are plain words, not markup.
 *
 * @param play the play's id
 * @param account null where the finding is about no account
 * @param to who should hear it
 * @param atStake the open or installed amount it is about; null when unknown
 * @param headline the fact, without the account's name; it speaks of nobody as "you", for others read it too
 * @param evidence the rows it looked at, with dates, one line each
 * @param question one question to the addressee
 * @param askInstead the question that stands in for headline and question in a person's first days, when the coach
 *     does not know yet what happened before it came; null for plays that are not about something undone
 * @param clears what would clear it
 */
public record Finding(
        String play,
        Account.@Nullable Id account,
        Subject subject,
        Person.Id to,
        boolean urgent,
        @Nullable Money atStake,
        String headline,
        String principle,
        List<Evidence> evidence,
        String question,
        @Nullable String askInstead,
        String clears) {

    /** The rows that it rests on: whoever looks at these alone finds the same. */
    public Set<Subject> rows() {
        return evidence.stream().flatMap(Evidence::rows).collect(Collectors.toUnmodifiableSet());
    }

    /** As it reads for somebody who is not its addressee: their manager, say. */
    public Finding forOthers() {
        return new Finding(
                play,
                account,
                subject,
                to,
                urgent,
                atStake,
                headline,
                principle,
                evidence.stream().map(Evidence::forOthers).toList(),
                question,
                askInstead,
                clears);
    }
}
