package dev.sideline.transfers;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** {@code /coach admin import}: takes files, and shows what an import of them would do. */
final class ImportForm implements CommandHandler, FormHandler {

    static final String FILES = "files";

    private static final String CALLBACK = "import.files";
    private static final List<String> TYPES = List.of("csv", "tsv", "text", "zip");

    private final Rehearsals rehearsals;

    ImportForm(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "import",
                Audience.ADMINS,
                "/coach admin import",
                "takes CSV files of a CRM; shows what would happen before it does");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.Open(draw());
    }

    static Form draw() {
        return Form.of(
                CALLBACK,
                "Import files",
                "Look at them",
                Metadata.NONE,
                List.of(
                        Blocks.section(
                                "Take what your CRM exports, or what `/coach admin export` gave you. You see what"
                                        + " would happen first; nothing is imported before you say so."),
                        Inputs.hint(
                                Inputs.files(FILES, "CSV files, or a zip of them", TYPES),
                                "At most 10 files of 20 MB. What each holds is told by its header.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        List<String> files = submission.all(FILES).stream().distinct().toList();
        if (files.isEmpty()) {
            return new Wrong(Map.of(FILES, "Choose at least one file."));
        }
        return files.size() > Inputs.MOST_FILES
                ? new Wrong(Map.of(FILES, "Choose at most 10 files; more fit into a zip."))
                : new Right(() -> new Reply.Turn(PlanForm.draw(rehearsals.first(caller, files))));
    }
}
