package dev.sideline.crm;

import dev.sideline.account.Author;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Imports written where a test can read it. */
final class Import {

    static final Author AUTHOR = new Author(null, "import", Instant.parse("2018-01-01T08:00:00Z"));
    static final List<String> DATA_SET =
            List.of("accounts.csv", "products.csv", "sales_teams.csv", "sales_pipeline.csv");

    static final SettingRules ANY_SETTING = new SettingRules() {
        @Override
        public Optional<String> unknown(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> wrong(String key, String value) {
            return Optional.empty();
        }
    };

    final MemoryFacts facts = new MemoryFacts();

    ImportReport of(SourceFile... files) {
        return new Importer(facts, facts, ANY_SETTING).run(List.of(files), AUTHOR, false, Progress.silent());
    }

    ImportReport dryRun(SourceFile... files) {
        return new Importer(facts, facts, ANY_SETTING).run(List.of(files), AUTHOR, true, Progress.silent());
    }

    static SourceFile file(String name, String... lines) {
        return new SourceFile(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile[] dataSet() {
        List<SourceFile> files = new ArrayList<>();
        for (String name : DATA_SET) {
            files.add(sample(name));
        }
        return files.toArray(SourceFile[]::new);
    }

    static SourceFile sample(String name) {
        try (var in = Import.class.getResourceAsStream("/sample/crm-sales-opportunities/" + name)) {
            return new SourceFile(name, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
