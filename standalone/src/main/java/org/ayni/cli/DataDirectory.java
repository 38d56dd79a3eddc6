package org.ayni.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ayni.cli.server.ServerFailed;

/** Where the server of this machine keeps its record, and with it the token that lets its user write. */
record DataDirectory(Path path) {

    /**
     * As named, else {@code AYNI_DATA}, else where this system keeps data: the same place that the server takes.
     *
     * @param home the home directory of the user
     */
    static DataDirectory of(Optional<String> named, Map<String, String> environment, Path home) {
        var chosen = named.or(() -> Optional.ofNullable(environment.get("AYNI_DATA")))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
        // XDG Base Directory Specification 0.8: an empty or a relative path counts as unset
        var shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return new DataDirectory(chosen.orElseGet(
                () -> shared.startsWith("/") ? Path.of(shared, "ayni") : home.resolve(".local/share/ayni")));
    }

    /** @throws ServerFailed when there is none */
    String token() {
        var file = path.resolve("token");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new ServerFailed(
                    "No token can be read from %s. The server writes it when it first starts (./run); name its data directory by --data or AYNI_DATA."
                            .formatted(file),
                    e);
        }
    }
}
