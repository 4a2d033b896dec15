package dev.sideline.chat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the forms of one room for other rooms. */
public interface TaskForms {

    Set<Task> tasks();

    /** @throws UserError when the person may not, or the thing is gone */
    Form open(Caller caller, Task task, About about);

    /**
     * The same, filled in with what somebody said. A form that has no place for it shows it on top.
     *
     * @throws UserError when the person may not, or the thing is gone
     */
    default Form open(Caller caller, Task task, About about, Said said) {
        return open(caller, task, about).headed(said.notice());
    }

    /**
     * Does a task at once, where there is nothing left to enter; empty where its form has to be filled in.
     *
     * @throws UserError when the person may not, or the thing is gone
     */
    default Optional<Reply> atOnce(Caller caller, Task task, About about) {
        return Optional.empty();
    }

    /**
     * What a form is about; what is not null is filled in. All are internal ids.
     *
     * @param nudge the nudge that it answers; a form keeps it in its metadata, and says so in {@link Done}
     */
    record About(
            @Nullable Long account,
            @Nullable Long contact,
            @Nullable Long deal,
            @Nullable Long touch,
            @Nullable Long promise,
            @Nullable Long milestone,
            @Nullable Long person,
            @Nullable Long proposition,
            @Nullable Long campaign,
            @Nullable Long nudge) {

        /** About nothing in particular. */
        public static final About NOTHING = new About(null, null, null, null, null, null, null, null, null, null);

        public static About account(long account) {
            return new About(account, null, null, null, null, null, null, null, null, null);
        }

        public About contact(@Nullable Long of) {
            return new About(account, of, deal, touch, promise, milestone, person, proposition, campaign, nudge);
        }

        public About deal(@Nullable Long of) {
            return new About(account, contact, of, touch, promise, milestone, person, proposition, campaign, nudge);
        }

        public About touch(@Nullable Long of) {
            return new About(account, contact, deal, of, promise, milestone, person, proposition, campaign, nudge);
        }

        public About promise(@Nullable Long of) {
            return new About(account, contact, deal, touch, of, milestone, person, proposition, campaign, nudge);
        }

        public About milestone(@Nullable Long of) {
            return new About(account, contact, deal, touch, promise, of, person, proposition, campaign, nudge);
        }

        public About person(@Nullable Long of) {
            return new About(account, contact, deal, touch, promise, milestone, of, proposition, campaign, nudge);
        }

        public About proposition(@Nullable Long of) {
            return new About(account, contact, deal, touch, promise, milestone, person, of, campaign, nudge);
        }

        public About campaign(@Nullable Long of) {
            return new About(account, contact, deal, touch, promise, milestone, person, proposition, of, nudge);
        }

        public About nudge(@Nullable Long of) {
            return new About(account, contact, deal, touch, promise, milestone, person, proposition, campaign, of);
        }

        /** The account, for a form that needs one. */
        public long needAccount() {
            if (account == null) {
                throw new IllegalStateException("the form was opened about no account");
            }
            return account;
        }
    }

    /** Told by every form when it changed facts, after the change is kept. */
    interface Done {

        /** @param account the account whose facts they are; null for what is about no single account */
        Reply factsChanged(Caller caller, @Nullable Long account, @Nullable Long nudge, Reply confirmation);
    }
}
