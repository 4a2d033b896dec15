package dev.sideline.crm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder into which interchange files are written; it may hold those of an earlier export, which are replaced. */
public final class ExportFolder {

    private final Path folder;
    private final Recogniser recogniser = Recogniser.all();

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws UnusableFile when there can be none, or it holds a file of the same name that is none of ours
     */
    public static ExportFolder at(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UnusableFile(path + " is a file: name a folder.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException refused) {
            throw new UnusableFile("The folder " + path + " cannot be made: check that you may write there.", refused);
        }
        ExportFolder folder = new ExportFolder(path);
        Interchange.shapes().forEach(shape -> folder.refuseToReplace(path.resolve(shape.name() + ".csv")));
        return folder;
    }

    /** @throws UnusableFile when it cannot be written; a file of that name stays as it was */
    public void write(ExportFile file) {
        Path target = folder.resolve(file.name());
        Path fresh = folder.resolve(file.name() + ".part");
        try {
            Files.writeString(fresh, file.text(), StandardCharsets.UTF_8);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UnusableFile(target + " cannot be written: check that you may, and that there is room.", refused);
        }
    }

    private void refuseToReplace(Path path) {
        if (Files.exists(path) && !isOurs(path)) {
            throw new UnusableFile(path + " was not written by an export: choose another folder.");
        }
    }

    private boolean isOurs(Path path) {
        try {
            Sheet sheet = Sheet.of(SourceFile.read(path));
            return recogniser.recognise(sheet).shape().source().equals(Interchange.SOURCE);
        } catch (UnusableFile somethingElse) {
            return false;
        }
    }
}
