package org.ayni.journal.sqlite;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.ayni.journal.StoreUnusable;

/** Makes sure, on a fresh connection, that the file is a sound store of ours, and that all that can be read is on disk. */
final class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    /** Older ones can damage a file when a checkpoint meets a commit at the wrong moment. */
    private static final Version OLDEST_SQLITE = Version.parse("3.51.3");

    private final Connection connection;
    private final Path file;
    private final Settings settings;

    Opening(Connection connection, Path file, Settings settings) {
        this.connection = connection;
        this.file = file;
        this.settings = settings;
    }

    /** @throws StoreUnusable when the file cannot be used; it is unchanged then */
    void run() throws SQLException, IOException {
        checkVersion(Db.text(connection, "SELECT sqlite_version()"));
        checkIdentity();
        checkPages();
        Db.run(connection, "PRAGMA journal_mode = WAL");
        Db.run(connection, "PRAGMA journal_size_limit = " + settings.largeLogBytes());
        if (settings.maxPages() > 0) {
            Db.run(connection, "PRAGMA max_page_count = " + settings.maxPages());
        }
        if (isEmpty()) {
            createTables();
        }
        bringToDisk();
        checkMode();
    }

    static void checkVersion(String version) {
        if (Version.parse(version).compareTo(OLDEST_SQLITE) < 0) {
            throw new StoreUnusable(
                    "SQLite %s is too old, %s or newer is needed: check which sqlite-jdbc is on the class path"
                            .formatted(version, OLDEST_SQLITE),
                    null);
        }
    }

    private void checkIdentity() throws SQLException {
        var applicationId = (int) Db.number(connection, "PRAGMA application_id");
        FileCheck.checkIdentity(file, applicationId, (int) Db.number(connection, "PRAGMA user_version"));
        if (applicationId == 0 && !isEmpty()) {
            throw FileCheck.foreign(file, "it has tables, but no mark of ours");
        }
    }

    private boolean isEmpty() throws SQLException {
        return Db.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Reads the whole file, so only where that takes no more than a moment. What is read later is checked as it is read. */
    private void checkPages() throws SQLException, IOException {
        if (Files.size(file) <= settings.quickCheckBytes()) {
            var found = Db.text(connection, "PRAGMA quick_check(1)");
            if (!found.equals("ok")) {
                throw damaged(file, new DamagedFile(found));
            }
        }
    }

    static StoreUnusable damaged(Path file, SQLException cause) {
        return new StoreUnusable(
                "%s is damaged (%s): keep a copy of it and of the files beside it, and restore the data directory from a backup"
                        .formatted(file, cause.getMessage()),
                cause);
    }

    /** Asked at the end, because the change of mode answers as if it had succeeded when its sync has failed. */
    private void checkMode() throws SQLException {
        var mode = Db.text(connection, "PRAGMA journal_mode");
        if (!mode.equals("wal")) {
            throw new StoreUnusable(
                    "%s cannot keep a write-ahead log (its mode is %s): use a sound local disk".formatted(file, mode),
                    null);
        }
    }

    private void createTables() throws SQLException {
        Db.run(connection, "BEGIN IMMEDIATE");
        for (var table : Layout.TABLES) {
            Db.run(connection, table);
        }
        Db.run(connection, "PRAGMA application_id = " + Layout.APPLICATION_ID);
        Db.run(connection, "PRAGMA user_version = " + Layout.VERSION);
        Db.run(connection, "COMMIT");
    }

    /**
     * After a crash the log may hold commits that never reached the disk and are only remembered by the system. They must not
     * be served or answered as recorded before they are: a commit of our own syncs the log, and emptying the log into the file
     * gives every page a sync that has not failed before.
     */
    private void bringToDisk() throws SQLException {
        unlessFull(() -> {
            Db.run(connection, "BEGIN IMMEDIATE");
            Db.run(connection, "PRAGMA user_version = " + Layout.VERSION);
            Db.run(connection, "COMMIT");
        });
        // syncs the log as well, before it asks for any room
        unlessFull(() -> Db.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    private void unlessFull(Step step) throws SQLException {
        try {
            step.run();
        } catch (SQLException e) {
            Db.rollback(connection);
            if (Errors.of(e) != Errors.FULL) {
                throw e;
            }
            LOG.log(Level.WARNING, "no room is left beside {0}: until there is, nothing can be recorded", file);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
