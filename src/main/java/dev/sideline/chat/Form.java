package dev.sideline.chat;

import com.slack.api.model.view.View;

/** A modal form; its callback id names the {@link FormHandler} that takes what was entered. */
public record Form(View view) {}
