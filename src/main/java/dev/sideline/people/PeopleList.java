package dev.sideline.people;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.PreferenceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody of ours, a page at a time, those first who need an admin. */
final class PeopleList {

    static final String TITLE = "People";
    static final int PAGE = 8;

    private static final String NUMBER = "page";
    private static final String FILTER = "filter";
    private static final String PERSON = "person";
    private static final String SLACK = "slack";

    private final PreferenceBook book;
    private final Directory directory;

    PeopleList(PreferenceBook book, Directory directory) {
        this.book = book;
        this.directory = directory;
    }

    /**
     * Which page of whom; what is pressed on it carries it along.
     *
     * @param person whom the button is about, by internal id; null for none
     * @param slackId to whom they are to be linked; null for nobody
     */
    record Page(int number, String filter, @Nullable Long person, @Nullable String slackId) {

        static Page first(String filter) {
            return new Page(0, filter, null, null);
        }

        static Page read(String value) {
            Metadata metadata = Metadata.read(value);
            Long number = metadata.id(NUMBER);
            String filter = metadata.text(FILTER);
            return new Page(
                    number == null ? 0 : number.intValue(),
                    filter == null ? "" : filter,
                    metadata.id(PERSON),
                    metadata.text(SLACK));
        }

        Page at(int other) {
            return new Page(other, filter, null, null);
        }

        Page about(Person other, @Nullable String slack) {
            return new Page(number, filter, other.id().value(), slack);
        }

        String encode() {
            return Metadata.NONE
                    .with(NUMBER, number)
                    .with(FILTER, filter)
                    .with(PERSON, person)
                    .with(SLACK, slackId)
                    .encode();
        }
    }

    /** @param notice what was just done, in mrkdwn; null for nothing */
    List<LayoutBlock> draw(Company company, Page page, @Nullable String notice) {
        List<Directory.Member> members = directory.members();
        Roster roster = Roster.of(company, book.all(), members);
        List<Roster.Entry> all = roster.like(page.filter());
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        Page shown = page.at(Math.min(Math.max(page.number(), 0), pages - 1));
        List<LayoutBlock> blocks = new ArrayList<>();
        if (notice != null) {
            blocks.add(Blocks.section(notice));
        }
        blocks.add(Blocks.section(roster.summary() + (page.filter().isBlank() ? "" : "\n" + shownOf(all, page))));
        Suggestions suggestions = new Suggestions(company, members);
        all.stream()
                .skip((long) shown.number() * PAGE)
                .limit(PAGE)
                .flatMap(entry -> entry(entry, shown, suggestions).stream())
                .forEach(blocks::add);
        if (pages > 1) {
            blocks.add(Blocks.context("Page " + (shown.number() + 1) + " of " + pages));
        }
        blocks.add(Blocks.buttons(turns(shown, pages)));
        return blocks;
    }

    private static String shownOf(List<Roster.Entry> fitting, Page page) {
        String filter = "“" + Mrkdwn.escape(page.filter()) + "”";
        return fitting.isEmpty()
                ? "Nobody fits " + filter + ". `/coach admin people` shows everybody."
                : Labels.people(fitting.size()) + " for " + filter;
    }

    private static List<LayoutBlock> entry(Roster.Entry entry, Page page, Suggestions suggestions) {
        Person person = entry.person();
        long id = person.id().value();
        String slackId = person.slackId();
        Optional<Suggestions.Suggestion> one = slackId == null ? suggestions.of(person) : Optional.empty();
        String words = Mrkdwn.bold(Mrkdwn.escape(person.name(), 80)) + " · " + Labels.roles(person) + " · "
                + (slackId == null ? "" : Mrkdwn.user(slackId) + " · ") + entry.words();
        LayoutBlock line = Blocks.section(
                words
                        + one.map(perhaps -> "\nPerhaps "
                                        + Mrkdwn.user(perhaps.member().slackId()) + ": " + perhaps.why())
                                .orElse(""),
                Blocks.button(
                        "Edit",
                        Buttons.EDIT + ":" + id,
                        page.about(person, null).encode()));
        if (slackId != null) {
            return List.of(line);
        }
        ButtonElement link = one.map(perhaps -> Blocks.button(
                        "Link",
                        Buttons.LINK + ":" + id,
                        page.about(person, perhaps.member().slackId()).encode()))
                .orElseGet(() -> Blocks.button("Link by hand", Buttons.LINK_BY_HAND + ":" + id, id));
        return List.of(line, Blocks.buttons(List.of(link)));
    }

    private static List<ButtonElement> turns(Page page, int pages) {
        List<ButtonElement> turns = new ArrayList<>();
        if (page.number() > 0) {
            turns.add(Blocks.button(
                    "Back", Buttons.PAGE + ":back", page.at(page.number() - 1).encode()));
        }
        if (page.number() < pages - 1) {
            turns.add(Blocks.button(
                    "More", Buttons.PAGE + ":more", page.at(page.number() + 1).encode()));
        }
        turns.add(Blocks.button("Link by hand", Buttons.LINK_BY_HAND, ""));
        turns.add(Blocks.button("Add a person", Buttons.ADD, ""));
        return turns;
    }
}
