package dev.sideline.app;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a person does on the practice page, by the hooks of {@code practice/hooks.txt}. */
final class PracticePage {

    private final Browser browser;

    PracticePage(Browser browser) {
        this.browser = browser;
    }

    static By hook(String name) {
        return By.cssSelector("[data-testid='" + name + "']");
    }

    /** Becomes that person; on a wide screen. */
    void become(String name) {
        browser.press(By.xpath("//button[starts-with(@data-testid, 'person-')][.//b[.='" + name + "']]"));
        browser.shown(By.xpath(
                "//button[starts-with(@data-testid, 'person-')][@aria-current='true'][.//b[.='" + name + "']]"));
    }

    /** The newest message in which these words stand. */
    WebElement message(String words) {
        return browser.shown(saying("//article[@data-testid='message']", words, "[last()]"));
    }

    void press(String messageWords, String button) {
        WebElement message = message(messageWords);
        message.findElement(By.xpath(".//button[normalize-space(.)='" + button + "']"))
                .click();
    }

    /** Types into the composer and sends it. */
    void type(String words) {
        WebElement composer = browser.shown(hook("composer"));
        composer.sendKeys(words, Keys.ESCAPE);
        browser.press(hook("send"));
    }

    WebElement form(String title) {
        browser.shown(saying("//*[@data-testid='modal-title']", title, ""));
        return browser.shown(hook("modal"));
    }

    void save() {
        browser.press(hook("modal-submit"));
        browser.gone(hook("modal"));
    }

    private static By saying(String what, String words, String which) {
        return By.xpath("(" + what + "[contains(normalize-space(.), \"" + words + "\")])" + which);
    }
}
