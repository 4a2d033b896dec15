package dev.sideline.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @Test
    void a_folder_stands_for_its_csv_files_and_none_comes_twice(@TempDir Path folder) throws IOException {
        Path b = Files.writeString(folder.resolve("b.csv"), "x");
        Files.writeString(folder.resolve("a.CSV"), "x");
        Files.writeString(folder.resolve("notes.md"), "x");

        assertThat(SourceFile.at(List.of(folder, b)))
                .extracting(SourceFile::name)
                .containsExactly("a.CSV", "b.csv");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> SourceFile.at(List.of(Path.of("missing.csv"))))
                .hasMessageMatching("There is no file .*missing.csv\\.");
    }

    @Test
    void a_folder_without_csv_is_named(@TempDir Path folder) {
        assertThatThrownBy(() -> SourceFile.at(List.of(folder)))
                .hasMessage("The folder " + folder + " holds no CSV file.");
    }
}
