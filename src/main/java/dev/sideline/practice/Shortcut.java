package dev.sideline.practice;

/**
 * A shortcut of the app as its manifest names it.
 *
 * @param onMessage offered on each message; otherwise global, in the composer's menu
 */
public record Shortcut(String callbackId, String name, boolean onMessage) {}
