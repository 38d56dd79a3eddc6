package org.ayni.evidence.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ayni.events.value.MediaType;

/** Word, Excel and PowerPoint as Office Open XML (ECMA-376): a package whose list of contents says what it is. */
final class OfficeFile {

    /** What comes unpacked before the list of contents: enough for any file that may be sent, too little to keep a server busy. */
    private static final long MOST_UNPACKED = 200L << 20;

    private static final int LONGEST_LIST = 1 << 20;
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";

    /** The main part of each; one with macros has another, and is not on the list. */
    private static final Map<String, MediaType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", new MediaType(PREFIX + "wordprocessingml.document"),
            "spreadsheetml.sheet.main+xml", new MediaType(PREFIX + "spreadsheetml.sheet"),
            "presentationml.presentation.main+xml", new MediaType(PREFIX + "presentationml.presentation"));

    private OfficeFile() {}

    static boolean begins(byte[] start) {
        return start.length > 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    static Optional<MediaType> mediaType(InputStream in) throws IOException {
        try {
            return listed(new ZipInputStream(in)); // closed by whoever opened it
        } catch (ZipException | EOFException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<MediaType> listed(ZipInputStream zip) throws IOException {
        var left = MOST_UNPACKED;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("[Content_Types].xml")) {
                return named(new String(zip.readNBytes(LONGEST_LIST), UTF_8));
            }
            left -= unpacked(zip, left);
            if (left <= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static long unpacked(ZipInputStream zip, long most) throws IOException {
        var portion = new byte[1 << 16];
        var size = 0L;
        for (var read = zip.read(portion); read >= 0 && size < most; read = zip.read(portion)) {
            size += read;
        }
        return size;
    }

    private static Optional<MediaType> named(String list) {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> list.contains('"' + PREFIX + part.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
