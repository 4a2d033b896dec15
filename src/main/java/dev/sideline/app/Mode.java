package dev.sideline.app;

/** How Sideline is connected to Slack. */
enum Mode {
    /** Not at all: a workspace of its own, to try things in. */
    PRACTICE,
    SOCKET,
    HTTP
}
