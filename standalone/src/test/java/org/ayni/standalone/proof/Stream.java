package org.ayni.standalone.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** A stream over a bare socket, so that a test decides when it reads, stops reading, or goes away without a word. */
final class Stream implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader in;

    private Stream(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    /** @param position of an entry, or -1 when the frame has none: it is news of the stream itself, or a sign of life */
    record Frame(long position, String data) {}

    /** Asks for what comes after {@code last}, and does not wait for the answer. HTTP 1.0, so that it comes without chunks. */
    static Stream of(URI url, String partnership, long last) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096); // before connecting: a client that does not read is soon full
        socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream()
                .write("""
                GET /api/partnerships/%s/stream HTTP/1.0\r
                Host: %s\r
                Accept: text/event-stream\r
                Last-Event-ID: %d\r
                \r
                """.formatted(partnership, url.getHost(), last).getBytes(UTF_8));
        return new Stream(socket);
    }

    /** Reads up to where frames begin. */
    Stream accepted() throws IOException {
        var status = line();
        if (!status.contains(" 200")) {
            throw new IOException("answered " + status);
        }
        while (!line().isEmpty()) {
            // headers
        }
        return this;
    }

    Frame next() throws IOException {
        var position = -1L;
        var data = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("id: ")) {
                position = Long.parseLong(line.substring(4));
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            }
        }
        return new Frame(position, data);
    }

    /** Goes away without a word: a reset, perhaps in the middle of what the other side writes. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private String line() throws IOException {
        var line = in.readLine();
        if (line == null) {
            throw new IOException("the stream has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
