package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Purpose;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a sentence. It only pre-fills a form; nothing is kept before somebody confirmed it there.
 *
 * @param account null when none or more than one was recognised
 * @param deal the deal that was named, or the only one that can be meant
 * @param campaign the campaign that it was a part of
 * @param contacts those of the client's people who are on record
 * @param newcomers those who are not
 * @param ourPeople those who were named beside the writer
 * @param day when it was or will be, the day a contact left, or when a promise is due; null when none or more than one
 *     day can be meant
 * @param about what it was about: the words of a promise or of the client, where somebody went, why a deal was lost
 * @param outcome what follows the sentence proper
 * @param doubts what the writer should look at
 */
public record Understood(
        Act act,
        Account.@Nullable Id account,
        Deal.@Nullable Id deal,
        Campaign.@Nullable Id campaign,
        List<Contact.Id> contacts,
        List<Newcomer> newcomers,
        List<Person.Id> ourPeople,
        @Nullable TouchKind kind,
        @Nullable TouchStatus status,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Purpose purpose,
        String about,
        String outcome,
        List<Doubt> doubts) {

    /** What a sentence is about. */
    public enum Act {
        TOUCH,
        PITCH,
        PROMISE,
        LEFT,
        WON,
        LOST,
        NO_GO,
        /** A delivery went live, or is going to. */
        LIVE,
        /** The client's own words. */
        SAID,
        NOTHING
    }

    /**
     * Somebody of the client's who is not on record yet.
     *
     * @param title empty when none was given
     */
    public record Newcomer(String name, String title) {}

    /**
     * Something that can be meant in more than one way, or not at all.
     *
     * @param words as they were written; empty when something is missing
     * @param readings what can be meant, in plain words; empty when nobody can tell
     */
    public record Doubt(About about, String words, List<String> readings) {

        boolean isAboutAccount() {
            return about == About.ACCOUNT_AMBIGUOUS || about == About.ACCOUNT_UNKNOWN;
        }
    }

    /** What a doubt is about. */
    public enum About {
        ACCOUNT_UNKNOWN,
        ACCOUNT_AMBIGUOUS,
        NAME_AMBIGUOUS,
        NAME_ELSEWHERE,
        NAME_NEARLY,
        NAME_MISSING,
        MENTION_UNKNOWN,
        DAY_AMBIGUOUS,
        DAY_AGAINST_TENSE,
        DEAL_AMBIGUOUS,
        CAMPAIGN_AMBIGUOUS,
        NOT_DONE,
        READ_AS,
        LEFT_OVER
    }

    /** Whether the sentence said anything that a form can be filled with. */
    public boolean isEmpty() {
        return act == Act.NOTHING && account == null && contacts.isEmpty() && newcomers.isEmpty();
    }

    /** Whether the sentence names an account and nothing else. */
    public boolean isOnlyAnAccount() {
        return act == Act.NOTHING && account != null && contacts.isEmpty() && newcomers.isEmpty() && day == null;
    }
}
