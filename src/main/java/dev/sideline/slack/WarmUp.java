package dev.sideline.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.List;
import java.util.Map;

/**
 * Reads one request of each kind before the first real one comes: loading the classes for it takes a good part of the
 * second within which it is to be acknowledged.
 */
final class WarmUp {

    private static final String BLOCKS =
            """
            [{"type":"section","block_id":"b","text":{"type":"mrkdwn","text":"t"},
              "accessory":{"type":"button","action_id":"a","text":{"type":"plain_text","text":"t"}}},
             {"type":"context","elements":[{"type":"mrkdwn","text":"t"}]},
             {"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"t"}}]}]""";

    private static final String VIEW =
            """
            {"id":"V","type":"modal","callback_id":"c","title":{"type":"plain_text","text":"t"},
             "blocks":[{"type":"input","block_id":"i","label":{"type":"plain_text","text":"t"},
                        "element":{"type":"plain_text_input","action_id":"i"}},
                       {"type":"input","block_id":"s","label":{"type":"plain_text","text":"t"},
                        "element":{"type":"external_select","action_id":"s"}}],
             "state":{"values":{"i":{"i":{"type":"plain_text_input","value":"v"}}}}}""";

    private static final List<String> REQUESTS = List.of(
            "{\"command\":\"/c\",\"text\":\"t\",\"user_id\":\"U\",\"trigger_id\":\"t\"}",
            "{\"type\":\"block_actions\",\"user\":{\"id\":\"U\"},\"container\":{\"type\":\"message\"},\"message\":{\"blocks\":"
                    + BLOCKS + "},\"view\":" + VIEW + ",\"actions\":[{\"type\":\"button\",\"action_id\":\"a\"}]}",
            "{\"type\":\"view_submission\",\"user\":{\"id\":\"U\"},\"view\":" + VIEW + "}",
            "{\"type\":\"block_suggestion\",\"user\":{\"id\":\"U\"},\"action_id\":\"s\",\"value\":\"v\",\"view\":"
                    + VIEW + "}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"user\":\"U\",\"text\":\"t\"}}");

    private WarmUp() {}

    static void reading(AppConfig config) {
        SlackRequestParser parser = new SlackRequestParser(config);
        REQUESTS.forEach(request -> parser.parse(SlackRequestParser.HttpRequest.builder()
                .socketMode(true)
                .requestUri("")
                .remoteAddress("")
                .queryString(Map.of())
                .requestBody(request)
                .headers(new RequestHeaders(Map.of()))
                .build()));
    }
}
