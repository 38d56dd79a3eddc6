package org.ayni.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ayni.cli.rows.CommandType;
import org.ayni.entry.Audience;
import org.ayni.entry.Capacity;
import org.ayni.entry.Channel;
import org.ayni.entry.Hash;
import org.ayni.entry.Header;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.entry.RecordedBy;
import org.ayni.entry.StoredEntry;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.MunicipalityId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stands for a server: keeps what it is sent as real entries, knows a key again, and has no rules. It can be told to fail
 * on the way.
 */
final class StubServer implements AutoCloseable {

    static final String TOKEN = "a-token";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] SALT = new byte[16];

    private static final Map<String, String> EVENTS =
            Arrays.stream(CommandType.values()).collect(Collectors.toMap(CommandType::word, CommandType::event));

    private final HttpServer http;
    private final Map<JournalId, List<StoredEntry>> journals = new LinkedHashMap<>();
    private final Map<String, byte[]> answered = new HashMap<>();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final Map<String, String> refusals = new HashMap<>();
    final List<Request> requests = new ArrayList<>();

    /** A command as it was sent. */
    record Request(JournalId journal, String key, String actingFor, String token, JsonNode body) {
        String row() {
            return body.path("import").path("row").stringValue();
        }

        String type() {
            return body.path("type").stringValue();
        }
    }

    /** What happens to a command on the way. */
    enum Mishap {
        NONE,
        NOT_HEARD,
        ANSWER_LOST,
        BUSY
    }

    StubServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/api/", this::handle);
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** What happens to the next commands, one after the other. */
    void next(Mishap... what) {
        mishaps.addAll(List.of(what));
    }

    void refuse(String row, String code) {
        refusals.put(row, code);
    }

    int entries() {
        return journals.values().stream().mapToInt(List::size).sum();
    }

    List<StoredEntry> journal(String name) {
        return journals.getOrDefault(JournalId.parse(name), List.of());
    }

    /** The entry that told or last changed the fact of this row by import. */
    StoredEntry last(String row) {
        return journals.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.parsedHeader().channel() instanceof Channel.Import from
                        && from.row().equals(row))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** Something that a person did in the app: confirm, dispute, correct or retract the entry. */
    StoredEntry byHand(String act, StoredEntry entry) {
        var header = entry.parsedHeader();
        var payload = JSON.createObjectNode();
        payload.putObject(act)
                .put("position", header.position())
                .put("hash", entry.hash().toString());
        return append(
                header.journal(),
                header.journal().kind().word() + "." + act + ".v1",
                "2026-01-01",
                new Channel.App(),
                "cajamarca",
                payload);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().split("/", -1);
            var journal = new JournalId(kind(path[2]), path[3]);
            if (path[4].equals("journal")) {
                export(exchange, journal);
            } else {
                command(exchange, journal);
            }
        }
    }

    private void export(HttpExchange exchange, JournalId journal) throws IOException {
        if (!journals.containsKey(journal)) {
            answer(exchange, 404, problem("UNKNOWN_JOURNAL"));
            return;
        }
        var lines = new ByteArrayOutputStream();
        journals.get(journal).forEach(entry -> lines.writeBytes(entry.line()));
        answer(exchange, 200, lines.toByteArray());
    }

    private void command(HttpExchange exchange, JournalId journal) throws IOException {
        var headers = exchange.getRequestHeaders();
        var request = new Request(
                journal,
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Ayni-Acting-For"),
                headers.getFirst("Authorization"),
                JSON.readTree(exchange.getRequestBody().readAllBytes()));
        var mishap = mishaps.isEmpty() ? Mishap.NONE : mishaps.removeFirst();
        requests.add(request);
        if (mishap == Mishap.NOT_HEARD) {
            return; // closed without an answer
        }
        if (mishap == Mishap.BUSY) {
            answer(exchange, 503, problem("BUSY"));
            return;
        }
        if (!request.token().equals("Bearer " + TOKEN)) {
            answer(exchange, 401, problem("TOKEN_NEEDED"));
            return;
        }
        var refusal = refusals.get(request.row());
        if (refusal != null) {
            answer(exchange, 409, problem(refusal));
            return;
        }
        var recorded = answered.computeIfAbsent(request.key(), _ -> record(request));
        if (mishap != Mishap.ANSWER_LOST) {
            answer(exchange, 201, recorded);
        }
    }

    private byte[] record(Request request) {
        var body = request.body();
        var from = body.get("import");
        var channel = new Channel.Import(
                from.get("file").stringValue(),
                Hash.ofHex(from.get("fileHash").stringValue()),
                from.get("row").stringValue(),
                Hash.ofHex(from.get("content").stringValue()));
        var correction = request.type().equals("correct");
        var payload = ((ObjectNode) body).deepCopy();
        payload.remove(List.of("type", "when", "import"));
        var entry = append(
                request.journal(),
                correction ? request.journal().kind().word() + ".corrected.v1" : EVENTS.get(request.type()) + ".v1",
                correction ? "2026-01-01" : body.get("when").stringValue(),
                channel,
                request.actingFor(),
                payload);
        var answer = JSON.createObjectNode().put("journal", request.journal().toString());
        answer.putArray("positions").add(entry.parsedHeader().position());
        answer.putArray("hashes").add(entry.hash().toString());
        return JSON.writeValueAsBytes(answer);
    }

    private StoredEntry append(
            JournalId journal, String type, String happened, Channel channel, String actingFor, JsonNode event) {
        var entries = journals.computeIfAbsent(journal, _ -> new ArrayList<>());
        var payload = JSON.writeValueAsBytes(event);
        var office = actingFor.equals("office");
        var header = new Header(
                journal,
                entries.size(),
                new UUID(0x7000L, 0x8000_0000_0000_0000L | entries.size()),
                type,
                Edtf.parse(happened),
                Instant.parse("2026-01-01T00:00:00Z"),
                new RecordedBy(
                        new UUID(0x4000L, 0x8000_0000_0000_0000L),
                        office ? null : new MunicipalityId(actingFor),
                        office ? Capacity.PROGRAMME_OFFICE : Capacity.COORDINATOR,
                        null),
                channel,
                null,
                Audience.PARTNERSHIP,
                Hash.sha256(SALT, payload),
                entries.isEmpty() ? Hash.ZERO : entries.getLast().hash());
        var entry = StoredEntry.of(header, SALT, payload, "{}".getBytes(UTF_8));
        entries.add(entry);
        return entry;
    }

    private static byte[] problem(String code) {
        return JSON.writeValueAsBytes(Map.of("code", code, "detail", "because of " + code, "status", 0));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static JournalKind kind(String plural) {
        return switch (plural) {
            case "municipalities" -> JournalKind.MUNICIPALITY;
            case "programmes" -> JournalKind.PROGRAMME;
            default -> JournalKind.PARTNERSHIP;
        };
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
