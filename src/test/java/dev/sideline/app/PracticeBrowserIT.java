package dev.sideline.app;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A morning and a Monday in Chromium; its pictures are in {@code target/screenshots}. */
class PracticeBrowserIT {

    @Test
    @SuppressWarnings("try") // the bot runs until the block ends
    void a_rep_answers_and_logs_and_a_manager_reads_the_digest(@TempDir Path profile) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Shell shell = new TestShell(CoachClock.startingAt(Instant.parse("2026-03-11T08:00:00Z")))
                .with("PORT", String.valueOf(port))
                .shell();
        try (Running running = Practice.start(Settings.of(shell.environment()), shell);
                Browser browser = Browser.open(profile, Path.of("target/screenshots"))) {
            PracticePage page = new PracticePage(browser);
            browser.wide().visit("http://localhost:" + port);
            page.become("Anna Snelling");
            browser.shown(PracticePage.hook("message"));
            browser.picture("01-morning-wide");
            browser.phone().picture("02-morning-phone");
            browser.dark(true).wide().picture("03-morning-dark");
            browser.dark(false);
            page.press("Done", "Done");
            browser.shown(PracticePage.hook("modal-title"));
            browser.picture("04-done-form-wide");
            browser.phone().picture("05-done-form-phone");
            browser.wide();
            page.form("A promise")
                    .findElement(By.cssSelector("input[type='date']"))
                    .sendKeys("03112026");
            page.save();
            page.message("It has cleared");
            page.type("/coach log met Dana Lee at Groovestreet about the pilot");
            browser.shown(PracticePage.hook("modal-title"));
            browser.picture("06-log-form-wide");
            browser.phone().picture("07-log-form-phone");
            browser.wide();
            page.save();
            page.message("Logged a meeting with Dana Lee at Groovestreet");
            browser.picture("08-logged-wide");
            browser.press(PracticePage.hook("tab-home"));
            browser.picture("09-home-wide");
            browser.phone().picture("10-home-phone");
            browser.wide();
            browser.press(PracticePage.hook("tab-messages"));
            browser.press(PracticePage.hook("next-monday"));
            browser.shown(By.cssSelector("[data-testid='practice-date'][datetime^='2026-03-16']"));
            browser.picture("11-monday-anna");
            page.become("Dustin Brinkmann");
            page.message("Your week");
            browser.picture("12-digest-wide");
            browser.phone().picture("13-digest-phone");
        }
    }
}
