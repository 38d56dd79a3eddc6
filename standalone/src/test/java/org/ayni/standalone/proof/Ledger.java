package org.ayni.standalone.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a client knows of its commands: which were acknowledged and where they stand, and of which it heard nothing. */
final class Ledger {

    /** @param hash of the entry, as the acknowledgement gave it */
    record Acknowledged(String partnership, long position, String hash) {}

    /** Sent, and no answer came: it is recorded once or not at all. */
    record Unknown(UUID key, int partnership) {}

    private final Map<UUID, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, Unknown> unknown = new ConcurrentHashMap<>();

    void sending(UUID key, int partnership) {
        unknown.put(key, new Unknown(key, partnership));
    }

    /** An answer that says no: nothing of it may be on record. */
    void refused(UUID key) {
        unknown.remove(key);
    }

    void acknowledge(UUID key, String partnership, Client.Reply reply) {
        var answer = reply.json();
        acknowledged.put(
                key,
                new Acknowledged(
                        partnership,
                        answer.get("positions").get(0).longValue(),
                        answer.get("hashes").get(0).stringValue()));
        unknown.remove(key);
    }

    Map<UUID, Acknowledged> acknowledged() {
        return acknowledged;
    }

    List<Unknown> unknown() {
        return new ArrayList<>(unknown.values());
    }
}
