package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.TeamBook.Ground;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.picture.PictureWork;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a manager's Home about the team: the conversations to have, as the digest would propose them, and how the
 * team stands as a whole. What a rep would have to be told first is left to the digest: Home is drawn whenever it is
 * opened.
 */
final class TeamOnHome {

    private static final int QUESTION = 300;

    private final Ports ports;
    private final PictureWork pictures;
    private final Drafts drafts;

    TeamOnHome(Ports ports, PictureWork pictures) {
        this.ports = ports;
        this.pictures = pictures;
        this.drafts = new Drafts(ports);
    }

    HomeSection conversations() {
        return caller -> {
            Company company = caller.viewer().company();
            Person manager = caller.viewer().person();
            List<Person> team = Drafts.team(manager, company);
            if (team.isEmpty()) {
                return List.of();
            }
            Ground ground = drafts.ground(manager, team, caller.at());
            Standing standing = Standing.of(ground.open(), company, caller.at(), ports);
            List<Shown> talks = drafts.talks(manager, team, company, ground, standing, caller.at()).stream()
                    .filter(one -> one.showing() == Showing.SHOWN)
                    .toList();
            List<LayoutBlock> blocks = new ArrayList<>();
            blocks.add(Blocks.header("Conversations to have"));
            talks.forEach(one -> blocks.add(talk(one)));
            if (talks.isEmpty()) {
                blocks.add(Blocks.context("No conversation stands out now. `/coach team 1on1` prepares any."));
            }
            return blocks;
        };
    }

    private static LayoutBlock talk(Shown one) {
        long rep = one.rep().id().value();
        return Blocks.section(
                DigestView.headline(Draft.conversation(one)) + "\n_You could ask: “"
                        + Mrkdwn.escape(OpenQuestion.of(one.finding()), QUESTION) + "”_",
                Blocks.button("1:1 agenda", AgendaCommand.OPEN + ":" + rep, rep));
    }

    HomeSection coverage() {
        return new Coverage(Trends.of(ports), pictures);
    }
}
