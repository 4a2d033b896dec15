package dev.sideline.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what the files of one import make, and lets one file look into the others. */
final class Drafts {

    private final List<Page> pages;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    Drafts(List<Page> pages) {
        this.pages = pages;
        pages.forEach(page -> page.shape().drafter().draft(page, this));
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    void reject(Rejection rejection) {
        rejected.add(rejection);
    }

    /** The files of a shape from the same source. */
    Stream<Page> besides(Page page, String shape) {
        return pages.stream()
                .filter(other -> other.shape().source().equals(page.shape().source()))
                .filter(other -> other.shape().name().equals(shape));
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Rejection> rejected() {
        return rejected;
    }
}
