package org.ayni.journal.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.ayni.disk.DataDirectory;
import org.ayni.journal.Commits;
import org.ayni.journal.JournalReader;
import org.ayni.journal.JournalWriter;
import org.ayni.journal.Journals;
import org.ayni.journal.Nudges;
import org.ayni.journal.Soundness;
import org.ayni.journal.StoreUnusable;

/** All journals of one data directory, in the SQLite file {@code journal.db} there. */
public final class SqliteJournals implements Journals {
    private final Resources resources;
    private final JournalWriter writer;
    private final JournalReader reader;
    private final Nudges nudges;
    private final Checkpointer checkpointer;
    private final WholeCheck check;

    private SqliteJournals(Resources resources, Path directory, Runnable onFailure, Settings settings)
            throws SQLException, IOException {
        this.resources = resources;
        var damages = new Damages();
        var fuse = new Fuse(onFailure);
        var turn = new ReentrantLock(true);
        var file = directory.resolve("journal.db");
        resources.add(DirectoryLock.take(directory));
        FileCheck.check(file);
        DataDirectory.createFile(file);
        var connection = Db.writing(file, settings.busyWait());
        resources.add(() -> {
            // the last connection tidies up when it closes, and must not when the file is in doubt: the process ends
            // anyway
            if (!fuse.isBlown()) {
                connection.close();
            }
        });
        new Opening(connection, file, settings).run();
        DataDirectory.sync(directory);
        var heads = HeadsLoading.load(connection);
        var pool = resources.add(new ReadPool(file, settings));
        this.reader = new Reader(heads, pool, damages);
        this.check = resources.add(new WholeCheck(heads.all(), pool, damages, settings.checkWait()));
        check.start();
        this.nudges = resources.add(new Nudges());
        this.checkpointer =
                resources.add(new Checkpointer(Db.writing(file, settings.pauseForReaders()), settings, fuse, turn));
        var started = resources.add(new Writer(connection, heads, checkpointer, nudges, fuse, turn));
        this.writer = append -> {
            damages.refuseIfDamaged(append.journal());
            return started.append(append);
        };
        checkpointer.start();
        started.start();
        check.awaitInTime();
    }

    /**
     * Opens the store in {@code dataDirectory}, which is made, for its owner alone, when it is not there. Until it is closed no
     * other process can open it.
     *
     * @param onFailure ends the process. Called on a thread of the store when data cannot be brought to disk any more; by then
     *     nothing is acknowledged and everybody who waited has been told. It must not wait for the store to close
     * @throws StoreUnusable when the directory is in use, or the file is foreign, newer or damaged
     * @throws org.ayni.journal.IntegrityBroken when an entry is not what was recorded, and that is found soon; of a large file
     *     {@link #soundness} tells later
     */
    public static SqliteJournals open(Path dataDirectory, Runnable onFailure) {
        return open(dataDirectory, onFailure, Settings.DEFAULT);
    }

    static SqliteJournals open(Path directory, Runnable onFailure, Settings settings) {
        var resources = new Resources();
        try {
            DataDirectory.create(directory);
            return new SqliteJournals(resources, directory, onFailure, settings);
        } catch (SQLException e) {
            resources.close();
            throw unusable(directory, e);
        } catch (IOException e) {
            resources.close();
            throw new StoreUnusable(
                    "the data directory %s cannot be used (%s): check that it may be written by this user"
                            .formatted(directory.toAbsolutePath(), e),
                    e);
        } catch (RuntimeException | Error e) {
            resources.close();
            throw e;
        }
    }

    private static StoreUnusable unusable(Path directory, SQLException e) {
        var file = directory.toAbsolutePath().resolve("journal.db");
        return switch (Errors.of(e)) {
            case DAMAGED -> Opening.damaged(file, e);
            case BUSY -> new StoreUnusable("%s is held by another program: end that program".formatted(file), e);
            case FULL -> new StoreUnusable("there is no room beside %s: make some".formatted(file), e);
            case UNKNOWN ->
                new StoreUnusable(
                        "%s cannot be opened (%s): check the disk, its room and the rights"
                                .formatted(file, e.getMessage()),
                        e);
        };
    }

    @Override
    public JournalWriter writer() {
        return writer;
    }

    @Override
    public JournalReader reader() {
        return reader;
    }

    @Override
    public Commits commits() {
        return nudges;
    }

    @Override
    public Soundness soundness() {
        return check.soundness();
    }

    /** Returns when the check that began at the start is through, however long that takes. */
    void awaitChecked() {
        check.awaitEnd();
    }

    /**
     * How large the write-ahead log has grown because a program outside holds the file open for reading, in bytes; 0 as long as
     * nothing is wrong. Health warns when it is not.
     */
    public long heldLogBytes() {
        return checkpointer.heldLogBytes();
    }

    @Override
    public void close() {
        resources.close();
    }
}
