package dev.sideline.crm;

/** Makes drafts of facts from the rows of a file whose shape is known. */
interface Drafter {

    /** @param drafts takes the drafts, and the rows that make none with the reason */
    void draft(Page page, Drafts drafts);

    /** For files that others look things up in. */
    static Drafter none() {
        return (page, drafts) -> {};
    }
}
