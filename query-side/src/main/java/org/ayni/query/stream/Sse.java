package org.ayni.query.stream;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Frames of an event stream, as bytes (HTML standard, server-sent events). */
final class Sse {
    /** Keeps proxies from closing a quiet stream, and finds out that the other side is gone. */
    static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private Sse() {}

    /**
     * @param id where a client that got this goes on from; {@code null} leaves it as it is
     * @param json without line breaks
     */
    static byte[] frame(@Nullable String id, String event, byte[] json) {
        var head = (id == null ? "" : "id: " + id + "\n") + "event: " + event + "\ndata: ";
        var bytes = new byte[utf8(head).length + json.length + 2];
        var start = utf8(head);
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(json, 0, bytes, start.length, json.length);
        bytes[bytes.length - 2] = '\n';
        bytes[bytes.length - 1] = '\n';
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
