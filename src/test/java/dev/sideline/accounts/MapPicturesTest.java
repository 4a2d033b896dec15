package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ImageBlock;
import dev.sideline.Office;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action.Surface;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.GivenFile;
import dev.sideline.chat.Golden;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.picture.PictureWork;
import dev.sideline.picture.Pictures;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The picture on an account's card, and what is said while there is none. */
class MapPicturesTest {

    private static final Office office = new Office();
    private static final long LEADER = office.add(
            Row.empty(Kind.PERSON, 0).with(Person.NAME, "Grace Okafor").with(Person.ROLES, List.of(Role.LEADER)));

    private static final Duration A_LONG_TIME = Duration.ofHours(1);

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final MemoryFiles files = new MemoryFiles();
    private final Caller ann = office.caller(office.ann);

    @AfterEach
    void clear() {
        office.facts.all(Kind.CONTACT).forEach(row -> office.set(row.with(Contact.REPORTS_TO, null)));
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_picture_that_is_ready_stands_on_the_card_and_its_words_say_the_same() {
        acme();
        Reply reply = bench(Runnable::run, files).type(ann, "account Acme");
        ImageBlock image = image(((Reply.Say) reply).message());
        assertThat(image.getSlackFile().getId()).isEqualTo("FPICTURE1");
        assertThat(image.getAltText())
                .isEqualTo("Account map of Acme: 4 people, 1 proven champion, 1 met by you."
                        + " C-level: Raj Patel, with Grace Okafor, to hand over."
                        + " VPs: Dana Lee, VP Operations, reports to Raj Patel, a proven champion, met on 22 Oct."
                        + " Users: Bo Berg, a stranger. No level: Ines Costa, reports to Dana Lee.");
        Golden.check("account-card-map", Golden.numbered(reply));
    }

    @Test
    void the_card_waits_a_moment_for_its_picture() {
        acme();
        Reply.Later reply = (Reply.Later) bench(later::add, files).type(ann, "account Acme");
        assertThat(reply.reply()).isNotDone();
        later.remove().run();
        Message card = ((Reply.Say) reply.reply().join()).message();
        assertThat(image(card).getSlackFile().getId()).isEqualTo("FPICTURE1");
    }

    @Test
    void where_the_upload_fails_meanwhile_the_card_has_words() {
        acme();
        Reply.Later reply = (Reply.Later) bench(later::add, new NoPictures()).type(ann, "account Acme");
        later.remove().run();
        Message card = ((Reply.Say) reply.reply().join()).message();
        assertThat(card.blocks()).noneMatch(ImageBlock.class::isInstance);
    }

    @Test
    void a_picture_that_takes_longer_follows_the_card_when_it_is_ready() {
        acme();
        Reply.All reply = tooSlow(files);
        assertThat(((Reply.Say) reply.replies().get(0)).message().blocks()).noneMatch(ImageBlock.class::isInstance);
        Reply.Later follows = (Reply.Later) reply.replies().get(1);
        assertThat(follows.reply()).isNotDone();
        later.remove().run();
        Message said = ((Reply.Say) follows.reply().join()).message();
        assertThat(said.text()).isEqualTo("*Acme*: the account map");
        assertThat(said.blocks()).singleElement().isInstanceOf(ImageBlock.class);
    }

    @Test
    void where_a_slow_upload_fails_nothing_follows() {
        acme();
        Reply.All reply = tooSlow(new NoPictures());
        later.remove().run();
        assertThat(((Reply.Later) reply.replies().get(1)).reply().join()).isInstanceOf(Reply.Nothing.class);
    }

    @Test
    void where_too_much_waits_to_be_drawn_or_drawing_breaks_the_card_has_words() {
        acme();
        Executor busy = task -> {
            throw new RejectedExecutionException();
        };
        assertThat(bench(busy, files).type(ann, "account Acme")).isInstanceOf(Reply.Say.class);
        FileShare broken = new NoPictures() {
            @Override
            public Optional<String> picture(String name, byte[] png, String altText) {
                throw new IllegalStateException("broken");
            }
        };
        assertThat(bench(Runnable::run, broken).type(ann, "account Acme")).isInstanceOf(Reply.Say.class);
    }

    @Test
    void an_account_without_people_has_a_card_without_a_picture() {
        office.add(Office.account("Acme", office.ann));
        Message card = ((Reply.Say) bench(Runnable::run, files).type(ann, "account Acme")).message();
        assertThat(card.blocks()).noneMatch(ImageBlock.class::isInstance);
        assertThat(files.pictures()).isEmpty();
    }

    @Test
    void a_card_that_opens_on_home_shows_the_picture_too() {
        long acme = acme();
        Reply reply = bench(Runnable::run, files).press(ann, AccountsRoom.SHOW_ACCOUNT, acme, Surface.HOME);
        assertThat(Bench.opened(reply).view().getBlocks()).anyMatch(ImageBlock.class::isInstance);
    }

    @Test
    void who_does_not_work_on_the_account_sees_the_meetings_of_its_owner() {
        acme();
        bench(Runnable::run, files).type(office.caller(office.max), "account Acme");
        assertThat(files.pictures()).singleElement().asString().contains("1 met by Ann Bell.");
    }

    /** What is said of Acme when the time for its picture is over. */
    private Reply.All tooSlow(FileShare files) {
        Reply.Later reply =
                (Reply.Later) bench(later::add, files, Duration.ofMillis(1)).type(ann, "account Acme");
        return (Reply.All) reply.reply().join();
    }

    private static Bench bench(Executor executor, FileShare files) {
        return bench(executor, files, A_LONG_TIME);
    }

    private static Bench bench(Executor executor, FileShare files, Duration patience) {
        return new Bench(
                office.accounts,
                office.facts,
                new MapPictures(new Pictures(), files, new PictureWork(executor), patience));
    }

    private static ImageBlock image(Message message) {
        return (ImageBlock) message.blocks().get(1);
    }

    private static long acme() {
        long acme = office.add(Office.account("Acme", office.ann));
        long raj = office.add(
                Office.contact(acme, "Raj Patel").with(Contact.LEVEL, 5).with(Contact.HELD_BY, LEADER));
        long gone = office.add(Office.contact(acme, "Kim Park")
                .with(Contact.LEVEL, 4)
                .with(Contact.REPORTS_TO, raj)
                .with(Contact.LEFT_ON, Office.TODAY.minusDays(3)));
        long dana = office.add(Office.contact(acme, "Dana Lee")
                .with(Contact.TITLE, "VP Operations")
                .with(Contact.LEVEL, 4)
                .with(Contact.REPORTS_TO, gone));
        long ines = office.add(Office.contact(acme, "Ines Costa").with(Contact.REPORTS_TO, dana));
        office.add(Office.contact(acme, "Bo Berg").with(Contact.LEVEL, 1));
        office.add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, dana)
                .with(Champion.NOMINATED_ON, Office.TODAY.minusDays(50))
                .with(Champion.WILLING_ACT, "Introduced us to finance")
                .with(Champion.WILLING_ON, Office.TODAY.minusDays(10))
                .with(Champion.ABLE_ACT, "Moved a budget")
                .with(Champion.ABLE_ON, Office.TODAY.minusDays(5)));
        office.add(touch(acme, dana, TouchKind.MEETING, -12));
        office.add(touch(acme, dana, TouchKind.MEETING, -30));
        office.add(touch(acme, ines, TouchKind.EMAIL, -3));
        return acme;
    }

    private static Row touch(long account, long contact, TouchKind kind, int days) {
        return Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account)
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.KIND, kind)
                .with(Touch.AT, Office.NOW.plus(Duration.ofDays(days)))
                .with(Touch.OUR_PEOPLE, List.of(office.ann))
                .with(Touch.CONTACTS, List.of(contact));
    }

    /** A workspace that takes no pictures. */
    private static class NoPictures implements FileShare {
        @Override
        public Optional<String> picture(String name, byte[] png, String altText) {
            return Optional.empty();
        }

        @Override
        public void hand(String slackId, String name, byte[] content, String mrkdwn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GivenFile fetch(String fileId) {
            throw new UnsupportedOperationException();
        }
    }
}
