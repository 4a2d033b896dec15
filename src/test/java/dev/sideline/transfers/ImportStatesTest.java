package dev.sideline.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.slack.api.model.view.View;
import dev.sideline.chat.GivenFile;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Hostile;
import dev.sideline.chat.Message;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.ViewState;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import shows before and after, in the states that no other test comes upon. */
@ExtendWith(Office.Opened.class)
class ImportStatesTest {

    private static final String QUOTED = "\"" + Hostile.NAME.replace("\"", "") + "\"";

    private final Desk desk;

    ImportStatesTest(Office office) {
        desk = new Desk(office);
    }

    @ParameterizedTest
    @EnumSource(ViewState.class)
    void before_and_after(ViewState state) {
        Reply plan = desk.submit(desk.chosen(desk.root(), files(state)));
        Golden.check(state.file("transfers/plan"), steady(view(plan)));
        View shown = view(plan);
        desk.submit(new Submission(desk.root(), shown.getCallbackId(), shown.getPrivateMetadata(), Map.of()));
        List<Message> sent = desk.sent();
        assertThat(sent).hasSize(1);
        Golden.check(state.file("transfers/report"), sent.get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"MANY", "OVER", "HOSTILE"})
    void files_that_are_not_recognised(ViewState state) {
        Archive archive = new Archive();
        for (int one = 0; one < state.count(2, 40); one++) {
            archive.add(unknown(state, one) + ".csv", "No,Company,City\n7,Initech,Austin\n");
        }
        Reply plan = desk.submit(desk.chosen(desk.root(), desk.files.put(new GivenFile("all.zip", archive.bytes()))));
        Golden.check(state.file("transfers/unknown"), steady(view(plan)));
    }

    private static String unknown(ViewState state, int number) {
        String name = state.called("our list");
        return number + " " + name.replace("/", "|").replace("\"", "");
    }

    private String[] files(ViewState state) {
        return switch (state) {
            case EMPTY -> new String[] {desk.give("accounts.csv", "id,name")};
            case ONE -> new String[] {desk.give("accounts.csv", "id,name", "n1,Initech")};
            case MANY ->
                new String[] {
                    desk.give("accounts.csv", "id,name,employees", "n1,Initech,40", "n2,Umbrella,many"),
                    desk.give("contacts.csv", "id,account,name,title,Colour", "c1,n1,Dana Scully,CFO,red"),
                    desk.give("deals.csv", "id,account,name,stage,amount,currency", "d1,n1,Pilot,WON,100,USD")
                };
            case OVER -> {
                String[] lines = IntStream.rangeClosed(0, 60)
                        .mapToObj(i -> i == 0
                                ? "id,name,employees"
                                        + IntStream.range(0, 45)
                                                .mapToObj(column -> ",Column number " + column)
                                                .reduce("", String::concat)
                                : "n" + i + ",Initech " + i + "," + Hostile.LONG.strip() + i + ",x".repeat(45))
                        .toArray(String[]::new);
                yield new String[] {desk.give(Hostile.LONG + ".csv", lines)};
            }
            case HOSTILE ->
                new String[] {
                    desk.give(
                            Hostile.NAME + ".csv",
                            "id,name,employees," + QUOTED,
                            "n1," + QUOTED + ",3,x",
                            "n2,Initech," + QUOTED + ",x")
                };
        };
    }

    private static View view(Reply reply) {
        return ((Reply.Turn) reply).form().view();
    }

    /** Without the key, which is another every time. */
    private static JsonElement steady(View view) {
        JsonElement json = Golden.json(view);
        json.getAsJsonObject().addProperty("private_metadata", "key=…");
        return json;
    }
}
