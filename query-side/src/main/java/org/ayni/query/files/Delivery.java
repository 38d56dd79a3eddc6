package org.ayni.query.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.ayni.entry.Hash;
import org.ayni.events.EvidenceFact.EvidenceAdded;
import org.ayni.events.value.MediaType;
import org.springframework.http.HttpHeaders;

/** How a file leaves. */
final class Delivery {

    private static final int PORTION = 1 << 16;

    /** How far a name tells one file from another; its hash is too long for a folder of downloads. */
    private static final int SHORT = 12;

    private Delivery() {}

    /** It is shown where it can do no harm, and else only saved; it is asked for again each time, for it may have been removed. */
    static Map<String, String> headers(EvidenceAdded added) {
        var type = added.mediaType().value();
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                type.startsWith("text/") ? type + ";charset=utf-8" : type,
                HttpHeaders.CONTENT_DISPOSITION,
                disposition(added),
                HttpHeaders.CACHE_CONTROL,
                "private, no-cache",
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; sandbox",
                "Cross-Origin-Resource-Policy",
                "same-origin");
    }

    private static String disposition(EvidenceAdded added) {
        var type = added.mediaType();
        var shown = type.value().matches("(image|video|text)/.*");
        return "%s; filename=\"%s.%s\""
                .formatted(
                        shown ? "inline" : "attachment", added.file().toString().substring(0, SHORT), ending(type));
    }

    private static String ending(MediaType type) {
        return switch (type.value()) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            case "image/webp" -> "webp";
            case "video/mp4" -> "mp4";
            case "text/plain" -> "txt";
            case "application/vnd.oasis.opendocument.text" -> "odt";
            case "application/vnd.oasis.opendocument.spreadsheet" -> "ods";
            case "application/vnd.oasis.opendocument.presentation" -> "odp";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "docx";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "xlsx";
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> "pptx";
            default -> "bin";
        };
    }

    /**
     * Copies a file, its end only once all of it has been found to be what was recorded: a file that is not stays visibly short.
     *
     * @throws IOException when the bytes have another hash, or the reader is gone
     */
    static void copy(InputStream content, Hash hash, OutputStream out) throws IOException {
        var digest = Hash.newSha256();
        var held = content.readNBytes(PORTION);
        digest.update(held);
        for (var next = content.readNBytes(PORTION); next.length > 0; next = content.readNBytes(PORTION)) {
            out.write(held);
            digest.update(next);
            held = next;
        }
        var found = new Hash(digest.digest());
        if (!found.equals(hash)) {
            throw new IOException("the file %s has become %s: put it back from a backup".formatted(hash, found));
        }
        out.write(held);
        out.flush();
    }
}
