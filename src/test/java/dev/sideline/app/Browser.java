package dev.sideline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A fresh Chromium without a window, and pictures of what it shows. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver;
    private final Path pictures;

    private Browser(ChromeDriver driver, Path pictures) {
        this.driver = driver;
        this.pictures = pictures;
    }

    /**
     * @param profile an empty folder for everything that Chromium keeps
     * @param pictures where its pictures go
     */
    static Browser open(Path profile, Path pictures) throws IOException {
        Files.createDirectories(pictures);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Browser(new ChromeDriver(service, options), pictures);
    }

    Browser visit(String address) {
        driver.get(address);
        return this;
    }

    Browser wide() {
        return sized(1400, 900, false);
    }

    Browser phone() {
        return sized(390, 844, true);
    }

    Browser dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    private Browser sized(int width, int height, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", mobile ? 2 : 1, "mobile", mobile));
        return this;
    }

    /** Waits until the condition gives something, and returns it. */
    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** The shown element, as soon as it is there. */
    WebElement shown(By by) {
        return until(page -> page.findElements(by).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** What is there now. */
    List<WebElement> all(By by) {
        return driver.findElements(by);
    }

    /** Waits until nothing of the kind is shown. */
    void gone(By by) {
        until(page -> page.findElements(by).stream().noneMatch(WebElement::isDisplayed));
    }

    void press(By by) {
        shown(by).click();
    }

    /** Takes a picture of what is shown when its animations are over. */
    void picture(String name) throws IOException {
        until(page -> Boolean.TRUE.equals(
                driver.executeScript("return document.getAnimations().every(each => each.playState !== 'running')")));
        Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
