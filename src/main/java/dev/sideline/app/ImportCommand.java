package dev.sideline.app;

import dev.sideline.account.Author;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.ImportWords;
import dev.sideline.crm.Importer;
import dev.sideline.crm.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Reads CSV files: a CRM's export, or the files that `sideline export` writes.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files, or folders of them; any order.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Report what would happen, and keep nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Report for programs.")
    private boolean json;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<SourceFile> sources =
                SourceFile.at(files.stream().map(shell::resolve).toList());
        Environment environment = shell.environment();
        DatabaseSettings settings = DatabaseSettings.of(environment);
        environment.check();
        ImportReport report;
        try (OpenDatabase database = OpenDatabase.of(settings);
                Meter meter = new Meter(shell, "Importing rows", shell.terminal())) {
            report = new Importer(database.imports(), database.facts(), KnownSettings.standard())
                    .run(sources, new Author(null, "import", shell.clock().instant()), dryRun, meter::reached);
        }
        if (json) {
            shell.out().println(Json.line(ImportJson.of(report)));
        } else {
            new ImportWords(report).lines().forEach(shell.out()::println);
        }
        return 0;
    }
}
