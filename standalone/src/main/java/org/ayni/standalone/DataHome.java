package org.ayni.standalone;

import java.nio.file.Path;
import java.util.Map;

/** Where the data is kept when nobody says it: where the environment says, else where this system keeps such things. */
final class DataHome {

    private DataHome() {}

    /** @param home the home directory of the user */
    static Path of(Map<String, String> environment, Path home) {
        var named = environment.getOrDefault("AYNI_DATA", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        // XDG Base Directory Specification 0.8: an empty or a relative path counts as unset
        var shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return shared.startsWith("/") ? Path.of(shared, "ayni") : home.resolve(".local/share/ayni");
    }
}
