package dev.sideline.accounts;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.stream.Stream;

/** Asks whether it is about an account, a contact or a deal, when somebody typed the bare command. */
record WhatForm(Forms forms) {

    private static final String ADD = "add.what";
    private static final String EDIT = "edit.what";
    private static final String WHAT = "what";

    private static final List<OptionObject> THINGS = List.of(
            Inputs.option("account", "An account"),
            Inputs.option("contact", "A contact"),
            Inputs.option("deal", "A deal"));

    static Form toAdd() {
        return ask(ADD, "Add", "What do you want to add?", THINGS);
    }

    static Form toEdit() {
        return ask(
                EDIT,
                "Edit",
                "What do you want to edit?",
                Stream.concat(THINGS.stream(), Stream.of(Inputs.option("team", "Owner and team of an account")))
                        .toList());
    }

    private static Form ask(String callbackId, String title, String question, List<OptionObject> options) {
        return Form.of(callbackId, title, "Next", Metadata.NONE, List.of(Inputs.select(WHAT, question, options, null)));
    }

    List<FormHandler> handlers() {
        return List.of(
                new Asked(ADD, WHAT, (submission, what) -> new Reply.Turn(add(submission, what))),
                new Asked(EDIT, WHAT, (submission, what) -> new Reply.Turn(edit(what))));
    }

    private Form add(Submission submission, String what) {
        return switch (what) {
            case "contact" -> Forms.addContact(null);
            case "deal" -> forms.addDeal(submission.caller(), null, null);
            default -> forms.addAccount(submission.caller(), null);
        };
    }

    private static Form edit(String what) {
        return switch (what) {
            case "contact" -> Forms.editContact();
            case "deal" -> Forms.editDeal();
            case "team" -> TeamForm.ask();
            default -> Forms.editAccount();
        };
    }
}
