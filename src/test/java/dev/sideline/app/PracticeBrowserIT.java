package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A morning and a Monday in Chromium; its pictures are in {@code target/screenshots}. */
class PracticeBrowserIT {

    private static final String REP = "Anna Snelling";
    private static final String MANAGER = "Dustin Brinkmann";

    /** The promise of the sample data that is overdue on the first morning, and its account. */
    private static final String ACCOUNT = "Silis";

    private static final String PROMISE = "the revised install plan";

    /** What is done every day takes no more than this: typing a command, pressing, filling in a field, saving. */
    private static final int MOST_STEPS = 3;

    /** What somebody who types 48 words a minute types in ten seconds. */
    private static final int MOST_KEYS = 40;

    @Test
    @SuppressWarnings("try") // the bot runs until the block ends
    void a_rep_answers_and_logs_and_a_manager_reads_the_digest(@TempDir Path profile) throws Exception {
        int port = freePort();
        TestShell terminal = new TestShell(CoachClock.startingAt(Instant.parse("2026-03-11T08:00:00Z")))
                .with("PORT", String.valueOf(port));
        Shell shell = terminal.shell();
        try (LogWatch log = LogWatch.begin()) {
            try (Running running = Practice.start(Settings.of(shell.environment()), shell);
                    Browser browser = Browser.open(profile, Path.of("target/screenshots"))) {
                assertThat(terminal.printed()).contains("http://localhost:" + port + " ");
                PracticePage page = new PracticePage(browser);
                browser.wide().visit("http://localhost:" + port);
                page.become(REP);
                lookAround(browser, page);
                answer(browser, page);
                logTouch(browser, page);
                lookUp(browser, page);
                promise(browser, page);
                readHome(browser, page);
                readDigest(browser, page);
            }
            assertThat(log.heard()).isEmpty();
        }
    }

    /** For a bot that listens seconds later: not from 32768 on, where systems take the ports of connections meanwhile. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(PracticeBrowserIT::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isQuick(PracticePage page) {
        assertThat(page.steps()).isBetween(1, MOST_STEPS);
        assertThat(page.keys()).isLessThanOrEqualTo(MOST_KEYS);
    }

    private static void lookAround(Browser browser, PracticePage page) throws IOException {
        page.seen(page.message("Done"), ACCOUNT);
        browser.picture("01-morning-wide");
        browser.phone().picture("02-morning-phone");
        browser.dark(true).wide().picture("03-morning-dark");
        browser.dark(false);
        page.home();
        page.homeLine(true, ACCOUNT, PROMISE);
        browser.picture("09-home-before-wide");
        page.messages();
    }

    private static void answer(Browser browser, PracticePage page) throws IOException {
        String morning = PracticePage.time(page.message("Done"));
        String before = page.messageAt(morning).getText();
        page.begin();
        page.press("Done", "Done");
        browser.shown(PracticePage.hook("modal-title"));
        browser.picture("04-done-form-wide");
        browser.phone().picture("05-done-form-phone");
        browser.wide();
        page.enter(page.form("A promise").findElement(By.cssSelector("input[type='date']")), "03112026");
        page.save();
        isQuick(page);
        page.messageAt(morning, ACCOUNT, "It has cleared");
        assertThat(page.messageAt(morning).getText()).isNotEqualTo(before);
        assertThat(page.timesOf("It has cleared")).containsExactly(morning);
        browser.picture("06-answered-wide");
    }

    private static void logTouch(Browser browser, PracticePage page) throws IOException {
        page.begin();
        page.type("/coach log met dana at groovestreet");
        browser.shown(PracticePage.hook("modal-title"));
        browser.picture("07-log-form-wide");
        browser.phone().picture("07-log-form-phone");
        browser.wide();
        page.save();
        page.message("Logged a meeting with Dana Lee at Groovestreet");
        isQuick(page);
        browser.picture("08-logged-wide");
    }

    private static void lookUp(Browser browser, PracticePage page) throws IOException {
        page.begin();
        page.type("/coach account Groovestreet");
        page.message("Store rollout");
        isQuick(page);
        browser.picture("14-account-wide");
        browser.phone().picture("15-account-phone");
        browser.wide();
        page.begin();
        page.type("/coach help");
        page.message("/coach why");
        isQuick(page);
        browser.picture("16-help-wide");
        browser.phone().picture("17-help-phone");
        browser.wide();
    }

    private static void promise(Browser browser, PracticePage page) throws IOException {
        page.begin();
        page.type("/coach promise groove price list by fri");
        browser.shown(PracticePage.hook("modal-title"));
        browser.picture("18-promise-form-wide");
        page.save();
        page.message("Noted the promise");
        isQuick(page);
    }

    private static void readHome(Browser browser, PracticePage page) throws IOException {
        page.home();
        page.homeLine(true, "Groovestreet");
        page.homeLine(false, PROMISE);
        browser.picture("09-home-wide");
        browser.phone().picture("10-home-phone");
        browser.wide();
        page.messages();
    }

    private static void readDigest(Browser browser, PracticePage page) throws IOException {
        page.become(MANAGER);
        String last = page.timesOf("").stream().reduce("0", (one, next) -> next);
        page.become(REP);
        browser.press(PracticePage.hook("next-monday"));
        browser.shown(By.cssSelector("[data-testid='practice-date'][datetime^='2026-03-16']"));
        browser.gone(By.cssSelector("[data-testid='next-monday'].busy"));
        browser.picture("11-monday-anna");
        page.become(MANAGER);
        assertThat(page.messageAfter(last, "Your week").getText()).contains(REP);
        browser.picture("12-digest-wide");
        browser.phone().picture("13-digest-phone");
        browser.wide();
    }
}
