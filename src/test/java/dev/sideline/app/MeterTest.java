package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MeterTest {

    private Instant now = Instant.parse("2026-11-03T09:00:00Z");
    private final TestShell shell = new TestShell(() -> now);

    @Test
    void without_a_terminal_it_says_a_line_every_ten_seconds() {
        try (Meter meter = new Meter(shell.shell(), "Importing rows", false)) {
            meter.reached(1000, 8000);
            pass(9);
            meter.reached(2000, 8000);
            pass(1);
            meter.reached(3000, 8000);
            pass(5);
            meter.reached(4000, 8000);
            pass(20);
            meter.reached(5000, -1);
        }

        assertThat(shell.said()).isEqualTo("Importing rows: 3,000 of 8,000\nImporting rows: 5,000\n");
    }

    @Test
    void on_a_terminal_it_draws_a_bar_that_goes_away() {
        try (Meter meter = new Meter(shell.shell(), "Importing rows", true)) {
            meter.reached(4000, 8000);
        }

        assertThat(shell.said()).contains("Importing rows", "4000/8000").endsWith(" \r");
    }

    private void pass(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }
}
