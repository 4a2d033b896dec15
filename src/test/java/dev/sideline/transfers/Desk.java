package dev.sideline.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.GivenFile;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Message;
import dev.sideline.chat.Office;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.crm.Importer;
import dev.sideline.crm.SettingRules;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import dev.sideline.store.JpaPersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The room at work in an {@link Office}; what takes long is done at once unless a test holds it up. */
final class Desk {

    private static final SettingRules ANY = new SettingRules() {
        @Override
        public Optional<String> unknown(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> wrong(String key, String value) {
            return Optional.empty();
        }
    };

    final Office office;
    final MemoryFiles files = new MemoryFiles();
    final TransfersRoom room;
    private final Registry registry;

    Desk(Office office) {
        this(office, Runnable::run);
    }

    Desk(Office office, Executor executor) {
        this.office = office;
        this.room = new TransfersRoom(
                new TransfersRoom.Ports(
                        office.facts,
                        new Importer(new JpaImports(office.transactions), office.facts, ANY),
                        new JpaPersonalData(office.transactions),
                        new JpaOutbox(office.transactions),
                        office.transactions,
                        files),
                executor,
                again -> () -> {});
        this.registry = new Registry(List.of(room.feature()));
    }

    Caller root() {
        return office.caller(office.root);
    }

    String give(String name, String... lines) {
        return files.put(new GivenFile(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    Reply admin(Caller caller, String word) {
        return room.adminWords().stream()
                .filter(handler -> handler.spec().word().equals(word))
                .findFirst()
                .orElseThrow()
                .handle(new Command(caller, word, ""));
    }

    Reply type(Caller caller, String word, String rest) {
        return registry.command(word).orElseThrow().handle(new Command(caller, word, rest));
    }

    FormHandler.Verdict check(Submission submission) {
        return registry.form(submission.callbackId()).orElseThrow().check(submission);
    }

    Reply submit(Submission submission) {
        FormHandler.Verdict verdict = check(submission);
        assertThat(verdict).isInstanceOf(FormHandler.Right.class);
        return ((FormHandler.Right) verdict).commit().get();
    }

    Submission chosen(Caller caller, String... fileIds) {
        return new Submission(caller, "import.files", "", Map.of(ImportForm.FILES, List.of(fileIds)));
    }

    /** The messages that are on their way. */
    List<Message> sent() {
        return new JpaOutboxQueue(office.transactions, Duration.ofMinutes(1))
                .claim(Office.NOW.plusSeconds(1), 100).stream()
                        .map(OutboxQueue.Parcel::message)
                        .toList();
    }

    /** What a zip file holds, by name. */
    static Map<String, String> unzipped(byte[] zipped) {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
