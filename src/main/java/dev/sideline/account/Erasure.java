package dev.sideline.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes one of a client's people off the record for good: their own row, what is recorded of them alone, wherever else
 * they are named as that contact, and their name and address wherever they are spelled out. The audit stays: it holds
 * ids and names of fields alone. A mark that cannot be read back keeps imports from bringing them back.
 */
public interface Erasure {

    /** What {@link #erase} would do now. */
    Reach reach(Contact.Id contact);

    /** Does it in one transaction, and says what it did. */
    Reach erase(Author author, Contact.Id contact);

    /**
     * How far it reaches.
     *
     * @param removed how many rows of each kind are about them alone, their own row among them
     * @param changed how many rows of each kind name them beside others
     * @param spelled how many of the changed ones spell their name or address out
     * @param left texts that may still speak of them and that somebody must look at: a part of the name stands there, or
     *     somebody else has the same name
     */
    record Reach(Map<Kind, Integer> removed, Map<Kind, Integer> changed, int spelled, List<Left> left) {}

    /**
     * A text that may still speak of somebody.
     *
     * @param account of which account it is; null where it is of none, or that is not known
     */
    record Left(Field<?> field, long row, Account.@Nullable Id account) {}
}
