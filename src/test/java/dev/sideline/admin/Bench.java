package dev.sideline.admin;

import dev.sideline.account.AuditLog;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Message;
import dev.sideline.chat.Office;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.play.Playbook;
import dev.sideline.store.JpaAuditLog;
import dev.sideline.store.JpaPlayRecord;
import dev.sideline.store.JpaTransactions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The room at work in an office; jobs are noted, not run. */
final class Bench {

    final Office office;
    final JpaPlayRecord plays;
    final AuditLog audit;
    final RanJobs jobs = new RanJobs();
    final Members directory = new Members();
    final Asked questions = new Asked();
    final AdminRoom room;
    final Registry registry;

    Bench(Office office) {
        this.office = office;
        JpaTransactions transactions = office.transactions;
        this.plays = new JpaPlayRecord(transactions);
        this.audit = new JpaAuditLog(transactions);
        this.room = new AdminRoom(
                new AdminRoom.Ports(
                        office.accounts,
                        office.facts,
                        Playbook.standard(),
                        plays,
                        audit,
                        directory,
                        () -> jobs,
                        questions),
                ZoneOffset.UTC);
        this.registry = new Registry(List.of(room.feature()));
    }

    /** So many questions are open, of which somebody else may answer all but one. */
    static final class Asked implements Questions {

        int open;

        @Override
        public int openTo(Person.Id person) {
            return open;
        }

        @Override
        public int handOver(Person.Id from, Person to, Company company, Instant now) {
            int put = open - 1;
            open = 0;
            return put;
        }
    }

    /** The people of a Slack workspace. */
    static final class Members implements Directory {

        final List<Member> members = new ArrayList<>();

        @Override
        public Optional<Member> member(String slackId) {
            return members.stream()
                    .filter(member -> member.slackId().equals(slackId))
                    .findFirst();
        }

        @Override
        public List<Member> members() {
            return members;
        }
    }

    /** Somebody leaves the Slack workspace. */
    void leaves(String slackId) {
        directory.members.add(new Directory.Member(slackId, slackId, null, null, false, true));
    }

    /** Two jobs that say what they were asked. */
    static final class RanJobs implements Jobs {

        final List<String> ran = new ArrayList<>();
        Ran answer = new Ran(1, 0, 0, 0);

        @Override
        public List<String> names() {
            return List.of("round", "directory");
        }

        @Override
        public Ran run(String name, @Nullable String key, Instant now) {
            ran.add(name + " " + key);
            return answer;
        }
    }

    Caller admin() {
        return office.caller(office.root);
    }

    Reply type(String words) {
        return type(admin(), words);
    }

    Reply type(Caller caller, String words) {
        String[] parts = words.split(" ", 2);
        CommandHandler handler = room.words().stream()
                .filter(word -> word.spec().word().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return handler.handle(new Command(caller, parts[0], parts.length > 1 ? parts[1] : ""));
    }

    Reply press(Caller caller, String actionId, String value) {
        return registry.action(actionId)
                .orElseThrow()
                .handle(new Action(caller, actionId, value, Action.Surface.EPHEMERAL, null));
    }

    static Message message(Reply reply) {
        return reply instanceof Reply.Replace replace ? replace.message() : ((Reply.Say) reply).message();
    }
}
