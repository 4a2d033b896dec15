package dev.sideline.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** What a person does on the practice page, by the hooks of {@code practice/hooks.txt}. */
final class PracticePage {

    private final Browser browser;
    private int steps;
    private int keys;

    PracticePage(Browser browser) {
        this.browser = browser;
    }

    /** From here on what the person does is counted. */
    void begin() {
        steps = 0;
        keys = 0;
    }

    int steps() {
        return steps;
    }

    int keys() {
        return keys;
    }

    void enter(WebElement field, String typed) {
        steps++;
        keys += typed.length();
        field.sendKeys(typed);
    }

    static By hook(String name) {
        return By.cssSelector("[data-testid='" + name + "']");
    }

    /** Becomes that person and sees their messages; on a wide screen. */
    void become(String name) {
        browser.press(By.xpath("//button[starts-with(@data-testid, 'person-')][.//b[.='" + name + "']]"));
        browser.shown(By.xpath(
                "//button[starts-with(@data-testid, 'person-')][@aria-current='true'][.//b[.='" + name + "']]"));
        browser.shown(By.cssSelector("#messages .message, #messages .empty"));
    }

    /** The newest message in which these words stand. */
    WebElement message(String words) {
        return browser.shown(saying("//article[@data-testid='message']", words, "[last()]"));
    }

    /** A message's time stamp, which names it. */
    static String time(WebElement message) {
        return Objects.requireNonNull(message.getDomAttribute("data-ts"));
    }

    /** The message with that time stamp. */
    WebElement messageAt(String ts) {
        return browser.shown(By.cssSelector("article[data-ts='" + ts + "']"));
    }

    /** The same, as soon as a part of it that begins with the one says the other. */
    WebElement messageAt(String ts, String about, String words) {
        return browser.shown(By.xpath("//article[@data-ts='" + ts
                + "']//*[contains(concat(' ', @class, ' '), ' block ')][contains(., \""
                + about + "\")][contains(., \"" + words + "\") or following-sibling::*[1][contains(., \"" + words
                + "\")]]"));
    }

    /** The newest message with these words that came after a time stamp; empty is before all. */
    WebElement messageAfter(String ts, String words) {
        return browser.shown(By.xpath("(//article[@data-testid='message'][translate(@data-ts, '.', '') > '"
                + ts.replace(".", "") + "'][contains(normalize-space(.), \"" + words + "\")])[last()]"));
    }

    /** The time stamps of the messages in which these words stand, in their order. */
    List<String> timesOf(String words) {
        return browser.all(saying("//article[@data-testid='message']", words, "")).stream()
                .map(PracticePage::time)
                .toList();
    }

    /** Waits until the first part of a message that names something is where it can be seen. */
    void seen(WebElement message, String words) {
        WebElement place = message.findElement(
                By.xpath("(.//*[contains(concat(' ', @class, ' '), ' block ')][contains(., \"" + words + "\")])[1]"));
        browser.until(page -> {
            Rectangle scroll = page.findElement(By.id("scroll")).getRect();
            Rectangle seen = place.getRect();
            return seen.getY() >= scroll.getY() && seen.getY() + seen.getHeight() <= scroll.getY() + scroll.getHeight();
        });
    }

    void home() {
        browser.press(hook("tab-home"));
        browser.shown(By.cssSelector("[data-testid='home-view'] .block"));
    }

    /** Waits until one line of Home holds all of these words, or until none does. */
    void homeLine(boolean there, String... words) {
        browser.until(
                page -> page.findElement(hook("home-view")).getText().lines().anyMatch(line -> Stream.of(words)
                                .allMatch(line::contains))
                        == there);
    }

    void messages() {
        browser.press(hook("tab-messages"));
    }

    void press(String messageWords, String button) {
        steps++;
        WebElement message = message(messageWords);
        message.findElement(By.xpath(".//button[normalize-space(.)='" + button + "']"))
                .click();
    }

    /** Types into the composer and sends it. */
    void type(String words) {
        steps++;
        keys += words.length();
        WebElement composer = browser.shown(hook("composer"));
        composer.sendKeys(words, Keys.ESCAPE);
        browser.press(hook("send"));
    }

    WebElement form(String title) {
        browser.shown(saying("//*[@data-testid='modal-title']", title, ""));
        return browser.shown(hook("modal"));
    }

    void save() {
        steps++;
        browser.press(hook("modal-submit"));
        browser.gone(hook("modal"));
    }

    private static By saying(String what, String words, String which) {
        return By.xpath("(" + what + "[contains(normalize-space(.), \"" + words + "\")])" + which);
    }
}
