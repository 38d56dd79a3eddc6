package org.ayni.query.stream;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** The way to one client. A write that takes too long fails, by the time-out of the server's connections. */
final class Channel {
    private final OutputStream out;

    private Channel(OutputStream out) {
        this.out = out;
    }

    static Channel open(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Accel-Buffering", "no"); // proxies pass on what they get
        response.flushBuffer();
        return new Channel(response.getOutputStream());
    }

    void send(byte[] frame) throws IOException {
        out.write(frame);
    }

    void flush() throws IOException {
        out.flush();
    }
}
