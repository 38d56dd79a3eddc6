package org.ayni.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether something failed because there is no room. */
public final class Room {

    /** With less than this left, a write that failed is taken to have failed for want of it. */
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private Room() {}

    /**
     * Ask before what was half written is deleted. The system says why in the language of its user, so what is left is asked
     * as well; a quota is known by its English name alone.
     */
    public static boolean isShort(IOException failure, Path directory) {
        var why = String.valueOf(failure.getMessage());
        return why.contains("No space left") || why.contains("quota") || left(directory) < NEXT_TO_NOTHING;
    }

    private static long left(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
