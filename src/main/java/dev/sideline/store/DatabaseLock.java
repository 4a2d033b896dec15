package dev.sideline.store;

import dev.sideline.store.DatabaseProblem.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process away from the files of an embedded database. The operating system gives the lock back when the
 * process ends, however it ends, so a restart never waits.
 */
final class DatabaseLock implements AutoCloseable {

    private final FileChannel channel;

    private DatabaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Creates the folder where there is none. */
    static DatabaseLock take(Path database) {
        Path beside = database.toAbsolutePath().resolveSibling(database.getFileName() + ".lock-sideline");
        FileChannel channel = open(beside);
        try {
            if (tryLock(channel) != null) {
                return new DatabaseLock(channel);
            }
            channel.close();
        } catch (IOException cannotLock) {
            throw notWritable(beside.getParent(), cannotLock);
        }
        throw new DatabaseProblem(
                Reason.IN_USE,
                "The database " + database + " is in use by another Sideline, probably the running bot: stop that one"
                        + " first.");
    }

    private static FileChannel open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException cannotWrite) {
            throw notWritable(file.getParent(), cannotWrite);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private static DatabaseProblem notWritable(@Nullable Path folder, IOException why) {
        return new DatabaseProblem(
                Reason.NOT_WRITABLE,
                "The folder " + folder + " cannot be written to: give this user the right to write there, or set"
                        + " SIDELINE_DB_URL to another folder.",
                why);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException("the database's lock could not be given back", alreadyGone);
        }
    }
}
