package org.ayni.query.served;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Listens to a stream over a bare socket, so that a test decides when it reads, stops reading, or goes away without a word. */
public final class Listener implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    private Listener(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A frame; a heartbeat has the event {@code heartbeat}. */
    public record Heard(String event, @Nullable String id, String data) {}

    /** HTTP 1.0, so that the stream comes as it is, without chunks. */
    public static Listener to(URI uri, String... headers) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096); // before connecting: a client that stalls does so soon
        socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), 10_000);
        socket.setSoTimeout(30_000);
        var request = new StringBuilder("GET %s HTTP/1.0\r\nHost: %s\r\nAccept: text/event-stream\r\n"
                .formatted(
                        uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()), uri.getHost()));
        for (var i = 0; i < headers.length; i += 2) {
            request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        return new Listener(socket);
    }

    /** The status line of the answer; what follows are frames. */
    public String status() throws IOException {
        var status = line();
        while (!line().isEmpty()) {
            // headers
        }
        return status;
    }

    /** The next frame. */
    public Heard next() throws IOException {
        String event = "message";
        String id = null;
        String data = "";
        for (var line = line(); ; line = line()) {
            if (line.isEmpty()) {
                return new Heard(event, id, data);
            } else if (line.startsWith(":")) {
                event = "heartbeat";
            } else if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            }
        }
    }

    /** The next frame that is no heartbeat. */
    public Heard nextWord() throws IOException {
        var heard = next();
        while (heard.event().equals("heartbeat")) {
            heard = next();
        }
        return heard;
    }

    /** Goes away without a word: the other side finds out when it writes. */
    public void vanish() throws IOException {
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
