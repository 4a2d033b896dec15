package dev.sideline.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PracticePageTest {
    @Test
    void the_page_loads_only_from_its_own_server() throws Exception {
        try (PracticeServer server = new PracticeServer(app -> {})) {
            String page = server.get("/").body();
            Matcher assets = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
            assertThat(assets.results().map(hit -> hit.group(1)).toList())
                    .isNotEmpty()
                    .allSatisfy(asset ->
                            assertThat(server.get(asset).statusCode()).as(asset).isEqualTo(200));
            assertThat(server.get("/")
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""))
                    .contains("default-src 'self'");
        }
    }

    @Test
    void another_site_cannot_act_here() throws Exception {
        try (PracticeServer server = new PracticeServer(app -> {})) {
            String body = "{\"user\":\"U0MAYA\",\"text\":\"hi\"}";
            assertThat(server.post("/practice/gesture/message", body, "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void only_names_of_this_machine_on_this_port_are_answered() {
        assertThat(LoopbackOnly.local("localhost:3000", 3000)).isTrue();
        assertThat(LoopbackOnly.local("127.0.0.1:3000", 3000)).isTrue();
        assertThat(LoopbackOnly.local("[::1]:3000", 3000)).isTrue();
        assertThat(LoopbackOnly.local("localhost", 80)).isTrue();
        assertThat(LoopbackOnly.local("localhost:3001", 3000)).isFalse();
        assertThat(LoopbackOnly.local("evil.example:3000", 3000)).isFalse();
        assertThat(LoopbackOnly.local("localhost.evil.example:3000", 3000)).isFalse();
    }

    @Test
    void nothing_outside_the_assets_is_served() throws Exception {
        try (PracticeServer server = new PracticeServer(app -> {})) {
            assertThat(server.get("/assets/hooks.txt").statusCode()).isEqualTo(404);
            assertThat(server.get("/assets/PracticeServer.class").statusCode()).isEqualTo(404);
        }
    }
}
