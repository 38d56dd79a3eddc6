package org.ayni.query.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import org.ayni.query.view.ViewStore;

/** Opens the view store of one machine. */
public final class SqliteViews {

    private SqliteViews() {}

    /**
     * Opens the file, or makes it. A file that is foreign, damaged or of another version is set aside under another name,
     * with a line in the log: what it held is folded again.
     *
     * @param readers how many threads read at the same time
     */
    public static ViewStore open(Path file, int readers, InstantSource clock) {
        return new SqliteViewStore(ViewsFile.open(file, readers, clock));
    }
}
