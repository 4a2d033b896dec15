package dev.sideline.practice;

/** Blocks and views that tests post. */
final class Samples {
    static final String BUTTON =
            """
            [{"type":"actions","block_id":"acts","elements":[{"type":"button","action_id":"done","value":"nudge-1",
              "text":{"type":"plain_text","text":"Done"}}]}]""";
    static final String HOME =
            """
            {"type":"home","blocks":[{"type":"header","text":{"type":"plain_text","text":"Good morning"}}]}""";
    static final String FORM = form("Add account");

    private Samples() {}

    static String form(String title) {
        return """
            {"type":"modal","callback_id":"account","notify_on_close":true,
             "title":{"type":"plain_text","text":"%s"},
             "submit":{"type":"plain_text","text":"Save"},
             "blocks":[
              {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
               "element":{"type":"plain_text_input","action_id":"text"}},
              {"type":"input","block_id":"parent","optional":true,"label":{"type":"plain_text","text":"Parent"},
               "element":{"type":"external_select","action_id":"pick","min_query_length":1}}]}"""
                .formatted(title);
    }
}
