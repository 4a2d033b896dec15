package dev.sideline.app;

/** Every variable that Sideline reads from its environment; {@code .env.example} explains them. */
enum Variable {
    SLACK_BOT_TOKEN("xoxb-123-456-abc"),
    SLACK_APP_TOKEN("xapp-1-A1-123-abc"),
    SLACK_SIGNING_SECRET("8f742231b10e8888abcd99yyyzzz85a5"),
    SLACK_API_URL("https://slack.com/api/"),
    SIDELINE_DB_URL("jdbc:hsqldb:file:./data/sideline"),
    SIDELINE_DB_USER("SA"),
    SIDELINE_DB_PASSWORD("secret"),
    SIDELINE_ADMINS("U012ABCDEF,U034GHIJKL"),
    SIDELINE_TIMEZONE("Europe/Berlin"),
    PORT("3000"),
    HTTP_HOST("127.0.0.1");

    private final String example;

    Variable(String example) {
        this.example = example;
    }

    String example() {
        return example;
    }
}
