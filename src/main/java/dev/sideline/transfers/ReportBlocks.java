package dev.sideline.transfers;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.ImportWords;
import java.util.ArrayList;
import java.util.List;

/** What an import did, or would do, as blocks: the words are those of the command line. */
final class ReportBlocks {

    private static final int LINE = 300;

    /** So many hold what belongs together, however long its lines are. */
    private static final int SECTIONS = 3;

    private ReportBlocks() {}

    /** One section for what belongs together. */
    static List<LayoutBlock> sums(ImportReport report) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (String line : new ImportWords(report).sums()) {
            if (line.isEmpty()) {
                add(blocks, together);
            } else {
                together.add(mrkdwn(line));
            }
        }
        add(blocks, together);
        return blocks;
    }

    private static void add(List<LayoutBlock> blocks, List<String> together) {
        if (!together.isEmpty()) {
            blocks.addAll(Blocks.lines(together, SECTIONS));
            together.clear();
        }
    }

    private static String mrkdwn(String line) {
        String words = Mrkdwn.escape(line.strip().replaceAll(" {2,}", " "), LINE);
        return line.startsWith(" ") ? "• " + words : words;
    }
}
