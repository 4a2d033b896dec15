package dev.sideline.app;

import dev.sideline.crm.ExportFile;
import dev.sideline.crm.ExportFolder;
import dev.sideline.crm.Exporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes everything on record as CSV files, which `sideline import` reads.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write into; made where there is none. An earlier export in it is replaced.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Report for programs.")
    private boolean json;

    /** The names of its parts are the keys of the JSON object. */
    private record Report(String folder, List<Written> files) {}

    private record Written(String file, String kind, int rows) {}

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Environment environment = shell.environment();
        DatabaseSettings settings = DatabaseSettings.of(environment);
        environment.check();
        Path place = shell.resolve(folder);
        List<Written> written = new ArrayList<>();
        try (OpenDatabase database = OpenDatabase.of(settings);
                Meter meter = new Meter(shell, "Exporting files", shell.terminal())) {
            ExportFolder target = ExportFolder.at(place);
            new Exporter(database.facts())
                    .run(
                            file -> {
                                target.write(file);
                                written.add(0, written(file));
                            },
                            meter::reached);
        }
        report(new Report(place.toString(), written));
        return 0;
    }

    private static Written written(ExportFile file) {
        return new Written(file.name(), file.kind().plural(), file.rows());
    }

    private void report(Report report) {
        if (json) {
            shell.out().println(Json.line(report));
            return;
        }
        report.files().stream().filter(file -> file.rows() > 0).forEach(file -> shell.out()
                .println(String.format(
                        Locale.ENGLISH, "%s: %,d row%s", file.file(), file.rows(), file.rows() == 1 ? "" : "s")));
        long empty = report.files().stream().filter(file -> file.rows() == 0).count();
        if (empty > 0) {
            shell.out().println(empty == 1 ? "1 file has no rows." : empty + " files have no rows.");
        }
        shell.out().println("Written to " + report.folder() + ".");
    }
}
