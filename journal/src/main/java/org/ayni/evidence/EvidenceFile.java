package org.ayni.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * A file, open for reading once.
 *
 * @param size in bytes
 * @param since when it was put, the last time
 */
public record EvidenceFile(long size, Instant since, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
