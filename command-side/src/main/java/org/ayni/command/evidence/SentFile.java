package org.ayni.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ayni.entry.Hash;
import org.ayni.events.value.MediaType;
import org.ayni.evidence.content.Content;

/**
 * A file as it arrived, before it is kept. Whoever has it closes it, and then it is gone.
 *
 * @param size in bytes
 */
public record SentFile(Path path, Hash hash, long size) implements AutoCloseable {

    public Optional<MediaType> mediaType() throws IOException {
        try (var in = open()) {
            return Content.mediaType(in);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
