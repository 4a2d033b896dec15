package dev.sideline.transfers;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Kind;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.crm.ByHand;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What an import would do, and what it leaves open; the import itself is one button further. */
final class PlanForm implements FormHandler {

    private static final String CALLBACK = "import.plan";
    private static final String KEY = "key";
    private static final int MOST_FILES = 30;
    private static final int MOST_FIELDS = 30;
    private static final int NAME = 80;
    private static final List<Kind> OFTEN =
            List.of(Kind.ACCOUNT, Kind.CONTACT, Kind.DEAL, Kind.PERSON, Kind.TOUCH, Kind.CHAMPION);
    private static final String KIND = "kind-";
    private static final String COLUMN = "column-";

    private final Rehearsals rehearsals;
    private final Imports imports;

    PlanForm(Rehearsals rehearsals, Imports imports) {
        this.rehearsals = rehearsals;
        this.imports = imports;
    }

    static Form draw(Rehearsed rehearsed) {
        ImportReport report = rehearsed.report();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                report == null
                        ? "*Nothing is imported yet.* Some of this I cannot read without your help."
                        : "*Nothing is imported yet.* This is what would happen."));
        blocks.addAll(BlockLimits.<Look, LayoutBlock>bounded(
                rehearsed.looks(),
                MOST_FILES,
                new Noun("file"),
                look -> Blocks.section(LookWords.of(look, report)),
                Blocks::context));
        if (report != null) {
            blocks.add(Blocks.divider());
            blocks.addAll(ReportBlocks.sums(report));
        }
        List<InputBlock> fields = fields(rehearsed.looks());
        if (!fields.isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.add(
                    Blocks.section("*What did I not read?* Say what a column holds, and you see first what comes of it."
                            + " What you leave empty is left out."));
            blocks.addAll(BlockLimits.<InputBlock, LayoutBlock>bounded(
                    fields,
                    MOST_FIELDS,
                    new Noun("question"),
                    field -> field,
                    more -> Blocks.context(more + ", for which there is no room here")));
        }
        return Form.of(
                CALLBACK,
                "Import files",
                report == null ? "Look again" : "Import",
                Metadata.NONE.with(KEY, rehearsed.key()),
                blocks);
    }

    /** What a CRM's files hold most often comes first. */
    private static Stream<Kind> kinds() {
        return Stream.concat(OFTEN.stream(), Arrays.stream(Kind.values()).filter(kind -> !OFTEN.contains(kind)));
    }

    /** What is open: the block ids hold the places of a file and of a column in it. */
    private static List<InputBlock> fields(List<Look> looks) {
        List<InputBlock> fields = new ArrayList<>();
        for (int file = 0; file < looks.size(); file++) {
            Look look = looks.get(file);
            if (!look.problem().isEmpty() && look.kind().isEmpty()) {
                fields.add(Inputs.optional(Inputs.select(
                        KIND + file,
                        "What does " + name(look.file()) + " hold?",
                        kinds().map(kind ->
                                        Inputs.option(kind.name(), kind.plural().replace('_', ' ')))
                                .toList(),
                        null)));
                continue;
            }
            for (int column = 0; column < look.open().size() && !look.free().isEmpty(); column++) {
                fields.add(Inputs.optional(Inputs.select(
                        COLUMN + file + "-" + column,
                        name(look.open().get(column)) + " (" + name(look.file()) + ") is",
                        look.free().stream()
                                .map(name -> Inputs.option(name, name.replace('_', ' ')))
                                .toList(),
                        null)));
            }
        }
        return fields;
    }

    private static String name(String name) {
        return BlockLimits.shorten(name, NAME);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        String key = String.valueOf(Metadata.read(submission.metadata()).text(KEY));
        return new Right(() -> {
            boolean said = submission.values().keySet().stream().anyMatch(PlanForm::isField);
            return said ? again(caller, key, submission) : begin(caller, key);
        });
    }

    private static boolean isField(String blockId) {
        return blockId.startsWith(KIND) || blockId.startsWith(COLUMN);
    }

    private Reply again(Caller caller, String key, Submission submission) {
        List<Look> looks = rehearsals.looks(caller, key);
        Map<String, Kind> kinds = new HashMap<>();
        Map<ByHand.Place, String> columns = new HashMap<>();
        for (int file = 0; file < looks.size(); file++) {
            Look look = looks.get(file);
            submission
                    .text(KIND + file)
                    .ifPresent(kind -> kinds.put(look.file(), Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
            for (int column = 0; column < look.open().size(); column++) {
                ByHand.Place place = new ByHand.Place(look.file(), look.open().get(column));
                submission.text(COLUMN + file + "-" + column).ifPresent(name -> put(columns, place, name));
            }
        }
        return new Reply.Turn(draw(rehearsals.again(caller, key, new ByHand(kinds, columns))));
    }

    private static void put(Map<ByHand.Place, String> columns, ByHand.Place place, String name) {
        columns.forEach((other, taken) -> {
            if (other.file().equals(place.file()) && taken.equals(name)) {
                throw new UserError("Two columns of " + Mrkdwn.escape(place.file()) + " cannot both be "
                        + Mrkdwn.escape(name) + ".");
            }
        });
        columns.put(place, name);
    }

    private Reply begin(Caller caller, String key) {
        List<Look> looks = rehearsals.looks(caller, key);
        looks.stream().filter(look -> !look.problem().isEmpty()).findFirst().ifPresent(look -> {
            throw new UserError(
                    Mrkdwn.escape(look.problem(), 500) + " Say below what it holds, or start again without" + " it.");
        });
        imports.begin(caller, () -> rehearsals.take(caller, key));
        return new Reply.Turn(Form.toRead(
                "Import files",
                List.of(Blocks.section("The import runs. How far it is, and its report, stand in our direct messages;"
                        + " you can close this."))));
    }
}
